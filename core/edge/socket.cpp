#include "core/edge/socket.h"

#include "core/edge/socketconnection.h"

#include <chrono>

namespace sealdesk::edge {

namespace {

constexpr std::size_t keptBufferBytes = 16 * 1024; // a bigger one, used once, is given back
constexpr std::size_t closeReasonBytes = 120;      // RFC 6455 allows 123

std::int64_t steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

std::string_view endedName(Ended ended)
{
    switch (ended) {
    case Ended::ByPeer:
        return "by_peer";
    case Ended::ByUs:
        return "by_us";
    case Ended::Idle:
        return "idle";
    case Ended::Oversized:
        return "oversized";
    case Ended::NotText:
        return "not_text";
    case Ended::BadFrame:
        return "bad_frame";
    case Ended::TooFast:
        return "too_fast";
    case Ended::SlowReader:
        return "slow_reader";
    case Ended::Stopped:
        return "stopped";
    case Ended::Unreachable:
        return "unreachable";
    case Ended::PinMismatch:
        return "pin_mismatch";
    case Ended::UpgradeRefused:
        return "upgrade_refused";
    }
    return "unknown";
}

Socket::Socket(TlsStream stream, const PeerAddress &peer, const SocketLimits &socketLimits,
               std::unique_ptr<SocketHandler> handler, OnEnded onEnded)
    : m_stream(std::move(stream)), m_peer(peer), m_limits(socketLimits), m_handler(std::move(handler)),
      m_onEnded(std::move(onEnded)), m_closeTimer(m_stream.get_executor()),
      m_rate(m_limits.messagesPerSecond, m_limits.messageBurst)
{
}

void Socket::configure(beast::role_type role)
{
    // The WebSocket has time-outs of its own; both at once would cut good connections.
    beast::get_lowest_layer(m_stream).expires_never();
    auto timeouts = websocket::stream_base::timeout::suggested(role);
    timeouts.handshake_timeout = std::chrono::seconds(limits::handshakeSeconds);
    timeouts.idle_timeout = std::chrono::seconds(m_limits.idleSeconds);
    timeouts.keep_alive_pings = true;
    m_stream.set_option(timeouts);
    m_stream.read_message_max(m_limits.frameBytes);
    m_stream.auto_fragment(false);
    m_stream.text(true);
    // Pings cost us a pong each, so they count as messages. Pongs answer our own pings.
    m_stream.control_callback([this](websocket::frame_type kind, beast::string_view) {
        if (kind == websocket::frame_type::ping && !takeToken())
            m_tooFast = true;
    });
}

void Socket::accept(std::shared_ptr<const Request> request)
{
    configure(beast::role_type::server);
    m_stream.async_accept(*request, [self = shared_from_this(), request](ErrorCode error) {
        if (error)
            self->finish(Ended::BadFrame);
        else
            self->begin();
    });
}

void Socket::connect(const std::string &host, const std::string &path, const std::string &origin)
{
    configure(beast::role_type::client);
    m_stream.set_option(websocket::stream_base::decorator([origin](websocket::request_type &request) {
        if (!origin.empty())
            request.set(http::field::origin, origin);
    }));
    m_stream.async_handshake(host, path, [self = shared_from_this()](ErrorCode error) {
        if (error)
            self->finish(error == websocket::error::upgrade_declined ? Ended::UpgradeRefused : Ended::Unreachable);
        else
            self->begin();
    });
}

void Socket::begin()
{
    if (m_ended)
        return;
    m_handler->opened(std::make_shared<SocketConnection>(weak_from_this(), m_peer));
    read();
}

void Socket::read()
{
    if (!m_ended)
        m_stream.async_read(m_buffer,
                            [self = shared_from_this()](ErrorCode error, std::size_t) { self->onRead(error); });
}

void Socket::onRead(ErrorCode error)
{
    if (m_ended)
        return;
    if (error)
        return readFailed(error);
    const auto data = m_buffer.cdata();
    if (!m_closing) {
        if (m_tooFast || !takeToken())
            endPolitely(CloseCode::Policy, "too many messages", Ended::TooFast);
        else if (!m_stream.got_text())
            endPolitely(CloseCode::NotText, "text frames only", Ended::NotText);
        else if (!m_silent)
            m_handler->text({static_cast<const char *>(data.data()), data.size()});
    }
    m_buffer.consume(m_buffer.size());
    if (m_buffer.capacity() > keptBufferBytes)
        m_buffer.shrink_to_fit();
    read();
}

void Socket::readFailed(ErrorCode error)
{
    if (m_closing)
        return finish(m_why);
    if (error == websocket::error::closed)
        finish(Ended::ByPeer);
    else if (error == websocket::error::message_too_big || error == websocket::error::buffer_overflow)
        finish(Ended::Oversized);
    else if (error == beast::error::timeout)
        finish(Ended::Idle);
    else if (error == websocket::condition::protocol_violation)
        finish(Ended::BadFrame);
    else
        finish(Ended::ByPeer);
}

void Socket::send(std::string text)
{
    const std::size_t size = text.size();
    if (size > m_limits.frameBytes || m_queued.fetch_add(size) + size > m_limits.sendQueueBytes) {
        // Never inside this call: the caller may be in the middle of the handler.
        m_silent = true;
        asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->finish(Ended::SlowReader); });
        return;
    }
    asio::dispatch(m_stream.get_executor(),
                   [self = shared_from_this(), data = std::move(text)]() mutable { self->enqueue(std::move(data)); });
}

