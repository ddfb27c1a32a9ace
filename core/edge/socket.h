// Socket: one Beast WebSocket, the same on the server's and the client's side. Private to core/edge.
// It owns the handler and calls closed() exactly once. What it has under way keeps it alive; the logic
// only holds a SocketConnection.
#pragma once

#include "core/edge/beast.h"
#include "core/edge/ratelimit.h"
#include "core/edge/sockethandler.h"
#include "core/edge/socketlimits.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace sealdesk::edge {

class Socket : public std::enable_shared_from_this<Socket> {
public:
    using OnEnded = std::function<void(Socket *, Ended)>;
    using Request = http::request<http::empty_body>;

    Socket(TlsStream stream, const PeerAddress &peer, const SocketLimits &socketLimits,
           std::unique_ptr<SocketHandler> handler, OnEnded onEnded);

    void accept(std::shared_ptr<const Request> request);
    void connect(const std::string &host, const std::string &path, const std::string &origin);
    // Ends it now, on the loop's thread, with closed(why) called before this returns.
    void finish(Ended why);

    // As in Connection; thread-safe.
    void send(std::string text);
    void close(CloseCode code, std::string_view reason);
    void drop();

private:
    void configure(beast::role_type role);
    void begin();
    void read();
    void onRead(ErrorCode error);
    void readFailed(ErrorCode error);
    void enqueue(std::string text);
    void write();
    // Ends with a close frame; closed() will say `why`.
    void endPolitely(CloseCode code, std::string_view reason, Ended why);
    void writeClose();
    [[nodiscard]] bool takeToken();

    SocketStream m_stream;
    PeerAddress m_peer;
    SocketLimits m_limits;
    std::unique_ptr<SocketHandler> m_handler;
    OnEnded m_onEnded;
    asio::steady_timer m_closeTimer;
    RateLimit m_rate;
    beast::flat_buffer m_buffer;
    std::deque<std::string> m_queue;
    std::atomic<std::size_t> m_queued = 0;
    std::atomic<bool> m_silent = false; // no more text() after close() or drop()
    bool m_writing = false;
    bool m_closing = false;
    bool m_tooFast = false;
    bool m_ended = false;
    websocket::close_reason m_closeReason;
    Ended m_why = Ended::ByPeer;
};

} // namespace sealdesk::edge
