#include "core/edge/client.h"

#include "core/edge/loopimpl.h"
#include "core/edge/opensslptr.h"
#include "core/edge/socket.h"
#include "core/edge/tlscontext.h"

#include <openssl/crypto.h>

namespace sealdesk::edge {

// Connects, compares the pin, then hands the stream to a Socket.
class ClientCore : public std::enable_shared_from_this<ClientCore> {
    using Found = tcp::resolver::results_type;

public:
    ClientCore(Loop &loop, ClientOptions options, std::unique_ptr<SocketHandler> handler)
        : m_options(std::move(options)), m_handler(std::move(handler)), m_context(makeClientContext())
    {
        if (m_context)
            m_stream.emplace(loop.impl().context, *m_context);
        m_resolver.emplace(loop.impl().context);
    }

    void start(Loop &loop)
    {
        if (!m_stream) {
            loop.post([self = shared_from_this()] { self->end(Ended::Unreachable); });
            return;
        }
        const bool v6 = m_options.host.find(':') != std::string::npos;
        m_hostHeader = (v6 ? "[" + m_options.host + "]" : m_options.host) + ":" + std::to_string(m_options.port);
        ErrorCode isName;
        const auto address = asio::ip::make_address(m_options.host, isName);
        if (!isName) {
            const tcp::endpoint endpoint(address, m_options.port);
            loop.post([self = shared_from_this(), endpoint] { self->connect(Found::create(endpoint, {}, {})); });
            return;
        }
        m_resolver->async_resolve(m_options.host, std::to_string(m_options.port), tcp::resolver::numeric_service,
                                  [self = shared_from_this()](ErrorCode failed, const Found &found) {
                                      if (failed)
                                          self->end(Ended::Unreachable);
                                      else
                                          self->connect(found);
                                  });
    }

    void end(Ended why)
    {
        if (m_socket) {
            std::exchange(m_socket, nullptr)->finish(why);
        } else if (m_handler) {
            m_resolver->cancel();
            if (m_stream)
                lowest().close();
            std::exchange(m_handler, nullptr)->closed(why);
        }
    }

private:
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(*m_stream); }

    void connect(const Found &found)
    {
        if (!m_handler)
            return;
        // One deadline for TCP and TLS together, over all addresses of the name.
        lowest().expires_after(std::chrono::seconds(limits::connectSeconds));
        lowest().async_connect(found, [self = shared_from_this()](ErrorCode failed, const tcp::endpoint &reached) {
            const auto peer = failed ? std::nullopt : PeerAddress::parse(reached.address().to_string());
            if (!peer) {
                self->end(Ended::Unreachable);
                return;
            }
            self->m_peer = *peer;
            self->handshake();
        });
    }

    void handshake()
    {
        if (!m_handler)
            return;
        ErrorCode ignored;
        lowest().socket().set_option(tcp::no_delay(true), ignored);
        m_stream->async_handshake(asio::ssl::stream_base::client, [self = shared_from_this()](ErrorCode failed) {
            if (failed)
                self->end(Ended::Unreachable);
            else if (!self->isPinnedKey())
                self->end(Ended::PinMismatch);
            else
                self->open();
        });
    }

    // The handshake has proved that the peer holds this key; the pin says that it is the right one.
    [[nodiscard]] bool isPinnedKey()
    {
        const X509Ptr certificate(SSL_get1_peer_certificate(m_stream->native_handle()));
        if (!certificate)
            return false;
        const auto digest = spkiSha256(certificate.get());
        return digest && CRYPTO_memcmp(digest->data(), m_options.spkiSha256.data(), digest->size()) == 0;
    }

    void open()
    {
        if (!m_handler)
            return;
        m_socket = std::make_shared<Socket>(std::move(*m_stream), m_peer, m_options.limits, std::move(m_handler),
                                            [self = shared_from_this()](Socket *, Ended) { self->m_socket.reset(); });
        m_stream.reset();
        m_socket->connect(m_hostHeader, m_options.path, m_options.origin);
    }

    ClientOptions m_options;
    std::unique_ptr<SocketHandler> m_handler;
    TlsContext m_context;
    std::optional<TlsStream> m_stream;
    std::optional<tcp::resolver> m_resolver;
    PeerAddress m_peer;
    std::string m_hostHeader;
    std::shared_ptr<Socket> m_socket;
};

Client::Client(Loop &loop, ClientOptions options, std::unique_ptr<SocketHandler> handler)
    : m_core(std::make_shared<ClientCore>(loop, std::move(options), std::move(handler)))
{
    m_core->start(loop);
}

Client::~Client() { m_core->end(Ended::Stopped); }

} // namespace sealdesk::edge
