// VisitorDesk: starting a chat (after consent), taking one up again by its token, and losing the
// visitor's connection. Tokens are kept as hashes and replaced at each resume.
#pragma once

#include "core/base/clock.h"
#include "core/masking/masker.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/ratelimit.h"
#include "core/relay/reply.h"
#include "core/relay/transcripts.h"

#include <map>

namespace sealdesk::relay {

class ChatDesk;

class VisitorDesk {
public:
    struct Parts {
        Acts &acts;
        ChatTable &chats;
        ChatDesk &desk;
        Transcripts &transcripts;
        const masking::Masker &masker;
        const Clock &clock;
    };
    explicit VisitorDesk(const Parts &parts);

    // Called when a resumed visitor has the whole transcript: FormDesk shows what is open. Set once.
    void onResumed(std::function<void(const QString &chat)> callback) { m_resumed = std::move(callback); }

    void start(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
               wire::in::ChatStart &&message);
    void resume(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
                wire::in::ChatResume &&message);
    void lost(const QString &chat);
    // Chats from before a restart wait for their visitors, too.
    void watchAbandoned(LiveChat &live);

private:
    struct Replaced {
        QByteArray hash; // of the token before the present one
        QByteArray by;   // of the present one
        qint64 atAliveMs = 0;
    };
    // The hash to look up: a token that was replaced on a connection that broke at once is taken once more,
    // since its successor may never have arrived.
    [[nodiscard]] QByteArray currentHash(const QByteArray &token) const;
    void attach(const std::shared_ptr<VisitorPort> &port, const edge::PeerAddress &peer, const Reply &reply,
                const QByteArray &token, const store::Chat &chat, qint64 after);
    // To a chat that is over: it may only be read, and only for limits::outcomeKeptMs.
    void attachLate(const std::shared_ptr<VisitorPort> &port, const Reply &reply, const QByteArray &oldHash,
                    const QByteArray &token, qint64 after);
    void sendTranscript(const QString &chat, const Reply &reply, qint64 after);

    Parts m;
    AddressLimits m_starts;
    AddressLimits m_resumes;
    std::map<QString, Replaced> m_replaced; // by chat
    std::function<void(const QString &)> m_resumed;
};

} // namespace sealdesk::relay
