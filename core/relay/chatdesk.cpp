#include "core/relay/chatdesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using wire::Refusal;

LiveChat *ChatDesk::own(const Seat &seat, const Reply &reply, const QString &chat) const
{
    LiveChat *live = m.chats.find(chat);
    if (!live) {
        reply.refuse(Refusal::UnknownChat);
        return nullptr;
    }
    if (live->chat.operatorId != seat.operatorId()) {
        reply.refuse(live->chat.state == store::ChatState::Waiting ? Refusal::NotAllowed : Refusal::ChatTaken);
        return nullptr;
    }
    return live;
}

void ChatDesk::accept(const Seat &seat, const Reply &reply, const QString &chat)
{
    const LiveChat *known = m.chats.find(chat);
    if (!known) {
        reply.refuse(Refusal::UnknownChat);
        return;
    }
    if (m.chats.activeOf(seat.operatorId()) >= limits::chatsPerOperator) {
        reply.refuse(Refusal::TooMany);
        return;
    }
    const qint64 now = m.clock.wallMs();
    store::Event event;
    event.kind = store::EventKind::Accepted;
    event.operatorId = seat.operatorId();
    event.name = seat.name;
    const auto entry = about(operatorEntry(seat, audit::Action::ChatAccepted, now), audit::ResourceKind::Chat, chat);
    m.acts.run<store::Entry>(
        [chat, event, entry, now](Act &act) -> Result<store::Entry, store::StoreError> {
            store::ChatRepository chats(act.database());
            if (const auto accepted = chats.accept(chat, event.operatorId, now); !accepted.ok()) {
                return fail(accepted.error());
            }
            auto appended = chats.appendEvent(chat, event, now);
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return appended;
        },
        [this, chat, event, reply, now](Result<store::Entry, ActError> appended) {
            LiveChat *live = m.chats.find(chat);
            if (!appended.ok()) {
                const bool taken = appended.error().is(store::StoreError::Missing);
                const bool over = !live || live->ended();
                reply.refuse(!taken ? appended.error().refusal() : over ? Refusal::ChatEnded : Refusal::ChatTaken);
                return;
            }
            reply.done();
            if (!live) {
                return;
            }
            live->chat.state = store::ChatState::Active;
            live->chat.operatorId = event.operatorId;
            live->chat.sinceMs = now;
            live->chat.lastSeq = appended->seq;
            live->operatorName = event.name;
            sendUpdate(live->chat);
            m.chats.sendToBoth(chat, entryFrame(chat, *appended));
        });
}

void ChatDesk::say(Seat &seat, const Reply &reply, wire::in::ChatSay &&message)
{
    LiveChat *live = own(seat, reply, message.chat);
    if (!live) {
        return;
    }
    if (!seat.lines.take(m.clock.aliveMs())) {
        reply.refuse(Refusal::TooMany, seat.lines.retrySeconds());
        return;
    }
    store::Line line;
    line.line = message.line;
    line.from = store::Author::Operator;
    line.operatorId = seat.operatorId();
    line.name = seat.name;
    m.lines.say(*live, std::move(line), std::move(message.text), reply);
}

void ChatDesk::edit(Seat &seat, const Reply &reply, wire::in::ChatEdit &&message)
{
    LiveChat *live = own(seat, reply, message.chat);
    if (!live) {
        return;
    }
    if (!seat.lines.take(m.clock.aliveMs())) {
        reply.refuse(Refusal::TooMany, seat.lines.retrySeconds());
        return;
    }
    auto entry = about(operatorEntry(seat, audit::Action::LinesMasked, m.clock.wallMs()), audit::ResourceKind::Chat,
                       message.chat);
    m.lines.edit(*live, store::Author::Operator, std::move(message), reply, std::move(entry));
}

LiveChat *ChatDesk::ownOfVisitor(const QString &own, const QString &chat, const Reply &reply) const
{
    LiveChat *live = m.chats.find(own);
    if (!live || chat != own) {
        reply.refuse(Refusal::UnknownChat);
        return nullptr;
    }
    if (!live->lines.take(m.clock.aliveMs())) {
        reply.refuse(Refusal::TooMany, live->lines.retrySeconds());
        return nullptr;
    }
    return live;
}

