#include "core/relay/retentionkeeper.h"

#include "core/audit/auditpruner.h"
#include "core/relay/accesschange.h"
#include "core/relay/auditentries.h"
#include "core/relay/limits.h"
#include "core/store/chatrepository.h"

namespace sealdesk::relay {

using store::StoreError;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
static_assert(policy::ruleOf(policy::Parameter::AuditDays).floor * dayMs >= audit::AuditPruner::shortestMs);

// A pause between two steps lets everybody else's acts in.
constexpr std::chrono::milliseconds betweenSteps(20);

Result<std::int64_t, StoreError> keptMs(Act &act, policy::Parameter parameter)
{
    const auto stored = store::AccessRepository(act.database()).parameters();
    return stored.ok() ? Result<std::int64_t, StoreError>(settingsOf(*stored).value(parameter) * dayMs)
                       : fail(stored.error());
}

// How many chats were erased.
Result<int, StoreError> eraseOldChats(Act &act, qint64 nowMs)
{
    const auto kept = keptMs(act, policy::Parameter::TranscriptDays);
    if (!kept.ok()) {
        return fail(kept.error());
    }
    store::ChatRepository chats(act.database());
    const auto old = chats.endedBefore(nowMs - *kept, limits::chatsErasedAtOnce);
    if (!old.ok()) {
        return fail(old.error());
    }
    for (const QString &chat : *old) {
        const auto erased = chats.erase(chat);
        if (!erased.ok()) {
            return fail(erased.error());
        }
    }
    const int count = static_cast<int>(old->size());
    if (count == 0) {
        return 0;
    }
    audit::Entry entry = about(systemEntry(audit::Action::ChatsErased, nowMs), audit::ResourceKind::Relay, {});
    entry.detail = audit::Detail().with(audit::DetailKey::Count, count);
    const auto audited = act.audit(entry);
    return audited.ok() ? Result<int, StoreError>(count) : fail(audited.error());
}

} // namespace

void RetentionKeeper::start()
{
    m_timer.start(std::chrono::milliseconds(limits::retentionMs), [this] { start(); });
    eraseChats();
}

void RetentionKeeper::eraseChats()
{
    m.acts.run<int>([now = m.clock.wallMs()](Act &act) { return eraseOldChats(act, now); },
                    [this](Result<int, ActError> erased) {
                        if (!erased.ok()) {
                            m.log.write(edge::Level::Error, "retention.chats_not_erased");
                        } else if (*erased == limits::chatsErasedAtOnce) {
                            m_timer.start(betweenSteps, [this] { start(); });
                            return;
                        }
                        pruneAudit();
                    });
}

void RetentionKeeper::pruneAudit()
{
    m.acts.run<audit::Pruned>(
        [now = m.clock.wallMs()](Act &act) -> Result<audit::Pruned, StoreError> {
            const auto kept = keptMs(act, policy::Parameter::AuditDays);
            return kept.ok() ? audit::AuditPruner(act.database()).prune(*kept, now) : fail(kept.error());
        },
        [this](Result<audit::Pruned, ActError> pruned) {
            if (!pruned.ok()) {
                m.log.write(edge::Level::Error, "retention.audit_not_pruned");
                return;
            }
            if (pruned->broken && !m_brokenSaid) {
                m_brokenSaid = true;
                m.log.write(edge::Level::Error, "retention.audit_broken");
                audit::Entry entry =
                    about(systemEntry(audit::Action::AuditPruned, m.clock.wallMs()), audit::ResourceKind::Relay, {});
                entry.outcome = audit::Outcome::Failed;
                m.acts.record(std::move(entry));
            }
            if (pruned->more) {
                m_timer.start(betweenSteps, [this] { start(); });
            }
        });
}

} // namespace sealdesk::relay
