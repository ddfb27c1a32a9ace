// What the desks may do with a client's connection: send to it, and tell it what became of its
// session or chat. OperatorSession and VisitorSession are these.
#pragma once

#include "core/protocol/wire.h"

#include <QByteArray>

#include <memory>

namespace sealdesk::relay {

struct Seat;

class OperatorPort {
public:
    virtual ~OperatorPort() = default;
    // Dropped while the session is locked.
    virtual void send(const QByteArray &frame) = 0;
    // Says nothing of any chat.
    virtual void sendAside(const QByteArray &frame) = 0;
    // Sign-in, resume or the forced password change went well, or it was unlocked: this is whose connection it is now.
    virtual void seated(std::shared_ptr<Seat> seat) = 0;
    // The attempt is over without a session; another may follow.
    virtual void notSeated() = 0;
    // Its session was locked: no content from now on.
    virtual void locked() = 0;
    // The password was right, and a code is awaited; or (false) not any more.
    virtual void codeAwaited(bool awaited) = 0;
    // Says auth.ended. For a short while only purge receipts are taken from it.
    virtual void sessionEnded(wire::EndReason reason) = 0;
    // The same session was taken up on another connection.
    virtual void replaced() = 0;
};

class VisitorPort {
public:
    virtual ~VisitorPort() = default;
    virtual void send(const QByteArray &frame) = 0;
    // Start or resume went well: this is whose connection it is now.
    virtual void joined(const QString &chat) = 0;
    // The attempt was refused; another may follow.
    virtual void notJoined() = 0;
    // The same chat was taken up on another connection.
    virtual void replaced() = 0;
};

} // namespace sealdesk::relay
