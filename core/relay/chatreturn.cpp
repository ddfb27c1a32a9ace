#include "core/relay/chatreturn.h"

#include "core/relay/auditentries.h"
#include "core/relay/chatdesk.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using policy::Parameter;
using store::StoreError;

namespace {

constexpr qint64 returnMinuteMs = 60 * 1000;

} // namespace

ChatReturn::ChatReturn(const Parts &parts) : m(parts), m_timer(parts.scheduler)
{
    m_timer.start(std::chrono::milliseconds(limits::sessionCheckMs), [this] { check(); });
}

void ChatReturn::check()
{
    const qint64 after = m.settings.value(Parameter::LockedChatMinutes) * returnMinuteMs;
    for (const auto &seat : m.seats.all()) {
        if (after > 0 && seat->lock && m.clock.aliveMs() - seat->lock->sinceAliveMs >= after) {
            giveBackAll(*seat);
        }
    }
    m_timer.start(std::chrono::milliseconds(limits::sessionCheckMs), [this] { check(); });
}

void ChatReturn::sessionIdle(const Seat &seat)
{
    if (m.settings.value(Parameter::LockedChatMinutes) > 0) {
        giveBackAll(seat);
    }
}

void ChatReturn::giveBackAll(const Seat &seat)
{
    for (const auto &[id, live] : m.chats.all()) {
        if (live->chat.state == store::ChatState::Active && live->chat.operatorId == seat.operatorId()) {
            giveBack(id, seat.operatorId());
        }
    }
}

void ChatReturn::giveBack(const QString &chat, const QString &operatorId)
{
    const qint64 now = m.clock.wallMs();
    store::Event event;
    event.kind = store::EventKind::Returned;
    audit::Entry entry = about(systemEntry(audit::Action::ChatReturned, now), audit::ResourceKind::Chat, chat);
    entry.detail = audit::Detail().with(audit::DetailKey::Operator, operatorId);
    m.acts.run<store::Entry>(
        [chat, operatorId, event, entry, now](Act &act) -> Result<store::Entry, StoreError> {
            store::ChatRepository chats(act.database());
            if (const auto given = chats.giveBack(chat, operatorId, now); !given.ok()) {
                return fail(given.error());
            }
            auto appended = chats.appendEvent(chat, event, now);
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return appended;
        },
        [this, chat, now](Result<store::Entry, ActError> appended) {
            LiveChat *live = m.chats.find(chat);
            if (!appended.ok() || !live) {
                return; // ended in the meantime, or the store failed: the next look tries again
            }
            live->chat.state = store::ChatState::Waiting;
            live->chat.operatorId.clear();
            live->operatorName.clear();
            live->chat.sinceMs = now;
            live->chat.lastSeq = appended->seq;
            live->sendToVisitor(entryFrame(chat, *appended));
            m.chatDesk.sendUpdate(live->chat);
            if (m_returned) {
                m_returned(chat);
            }
        });
}

} // namespace sealdesk::relay
