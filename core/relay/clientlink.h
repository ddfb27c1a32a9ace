// ClientLink: one client's connection as the relay's logic sees it; no socket in sight.
// Calls after the end are harmless. Nothing is ever called back from inside a call.
#pragma once

#include "core/edge/peeraddress.h"

#include <QByteArray>

namespace sealdesk::relay {

enum class LinkEnd {
    Replaced,     // the same chat or session was taken up on another connection
    Policy,       // it broke the rules too often
    ShuttingDown, // the relay stops
};

class ClientLink {
public:
    virtual ~ClientLink() = default;
    virtual void send(const QByteArray &frame) = 0;
    // For what says nothing of any chat: passes to a locked console, too (see LockGate).
    virtual void sendAside(const QByteArray &frame) { send(frame); }
    virtual void close(LinkEnd why) = 0;
    [[nodiscard]] virtual const edge::PeerAddress &peer() const = 0;
};

} // namespace sealdesk::relay