void ChatDesk::visitorSays(const QString &own, const Reply &reply, wire::in::ChatSay &&message)
{
    if (LiveChat *live = ownOfVisitor(own, message.chat, reply)) {
        store::Line line;
        line.line = message.line;
        line.from = store::Author::Visitor;
        m.lines.say(*live, std::move(line), std::move(message.text), reply);
    }
}

void ChatDesk::visitorEdits(const QString &own, const Reply &reply, wire::in::ChatEdit &&message)
{
    if (LiveChat *live = ownOfVisitor(own, message.chat, reply)) {
        auto entry = visitorEntry(own, audit::Action::LinesMasked, m.clock.wallMs());
        m.lines.edit(*live, store::Author::Visitor, std::move(message), reply, std::move(entry));
    }
}

void ChatDesk::typing(const Seat &seat, const Reply &reply, const wire::in::ChatTyping &message)
{
    const LiveChat *live = own(seat, reply, message.chat);
    if (!live || live->ended()) {
        return;
    }
    wire::out::ChatTyping typing;
    typing.chat = message.chat;
    typing.on = message.on;
    live->sendToVisitor(typing.encode()); // visitors never see an operator's preview
}

void ChatDesk::visitorTypes(const QString &own, const Reply &reply, const wire::in::ChatTyping &message)
{
    const LiveChat *live = m.chats.find(own);
    if (!live || message.chat != own) {
        reply.refuse(Refusal::UnknownChat);
        return;
    }
    if (live->chat.state != store::ChatState::Active) {
        return;
    }
    wire::out::ChatTyping typing;
    typing.chat = own;
    typing.on = message.on;
    if constexpr (limits::typingPreview) {
        typing.preview = m.masker.preview(message.preview);
    }
    m.seats.sendToOperator(live->chat.operatorId, typing.encode());
}

void ChatDesk::end(const Seat &seat, const Reply &reply, const QString &chat)
{
    if (!own(seat, reply, chat)) {
        return;
    }
    store::Event event;
    event.kind = store::EventKind::Ended;
    event.operatorId = seat.operatorId();
    event.name = seat.name;
    event.endedBy = store::EndedBy::Operator;
    finish(chat, std::move(event),
           about(operatorEntry(seat, audit::Action::ChatEnded, m.clock.wallMs()), audit::ResourceKind::Chat, chat),
           reply);
}

void ChatDesk::visitorEnds(const QString &own, const Reply &reply, const QString &chat)
{
    if (chat != own || !m.chats.find(own)) {
        reply.refuse(Refusal::UnknownChat);
        return;
    }
    store::Event event;
    event.kind = store::EventKind::Ended;
    event.endedBy = store::EndedBy::Visitor;
    finish(chat, std::move(event), visitorEntry(chat, audit::Action::ChatEnded, m.clock.wallMs()), reply);
}

void ChatDesk::endBySystem(const QString &chat)
{
    store::Event event;
    event.kind = store::EventKind::Ended;
    event.endedBy = store::EndedBy::System;
    finish(chat, std::move(event),
           about(systemEntry(audit::Action::ChatEnded, m.clock.wallMs()), audit::ResourceKind::Chat, chat),
           std::nullopt);
}

