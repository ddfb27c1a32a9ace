#include "core/edge/httpsession.h"

#include "core/edge/forwarded.h"
#include "core/edge/servercore.h"
#include "core/edge/socket.h"

namespace sealdesk::edge {

namespace {

constexpr unsigned httpVersion = 11;
// Two years. There is no plain http here to come back to; whoever was here once asks for https from then on.
constexpr const char *strictTransport = "max-age=63072000";

unsigned statusFor(ErrorCode error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::unexpected_body || error == http::error::body_limit)
        return 413;
    return 400;
}

// Statuses that a handler may give; anything else would be a mistake of ours.
bool isStatus(unsigned status) { return status >= 200 && status <= 599; }

} // namespace

HttpSession::HttpSession(std::shared_ptr<ServerCore> core, tcp::socket socket, const PeerAddress &peer,
                         AddressTable::Slot slot, const TlsContext &context)
    : m_core(std::move(core)), m_context(context), m_stream(std::move(socket), *m_context), m_peer(peer),
      m_slot(std::move(slot)), m_buffer(limits::requestHeaderBytes * 2)
{
}

HttpSession::~HttpSession() { m_core->forget(this); }

void HttpSession::start()
{
    // One deadline for the handshake and the first request together.
    beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(m_core->options().handshakeSeconds));
    m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](ErrorCode error) {
        if (error)
            self->m_core->countFailedHandshake();
        else
            self->read();
    });
}

void HttpSession::abort() { beast::get_lowest_layer(m_stream).close(); }

void HttpSession::read()
{
    if (m_core->stopped())
        return;
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(limits::requestHeaderBytes));
    m_parser->body_limit(0);
    if (m_requests > 0)
        beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(m_core->options().keepAliveSeconds));
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](ErrorCode error, std::size_t) { self->onRead(error); });
}

void HttpSession::onRead(ErrorCode error)
{
    if (m_core->stopped())
        return;
    if (error == http::error::end_of_stream)
        return end();
    if (error) {
        if (m_requests == 0)
            m_core->countFailedHandshake();
        // Only the parser's own complaints can still be answered; the rest are dead connections.
        if (error.category() == http::make_error_code(http::error::bad_target).category())
            refuse(statusFor(error));
        return;
    }
    ++m_requests;
    m_request = std::make_shared<Request>(m_parser->release());
    act();
}

void HttpSession::act()
{
    const auto raw = m_request->target();
    const auto target = parseTarget({raw.data(), raw.size()});
    if (!target || m_request->count(http::field::origin) > 1 || m_request->count(http::field::host) != 1)
        return refuse(400);
    if (websocket::is_upgrade(*m_request))
        return upgrade(*target);
    if (m_request->method() != http::verb::get && m_request->method() != http::verb::head)
        return refuse(405);
    answer(*target);
}

void HttpSession::upgrade(const Target &target)
{
    // A client that speaks before it was accepted is not a WebSocket client.
    if (m_buffer.size() > 0)
        return refuse(400);
    UpgradeRequest request;
    request.path = target.path;
    request.query = target.query;
    request.host = header(http::field::host);
    if (m_request->count(http::field::origin) == 1)
        request.origin = header(http::field::origin);
    const auto from = client();
    if (!from) {
        m_core->countUnnamedClient();
        return refuse(400);
    }
    request.peer = *from;
    UpgradeAnswer answer = m_core->upgrade(request);
    if (!answer.handler) {
        m_core->countRefusedUpgrade();
        return refuse(answer.refusal);
    }
    if (*from != m_peer && !m_core->countForClient(*m_slot, *from))
        return refuse(429);
    m_core->openSocket(std::move(m_stream), m_context, *from, std::move(*m_slot), std::move(answer), m_request);
}

void HttpSession::answer(const Target &target)
{
    HttpRequest request;
    request.head = m_request->method() == http::verb::head;
    request.path = target.path;
    request.query = target.query;
    request.host = header(http::field::host);
    request.origin = header(http::field::origin);
    request.acceptLanguage = header(http::field::accept_language);
    request.acceptEncoding = header(http::field::accept_encoding);
    request.ifNoneMatch = header(http::field::if_none_match);
    request.peer = client().value_or(m_peer); // a proxy's own look whether we are there names nobody
    HttpResponse response = m_core->answer(request);
    if (!isStatus(response.status))
        response = {500, {}, {}, {}};
    write(std::move(response), m_request->keep_alive() && m_requests < limits::requestsPerConnection);
}

void HttpSession::refuse(unsigned status)
{
    HttpResponse response;
    response.status = isStatus(status) ? status : 403;
    if (response.status == 405)
        response.headers.emplace_back("Allow", "GET, HEAD");
    write(std::move(response), false);
}

void HttpSession::write(HttpResponse response, bool keepAlive)
{
    auto message = std::make_shared<http::response<http::string_body>>();
    message->version(httpVersion);
    message->result(response.status);
    for (const auto &[name, value] : response.headers)
        message->insert(name, value);
    if (!response.contentType.empty())
        message->set(http::field::content_type, response.contentType);
    message->set("X-Content-Type-Options", "nosniff");
    message->set(http::field::strict_transport_security, strictTransport);
    message->keep_alive(keepAlive);
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        message->content_length(response.body.size());
    if (!bodiless && !(m_request && m_request->method() == http::verb::head))
        message->body() = std::move(response.body);

    beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(m_core->options().keepAliveSeconds));
    http::async_write(m_stream, *message,
                      [self = shared_from_this(), message, keepAlive](ErrorCode error, std::size_t) {
                          if (error)
                              return;
                          self->m_request.reset();
                          if (keepAlive)
                              self->read();
                          else
                              self->end();
                      });
}

void HttpSession::end()
{
    beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(limits::closeSeconds));
    m_stream.async_shutdown([self = shared_from_this()](ErrorCode) { self->abort(); });
}

std::optional<PeerAddress> HttpSession::client() const
{
    std::vector<std::string_view> lines;
    const auto [first, last] = m_request->equal_range("X-Forwarded-For");
    for (auto line = first; line != last; ++line)
        lines.emplace_back(line->value().data(), line->value().size());
    return clientAddress(m_peer, lines, m_core->options().proxies);
}

std::string_view HttpSession::header(http::field name) const
{
    const auto value = (*m_request)[name];
    return {value.data(), value.size()};
}

} // namespace sealdesk::edge
