#include "core/relay/policydesk.h"

#include "core/masking/patterns/patternset.h"
#include "core/protocol/text.h"
#include "core/relay/auditentries.h"
#include "core/relay/ids.h"
#include "core/relay/names.h"

#include <algorithm>
#include <array>

namespace sealdesk::relay {

using masking::PatternProblem;
using wire::Refusal;

namespace {

// Timers count in int; a longer wait is taken up again.
constexpr std::int64_t longestWaitMs = 24LL * 60 * 60 * 1000;

static_assert(static_cast<int>(PatternProblem::TooSlow) == static_cast<int>(wire::PatternProblem::TooSlow));

struct Checked {
    std::shared_ptr<const masking::PatternSet> set;
    masking::BadPattern bad;
};

Checked check(const std::vector<store::MaskPattern> &patterns)
{
    std::vector<std::string> expressions;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (!isGoodName(patterns[i].name, masking::CardScanner())) {
            return {nullptr, {PatternProblem::BadName, i}};
        }
        expressions.push_back(patterns[i].expression.toStdString());
    }
    auto made = masking::PatternSet::make(expressions);
    return made.ok() ? Checked{*made, {}} : Checked{nullptr, made.error()};
}

template <class List>
std::vector<store::MaskPattern> fromWire(const List &patterns)
{
    std::vector<store::MaskPattern> list;
    list.reserve(static_cast<std::size_t>(patterns.size()));
    for (const auto &pattern : patterns) {
        list.push_back({pattern.name, pattern.expression});
    }
    return list;
}

wire::out::PolicyPatternsChecked answer(const Reply &reply, const masking::BadPattern &bad)
{
    wire::out::PolicyPatternsChecked checked;
    checked.re = reply.id();
    checked.problem = static_cast<wire::PatternProblem>(bad.problem);
    checked.index = bad.problem == PatternProblem::None ? -1 : static_cast<qint64>(bad.index);
    return checked;
}

} // namespace

bool PolicyDesk::load(const QByteArray &statement, const std::vector<store::MaskPattern> &patterns)
{
    if (const auto masking = verified(statement)) {
        take(statement, *masking);
    }
    if (patterns.empty()) {
        return true;
    }
    const Checked checked = check(patterns);
    m.masker.setRule(checked.set);
    return checked.set != nullptr;
}

std::optional<seal::VerifiedMasking> PolicyDesk::verified(const QByteArray &statement) const
{
    const auto parsed = seal::MaskingStatement::parse(viewOf(statement));
    if (!parsed.ok() || !m.facts.organisation) {
        return std::nullopt;
    }
    const auto key = seal::PublicKey::fromPoint(viewOf(m.facts.organisation->publicKey));
    if (!key.ok()) {
        return std::nullopt;
    }
    const std::array keys{*key};
    const auto masking = parsed->verify(keys, m.clock.wallMs());
    return masking.ok() ? std::optional(*masking) : std::nullopt;
}

void PolicyDesk::take(const QByteArray &statement, const seal::VerifiedMasking &masking)
{
    m_statement = statement;
    m_issuedMs = masking.issuedMs();
    const std::int64_t now = m.clock.wallMs();
    m.masker.setOff(masking.offAt(now));
    m_expiry.stop();
    if (m.masker.isOff()) {
        const std::int64_t wait = std::min(masking.expiresMs() - now, longestWaitMs);
        m_expiry.start(std::chrono::milliseconds(wait), [this, masking] {
            if (m.masker.isOff()) {
                take(m_statement, masking);
            } else {
                expired();
            }
        });
    }
}

// Nobody switched masking on again; the statement ran out.
void PolicyDesk::expired()
{
    audit::Entry entry = systemEntry(audit::Action::MaskingOn, m.clock.wallMs());
    entry.detail = audit::Detail().with(audit::DetailKey::Reason, u"expired");
    m.acts.record(std::move(entry));
}

void PolicyDesk::sendMasking(const Seat &seat) const
{
    wire::out::PolicyMasking masking;
    masking.statement = m_statement;
    seat.send(masking.encode());
}

void PolicyDesk::mark()
{
    for (const auto &[id, live] : m.chats.all()) {
        if (!live->ended() && !live->chat.unmasked) {
            live->chat.unmasked = true;
            if (m_marked) {
                m_marked(live->chat);
            }
        }
    }
}