void Socket::enqueue(std::string text)
{
    if (m_ended || m_closing) {
        m_queued -= text.size();
        return;
    }
    m_queue.push_back(std::move(text));
    if (!m_writing)
        write();
}

void Socket::write()
{
    if (m_ended)
        return;
    if (m_queue.empty()) {
        if (m_closing)
            writeClose();
        return;
    }
    m_writing = true;
    m_stream.async_write(asio::buffer(m_queue.front()), [self = shared_from_this()](ErrorCode error, std::size_t) {
        self->m_writing = false;
        if (self->m_ended)
            return;
        self->m_queued -= self->m_queue.front().size();
        self->m_queue.pop_front();
        if (error)
            self->finish(self->m_closing ? self->m_why : error == beast::error::timeout ? Ended::Idle : Ended::ByPeer);
        else
            self->write();
    });
}

void Socket::close(CloseCode code, std::string_view reason)
{
    m_silent = true;
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this(), code, text = std::string(reason)] {
        self->endPolitely(code, text, Ended::ByUs);
    });
}

void Socket::endPolitely(CloseCode code, std::string_view reason, Ended why)
{
    if (m_ended || m_closing)
        return;
    m_closing = true;
    m_why = why;
    m_closeReason.code = static_cast<std::uint16_t>(code);
    const std::string_view fitting = reason.substr(0, closeReasonBytes);
    m_closeReason.reason.assign(fitting.data(), fitting.size());
    m_closeTimer.expires_after(std::chrono::seconds(limits::closeSeconds));
    m_closeTimer.async_wait([self = shared_from_this()](ErrorCode error) {
        if (!error)
            self->finish(self->m_why);
    });
    if (!m_writing)
        write();
}

void Socket::writeClose()
{
    m_stream.async_close(m_closeReason, [self = shared_from_this()](ErrorCode) { self->finish(self->m_why); });
}

void Socket::drop()
{
    m_silent = true;
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->finish(Ended::ByUs); });
}

void Socket::finish(Ended why)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silent = true;
    const auto self = shared_from_this(); // the owner may let go of the last other reference
    m_closeTimer.cancel();
    beast::get_lowest_layer(m_stream).close();
    const std::unique_ptr<SocketHandler> handler = std::move(m_handler);
    handler->closed(why);
    if (m_onEnded)
        std::exchange(m_onEnded, nullptr)(this, why);
}

bool Socket::takeToken() { return m_rate.take(steadyMs()); }

} // namespace sealdesk::edge
