#include "core/relay/visitordesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/chatdesk.h"
#include "core/relay/frames.h"
#include "core/relay/ids.h"
#include "core/relay/limits.h"
#include "core/relay/locale.h"

namespace sealdesk::relay {

using wire::Refusal;

VisitorDesk::VisitorDesk(const Parts &parts)
    : m(parts), m_starts(limits::chatStartsPerMinute, limits::chatStartBurst, limits::addressesRemembered),
      m_resumes(limits::resumesPerMinute, limits::resumeBurst, limits::addressesRemembered)
{
}

void VisitorDesk::start(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
                        wire::in::ChatStart &&message)
{
    const auto refuse = [&](Refusal code, qint64 retry = 0) {
        reply.refuse(code, retry);
        port->notJoined();
    };
    if (!message.consent) {
        refuse(Refusal::ConsentMissing);
        return;
    }
    if (!m_starts.take(peer, m.clock.aliveMs()) || m.chats.open() >= limits::openChats ||
        m.chats.openFrom(peer) >= limits::openChatsPerAddress) {
        refuse(Refusal::TooMany, limits::retryLaterSeconds);
        return;
    }
    const QByteArray token = newSecret();
    const qint64 now = m.clock.wallMs();
    store::Chat chat;
    chat.id = newId();
    chat.visitorName = m.masker.mask(message.name);
    chat.pageTitle = m.masker.mask(message.pageTitle);
    chat.pageUrl = m.masker.maskUrl(message.pageUrl);
    chat.locale = safeLocale(message.locale);
    chat.pageNonce = message.pageNonce;
    chat.visitorTokenHash = sha256(token);
    chat.unmasked = m.masker.isOff();
    chat.startedMs = now;
    chat.sinceMs = now;
    const auto entry = visitorEntry(chat.id, audit::Action::ChatStarted, now);
    m.acts.run<store::Entry>(
        [chat, entry, now](Act &act) -> Result<store::Entry, store::StoreError> {
            store::ChatRepository chats(act.database());
            if (const auto added = chats.add(chat); !added.ok()) {
                return fail(added.error());
            }
            auto started = chats.appendEvent(chat.id, store::Event{}, now);
            if (const auto audited = act.audit(entry); !audited.ok()) {
                return fail(audited.error());
            }
            return started;
        },
        [this, chat, token, peer, reply, visitor = std::weak_ptr(port)](Result<store::Entry, ActError> started) {
            const auto there = visitor.lock();
            if (!started.ok()) {
                reply.refuse(started.error().refusal());
                if (there) {
                    there->notJoined();
                }
                return;
            }
            LiveChat &live = m.chats.add(chat);
            live.chat.lastSeq = started->seq;
            live.from = peer.countedAs();
            if (!there) {
                watchAbandoned(live);
            } else {
                live.visitor = visitor;
                there->joined(chat.id);
                wire::out::ChatStarted answer;
                answer.re = reply.id();
                answer.chat = chat.id;
                answer.token = token;
                there->send(answer.encode());
                there->send(entryFrame(chat.id, *started));
                there->send(syncedFrame(live.chat, started->seq));
            }
            m.desk.sendUpdate(live.chat);
        });
}

QByteArray VisitorDesk::currentHash(const QByteArray &token) const
{
    QByteArray hash = sha256(token);
    for (const auto &[chat, replaced] : m_replaced) {
        const bool fresh = m.clock.aliveMs() - replaced.atAliveMs <= limits::tokenGraceMs;
        if (replaced.hash == hash && fresh) {
            const LiveChat *live = m.chats.find(chat);
            if (live && live->visitor.expired()) {
                return replaced.by;
            }
        }
    }
    return hash;
}

void VisitorDesk::resume(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
                         wire::in::ChatResume &&message)
{
    const auto refuse = [&](Refusal code, qint64 retry = 0) {
        reply.refuse(code, retry);
        port->notJoined();
    };
    if (!m_resumes.take(peer, m.clock.aliveMs())) {
        refuse(Refusal::TooMany, limits::retryLaterSeconds);
        return;
    }
    if (message.token.size() != limits::tokenBytes) {
        refuse(Refusal::UnknownChat);
        return;
    }
    std::erase_if(m_replaced, [this](const auto &entry) {
        return m.clock.aliveMs() - entry.second.atAliveMs > limits::tokenGraceMs;
    });
    const QByteArray oldHash = currentHash(message.token);
    const QByteArray token = newSecret();
    const QByteArray newHash = sha256(token);
    const qint64 now = m.clock.wallMs();
    using Found = std::optional<store::Chat>;
    m.acts.run<Found>(
        [oldHash, newHash, now, title = m.masker.mask(message.pageTitle), url = m.masker.maskUrl(message.pageUrl),
         nonce = message.pageNonce](Act &act) -> Result<Found, store::StoreError> {
            store::ChatRepository chats(act.database());
            auto found = chats.byVisitorToken(oldHash);
            if (!found.ok() || !*found) {
                return found;
            }
            store::Chat &chat = **found;
            if (const auto changed = chats.setVisitorToken(chat.id, newHash); !changed.ok()) {
                return fail(changed.error());
            }
            if (const auto changed = chats.setPage(chat.id, title, url, nonce); !changed.ok()) {
                return fail(changed.error());
            }
            if (const auto audited = act.audit(visitorEntry(chat.id, audit::Action::ChatResumed, now)); !audited.ok()) {
                return fail(audited.error());
            }
            chat.visitorTokenHash = newHash;
            chat.pageTitle = title;
            chat.pageUrl = url;
            chat.pageNonce = nonce;
            return found;
        },
        [this, token, oldHash, newHash, peer, reply, after = std::max<qint64>(0, message.after),
         visitor = std::weak_ptr(port)](Result<Found, ActError> found) {
            const auto there = visitor.lock();
            if (found.ok() && !*found && there && m.chats.findLate(oldHash)) {
                attachLate(there, reply, oldHash, token, after);
                return;
            }
            if (!found.ok() || !*found) {
                reply.refuse(found.ok() ? Refusal::UnknownChat : found.error().refusal());
                if (there) {
                    there->notJoined();
                }
                return;
            }
            const store::Chat &chat = **found;
            m_replaced[chat.id] = {oldHash, newHash, m.clock.aliveMs()};
            if (there) {
                attach(there, peer, reply, token, chat, after);
            }
        });
}

void VisitorDesk::attach(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
                         const QByteArray &token, const store::Chat &chat, qint64 after)
{
    LiveChat *live = m.chats.find(chat.id);
    if (!live) {
        reply.refuse(Refusal::ChatEnded); // ended between the commit and now
        port->notJoined();
        return;
    }
    if (const auto before = live->visitor.lock(); before && before != port) {
        before->replaced();
    }
    live->abandoned.stop();
    live->from = peer.countedAs();
    live->visitor = port;
    if (live->ended()) {
        live->lateTokenHash = live->hadForm ? chat.visitorTokenHash : QByteArray();
    } else {
        live->chat.visitorTokenHash = chat.visitorTokenHash;
    }
    live->chat.pageTitle = chat.pageTitle;
    live->chat.pageUrl = chat.pageUrl;
    live->chat.pageNonce = chat.pageNonce;
    port->joined(chat.id);
    wire::out::ChatStarted answer;
    answer.re = reply.id();
    answer.chat = chat.id;
    answer.token = token;
    answer.state = same<wire::ChatState>(live->chat.state);
    answer.operatorName = live->operatorName;
    port->send(answer.encode());
    m.desk.sendUpdate(live->chat);
    sendTranscript(chat.id, reply, after);
}

void VisitorDesk::attachLate(const std::shared_ptr<VisitorPort> &port, const Reply &reply, const QByteArray &oldHash,
                             const QByteArray &token, qint64 after)
{
    LiveChat &live = *m.chats.findLate(oldHash);
    if (const auto before = live.visitor.lock(); before && before != port) {
        before->replaced();
    }
    live.visitor = port;
    live.lateTokenHash = sha256(token);
    m_replaced[live.chat.id] = {oldHash, live.lateTokenHash, m.clock.aliveMs()};
    port->joined(live.chat.id);
    wire::out::ChatStarted answer;
    answer.re = reply.id();
    answer.chat = live.chat.id;
    answer.token = token;
    answer.state = wire::ChatState::Ended;
    answer.operatorName = live.operatorName;
    port->send(answer.encode());
    sendTranscript(live.chat.id, reply, after);
}

void VisitorDesk::sendTranscript(const QString &chat, const Reply &reply, qint64 after)
{
    m.transcripts.send(
        chat, after, [reply](const QByteArray &frame) { reply.send(frame); },
        [this, id = chat, reply](qint64 seq) {
            if (const LiveChat *now = m.chats.find(id)) {
                reply.send(syncedFrame(now->chat, seq));
                if (m_resumed) {
                    m_resumed(id);
                }
            }
        },
        [reply] { reply.refuse(Refusal::StoreFailed, limits::retryLaterSeconds); });
}

void VisitorDesk::lost(const QString &chat)
{
    LiveChat *live = m.chats.find(chat);
    if (!live) {
        return;
    }
    live->visitor.reset();
    if (live->ended()) {
        if (live->lateTokenHash.isEmpty()) {
            m.chats.remove(chat);
        }
        return;
    }
    if (live->chat.state == store::ChatState::Active) {
        wire::out::ChatTyping typing; // whoever is gone no longer types
        typing.chat = chat;
        m.chats.sendToBoth(chat, typing.encode());
    }
    watchAbandoned(*live);
}

void VisitorDesk::watchAbandoned(LiveChat &live)
{
    live.abandoned.start(std::chrono::milliseconds(limits::abandonedMs),
                         [this, id = live.chat.id] { m.desk.endBySystem(id); });
}

} // namespace sealdesk::relay
