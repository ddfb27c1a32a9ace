// Connection: one open WebSocket as the logic sees it, on the server's or on the client's side.
//
// All calls are thread-safe and harmless after the end. It never blocks: what cannot be written at
// once is queued, and a peer that lets the queue grow over its limit is dropped.
#pragma once

#include "core/edge/peeraddress.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace sealdesk::edge {

// RFC 6455 section 7.4.1; the ones we send.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    NotText = 1003,
    Policy = 1008,
    TooBig = 1009,
    Internal = 1011,
};

class Connection {
public:
    virtual ~Connection() = default;
    // One text frame. Frames over limits::frameBytes are a programming error and drop the connection.
    virtual void send(std::string text) = 0;
    // Sends what is queued, then the close frame; the handler's closed() follows. The reason is a
    // fixed word of ours (at most 120 bytes), never foreign text.
    virtual void close(CloseCode code, std::string_view reason) = 0;
    // Ends the connection at once, without a close frame.
    virtual void drop() = 0;
    [[nodiscard]] virtual const PeerAddress &peer() const = 0;
};

} // namespace sealdesk::edge