void ChatDesk::finish(const QString &chat, store::Event event, audit::Entry entry, const std::optional<Reply> &reply)
{
    if (LiveChat *live = m.chats.find(chat)) {
        m.lines.release(*live); // what was said before the end belongs to the chat
    }
    const qint64 now = entry.atMs;
    m.acts.run<store::Entry>(
        [chat, event = std::move(event), entry = std::move(entry),
         now](Act &act) -> Result<store::Entry, store::StoreError> {
            store::ChatRepository chats(act.database());
            if (const auto ended = chats.end(chat, now); !ended.ok()) {
                return fail(ended.error());
            }
            auto appended = chats.appendEvent(chat, event, now);
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return appended;
        },
        [this, chat, reply, now](Result<store::Entry, ActError> appended) {
            if (!appended.ok()) {
                if (reply) {
                    const bool over = appended.error().is(store::StoreError::Missing);
                    reply->refuse(over ? Refusal::ChatEnded : appended.error().refusal());
                }
                return;
            }
            if (reply) {
                reply->done();
            }
            if (LiveChat *live = m.chats.find(chat)) {
                live->chat.state = store::ChatState::Ended;
                if (live->hadForm) {
                    live->lateTokenHash = live->chat.visitorTokenHash;
                    live->late.start(std::chrono::milliseconds(limits::outcomeKeptMs), [this, chat] {
                        LiveChat *old = m.chats.find(chat);
                        old->lateTokenHash.clear();
                        if (old->visitor.expired()) {
                            m.chats.remove(chat);
                        }
                    });
                }
                live->chat.visitorTokenHash.clear();
                live->chat.sinceMs = now;
                live->chat.lastSeq = appended->seq;
                live->abandoned.stop();
                m.chats.sendToBoth(chat, entryFrame(chat, *appended));
                sendUpdate(live->chat);
                if (live->visitor.expired() && live->lateTokenHash.isEmpty()) {
                    m.chats.remove(chat);
                }
            }
            if (m_ended) {
                m_ended(chat);
            }
        });
}

void ChatDesk::sync(const Seat &seat, const Reply &reply, const wire::in::ChatSync &message)
{
    // An own chat that has ended may be read as well; anything else only while it waits.
    using Found = std::optional<store::Chat>;
    const QString &operatorId = seat.operatorId();
    const QString id = message.chat;
    const qint64 after = std::max<qint64>(0, message.after);
    m.acts.run<Found>([id](Act &act) { return store::ChatRepository(act.database()).find(id); },
                      [this, operatorId, id, after, reply](Result<Found, ActError> found) {
                          if (!found.ok()) {
                              reply.refuse(found.error().refusal());
                              return;
                          }
                          const Found &chat = *found;
                          if (!chat) {
                              reply.refuse(Refusal::UnknownChat);
                              return;
                          }
                          if (chat->state != store::ChatState::Waiting && chat->operatorId != operatorId) {
                              reply.refuse(Refusal::ChatTaken);
                              return;
                          }
                          m.transcripts.send(
                              id, after, [reply](const QByteArray &frame) { reply.send(frame); },
                              [this, reply, known = *chat](qint64 seq) {
                                  const LiveChat *live = m.chats.find(known.id);
                                  reply.send(syncedFrame(live ? live->chat : known, seq));
                              },
                              [reply] { reply.refuse(Refusal::StoreFailed); });
                      });
}

void ChatDesk::sendList(const Seat &seat) const
{
    wire::out::ChatList list;
    if (!seat.may(wire::Permission::Chat)) {
        seat.send(list.encode());
        return;
    }
    std::size_t bytes = 0;
    for (const auto &[id, live] : m.chats.all()) {
        const store::Chat &chat = live->chat;
        const bool waiting = chat.state == store::ChatState::Waiting;
        const bool ownActive = chat.state == store::ChatState::Active && chat.operatorId == seat.operatorId();
        if (!waiting && !ownActive) {
            continue;
        }
        // What does not fit one frame follows as chat.update, one each.
        const std::size_t size = static_cast<std::size_t>(updateFrame(chat).size());
        if (bytes + size < limits::listFrameBytes) {
            bytes += size;
            list.chats.push_back(summaryOf(chat));
        }
    }
    seat.send(list.encode());
    if (list.chats.size() == m.chats.all().size()) {
        return;
    }
    std::size_t index = 0;
    for (const auto &[id, live] : m.chats.all()) {
        const store::Chat &chat = live->chat;
        if (index < list.chats.size() && list.chats[index].chat == id) {
            ++index;
            continue;
        }
        if (chat.state == store::ChatState::Waiting ||
            (chat.state == store::ChatState::Active && chat.operatorId == seat.operatorId())) {
            seat.send(updateFrame(chat));
        }
    }
}

void ChatDesk::sendUpdate(const store::Chat &chat) const
{
    m.seats.sendToAll(wire::Permission::Chat, updateFrame(chat));
    if (m_changed) {
        m_changed();
    }
}

} // namespace sealdesk::relay
