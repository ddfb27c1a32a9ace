// The Boost headers and the stream types of core/edge, in one place. For core/edge's own .cpp files
// and the private headers beside it (socket.h, httpsession.h, servercore.h, tlscontext.h, loopimpl.h)
// only: Beast compiles slowly, and nothing outside may come to depend on it.
#pragma once

#include "core/edge/limits.h"

#include <array>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <boost/beast/websocket/teardown.hpp>
#include <memory>

namespace sealdesk::edge {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using tcp = boost::asio::ip::tcp;
using ErrorCode = boost::system::error_code;

// A type of our own, for its teardown: what ends a WebSocket below its close frame.
class TlsStream : public beast::ssl_stream<beast::tcp_stream> {
public:
    using beast::ssl_stream<beast::tcp_stream>::ssl_stream;
};

using SocketStream = websocket::stream<TlsStream>;

// Reads and forgets until the peer has closed too: closing on unread bytes would make the kernel throw our
// last words away.
template <class Handler>
void drain(beast::tcp_stream &stream, std::shared_ptr<std::array<char, 4096>> bin, Handler done)
{
    const auto buffer = asio::buffer(*bin);
    stream.async_read_some(
        buffer, [&stream, bin = std::move(bin), done = std::move(done)](ErrorCode error, std::size_t) mutable {
            if (error)
                std::move(done)(ErrorCode());
            else
                drain(stream, std::move(bin), std::move(done));
        });
}

// Beast's own waits for the peer's TLS goodbye without an end and lets its absence hide why the WebSocket
// ended. After a close frame nothing is missing: close TCP alone, in bounded time, and report no error.
template <class Handler>
void async_teardown(beast::role_type, TlsStream &stream, Handler &&handler)
{
    ErrorCode ignored;
    stream.next_layer().socket().shutdown(tcp::socket::shutdown_send, ignored);
    stream.next_layer().expires_after(std::chrono::seconds(limits::lingerSeconds));
    drain(stream.next_layer(), std::make_shared<std::array<char, 4096>>(),
          std::decay_t<Handler>(std::forward<Handler>(handler)));
}

} // namespace sealdesk::edge