void PolicyDesk::setMasking(const Seat &seat, const Reply &reply, const QByteArray &statement)
{
    const auto masking = verified(statement);
    const std::int64_t now = m.clock.wallMs();
    // By the admin who sends it, from an approved device, and newer than what holds.
    if (!masking || QString::fromStdString(masking->signedBy().toWire()) != seat.operatorId() ||
        masking->issuedMs() <= m_issuedMs || (masking->off() && !masking->offAt(now))) {
        reply.refuse(Refusal::BadStatement);
        return;
    }
    if (!seat.deviceApproved(now)) {
        reply.refuse(Refusal::DeviceNotApproved);
        return;
    }
    const bool off = masking->off();
    const auto entry = about(operatorEntry(seat, off ? audit::Action::MaskingOff : audit::Action::MaskingOn, now),
                             audit::ResourceKind::Relay, {});
    m.acts.run<void>(
        [statement, entry, off, now](Act &act) -> Result<void, store::StoreError> {
            store::MaskingRepository repository(act.database());
            if (const auto kept = repository.setStatement(statement, now); !kept.ok()) {
                return kept;
            }
            if (const auto marked = off ? repository.markOpenChats() : Result<void, store::StoreError>();
                !marked.ok()) {
                return marked;
            }
            return act.audit(entry);
        },
        [this, reply, statement, masking = *masking](Result<void, ActError> done) {
            if (!done.ok()) {
                reply.refuse(done.error().refusal());
                return;
            }
            if (masking.issuedMs() > m_issuedMs) {
                take(statement, masking);
                if (m.masker.isOff()) {
                    mark();
                }
                wire::out::PolicyMasking told;
                told.statement = statement;
                m.seats.sendToAll(wire::Permission::Chat, told.encode());
            }
            reply.done();
        });
}

void PolicyDesk::listPatterns(const Reply &reply)
{
    using Patterns = std::vector<store::MaskPattern>;
    m.acts.run<Patterns>([](Act &act) { return store::MaskingRepository(act.database()).patterns(); },
                         [reply](Result<Patterns, ActError> patterns) {
                             if (!patterns.ok()) {
                                 reply.refuse(patterns.error().refusal());
                                 return;
                             }
                             wire::out::PolicyPatternsListed listed;
                             listed.re = reply.id();
                             for (const store::MaskPattern &pattern : *patterns) {
                                 wire::out::MaskPattern row;
                                 row.name = pattern.name;
                                 row.expression = pattern.expression;
                                 listed.patterns.push_back(std::move(row));
                             }
                             reply.send(listed.encode());
                         });
}

void PolicyDesk::setPatterns(const Seat &seat, const Reply &reply, const std::vector<wire::in::MaskPattern> &patterns)
{
    auto list = fromWire(patterns);
    const Checked checked = check(list);
    if (!checked.set) {
        reply.send(answer(reply, checked.bad).encode());
        return;
    }
    audit::Entry entry = about(operatorEntry(seat, audit::Action::MaskPatternsChanged, m.clock.wallMs()),
                               audit::ResourceKind::Relay, {});
    entry.detail = audit::Detail().with(audit::DetailKey::Count, static_cast<qint64>(list.size()));
    m.acts.run<void>(
        [list = std::move(list), entry](Act &act) -> Result<void, store::StoreError> {
            if (const auto kept = store::MaskingRepository(act.database()).setPatterns(list); !kept.ok()) {
                return kept;
            }
            return act.audit(entry);
        },
        [this, reply, set = checked.set](Result<void, ActError> done) {
            if (!done.ok()) {
                reply.refuse(done.error().refusal());
                return;
            }
            m.masker.setRule(set);
            reply.send(answer(reply, {}).encode());
        });
}

void PolicyDesk::tryPatterns(const Reply &reply, wire::in::PolicyPatternsTry &&message) const
{
    const Checked checked = check(fromWire(message.patterns));
    auto tried = answer(reply, checked.bad);
    if (checked.set) {
        tried.result = m.masker.tryRule(message.sample, *checked.set);
    }
    reply.send(tried.encode());
}

} // namespace sealdesk::relay
