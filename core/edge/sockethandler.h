// SocketHandler: what the logic does with one WebSocket. One handler belongs to one connection.
//
// All calls come on the loop's thread: opened() once, text() for each message, closed() once, after
// which the edge destroys the handler. When the connection fails before it is open, closed() comes
// without opened(). A Server or Client that is destroyed closes its handlers first. A handler never
// throws, and never destroys its own Server or Client from one of these calls: post that to the loop.
#pragma once

#include "core/edge/connection.h"

#include <memory>
#include <string_view>

namespace sealdesk::edge {

enum class Ended {
    ByPeer,         // the peer closed or its connection broke
    ByUs,           // close() or drop()
    Idle,           // nothing came for limits::idleSeconds, not even a pong
    Oversized,      // a message over the frame limit
    NotText,        // a binary message
    BadFrame,       // broken framing, broken UTF-8, unmasked frames
    TooFast,        // over the messages-per-second limit
    SlowReader,     // the send queue was over its limit
    Stopped,        // the Server or Client was destroyed
    Unreachable,    // client only: no TCP or TLS connection in time
    PinMismatch,    // client only: the server's key is not the pinned one
    UpgradeRefused, // client only: the server refused the WebSocket
};

// snake_case, for logs.
[[nodiscard]] std::string_view endedName(Ended ended);

class SocketHandler {
public:
    virtual ~SocketHandler() = default;
    virtual void opened(std::shared_ptr<Connection> connection) = 0;
    // Well-formed UTF-8; valid during the call only.
    virtual void text(std::string_view message) = 0;
    virtual void closed(Ended why) = 0;
};

} // namespace sealdesk::edge
