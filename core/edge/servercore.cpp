#include "core/edge/servercore.h"

#include "core/edge/forwarded.h"
#include "core/edge/httpsession.h"
#include "core/edge/log.h"
#include "core/edge/loopimpl.h"
#include "core/edge/socket.h"

#include <boost/asio/ip/v6_only.hpp>
#include <vector>

#ifndef _WIN32
#include <fcntl.h>
#endif

namespace sealdesk::edge {

namespace {

// Programs that we start must not inherit our sockets.
template <class Handle>
void keepFromChildren(Handle &socket)
{
#ifndef _WIN32
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#else
    (void)socket;
#endif
}

PeerAddress fromAsio(const asio::ip::address &address)
{
    const asio::ip::address_v6 v6 =
        address.is_v6() ? address.to_v6() : asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4());
    return PeerAddress::fromBytes(v6.to_bytes());
}

ServerError bindError(ErrorCode error)
{
    if (error == asio::error::address_in_use)
        return ServerError::PortInUse;
    if (error == asio::error::access_denied)
        return ServerError::NotPermitted;
    return ServerError::CannotBind;
}

} // namespace

ServerCore::ServerCore(Loop &loop, Log &log, ServerOptions options, Server::HttpHandler http,
                       Server::UpgradeHandler upgrade)
    : m_loop(loop), m_log(log), m_options(std::move(options)), m_http(std::move(http)), m_upgrade(std::move(upgrade)),
      m_acceptor(loop.impl().context),
      m_places(std::make_shared<AddressTable>(m_options.connections, m_options.connectionsPerAddress))
{
}

Result<void, ServerError> ServerCore::listen()
{
    ErrorCode error;
    const auto address = asio::ip::make_address(m_options.address, error);
    if (error)
        return fail(ServerError::BadAddress);
    m_acceptor.open(address.is_v6() ? tcp::v6() : tcp::v4(), error);
    if (error)
        return fail(ServerError::CannotBind);
    keepFromChildren(m_acceptor);
    // So that a restart need not wait for the last run's connections to time out.
    m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error && address.is_v6())
        m_acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        m_acceptor.bind({address, m_options.port}, error);
    if (!error)
        m_acceptor.listen(limits::listenBacklog, error);
    if (error)
        return fail(bindError(error));
    m_port = m_acceptor.local_endpoint(error).port();
    accept();
    return {};
}

void ServerCore::accept()
{
    m_acceptor.async_accept(
        [self = shared_from_this()](ErrorCode error, tcp::socket socket) { self->onAccept(error, std::move(socket)); });
}

void ServerCore::onAccept(ErrorCode error, tcp::socket socket)
{
    if (m_stopped || m_closing)
        return;
    if (error) {
        // Mostly no descriptors left: without a pause this would spin.
        m_acceptTimer = m_loop.after(std::chrono::milliseconds(limits::acceptPauseMs),
                                     [self = shared_from_this()] { self->accept(); });
        return;
    }
    keepFromChildren(socket);
    const auto endpoint = socket.remote_endpoint(error);
    if (!error) {
        const PeerAddress peer = fromAsio(endpoint.address());
        socket.set_option(tcp::no_delay(true), error);
        const bool proxy = isProxy(peer, m_options.proxies);
        if (auto slot = proxy ? m_places->enterProxy(peer) : m_places->enter(peer)) {
            ++m_counters.accepted;
            auto session =
                std::make_shared<HttpSession>(shared_from_this(), std::move(socket), peer, std::move(*slot), m_context);
            m_sessions.insert(session.get());
            session->start();
        } else {
            ++m_counters.refusedByLimit;
            reportSoon();
        }
    }
    accept();
}

HttpResponse ServerCore::answer(const HttpRequest &request) { return m_http ? m_http(request) : HttpResponse{}; }

UpgradeAnswer ServerCore::upgrade(const UpgradeRequest &request)
{
    if (m_closing)
        return UpgradeAnswer::refuse(503);
    return m_upgrade ? m_upgrade(request) : UpgradeAnswer::refuse(404);
}

bool ServerCore::countForClient(AddressTable::Slot &slot, const PeerAddress &client)
{
    if (m_places->handOver(slot, client))
        return true;
    ++m_counters.refusedByLimit;
    reportSoon();
    return false;
}

void ServerCore::openSocket(TlsStream stream, TlsContext context, const PeerAddress &peer, AddressTable::Slot slot,
                            UpgradeAnswer answer, std::shared_ptr<const http::request<http::empty_body>> request)
{
    // The place and the context are given back when the socket has ended.
    auto held = std::make_shared<std::pair<AddressTable::Slot, TlsContext>>(std::move(slot), std::move(context));
    auto socket = std::make_shared<Socket>(
        std::move(stream), peer, answer.limits, std::move(answer.handler),
        [self = shared_from_this(), held](Socket *ended, Ended why) { self->socketEnded(ended, why); });
    m_sockets.insert(socket.get());
    socket->accept(std::move(request));
}

void ServerCore::socketEnded(Socket *socket, Ended why)
{
    m_sockets.erase(socket);
    const bool misbehaved = why == Ended::Oversized || why == Ended::NotText || why == Ended::BadFrame ||
                            why == Ended::TooFast || why == Ended::SlowReader;
    if (misbehaved) {
        ++m_counters.droppedSockets;
        reportSoon();
    }
}

void ServerCore::countFailedHandshake()
{
    ++m_counters.failedHandshakes;
    reportSoon();
}

void ServerCore::countRefusedUpgrade()
{
    ++m_counters.refusedUpgrades;
    reportSoon();
}

void ServerCore::countUnnamedClient()
{
    ++m_counters.unnamedClients;
    reportSoon();
}

void ServerCore::reportSoon()
{
    if (m_reportTimer != TimerId::None || m_stopped)
        return;
    m_reportTimer = m_loop.after(std::chrono::milliseconds(m_options.reportPauseMs), [self = shared_from_this()] {
        self->m_reportTimer = TimerId::None;
        const ServerCounters &now = self->m_counters;
        const ServerCounters &last = self->m_reported;
        self->m_log.write(Level::Warning, "edge.refused",
                          {{"connections", now.refusedByLimit - last.refusedByLimit},
                           {"handshakes", now.failedHandshakes - last.failedHandshakes},
                           {"upgrades", now.refusedUpgrades - last.refusedUpgrades},
                           {"unnamed_by_proxy", now.unnamedClients - last.unnamedClients},
                           {"sockets", now.droppedSockets - last.droppedSockets}});
        self->m_reported = now;
    });
}

ServerCounters ServerCore::counters() const
{
    ServerCounters now = m_counters;
    now.open = m_places->open();
    now.openSockets = static_cast<std::int64_t>(m_sockets.size());
    return now;
}

void ServerCore::shutDown()
{
    if (m_closing)
        return;
    m_closing = true;
    ErrorCode ignored;
    m_acceptor.close(ignored);
    for (Socket *socket : std::vector<Socket *>(m_sockets.begin(), m_sockets.end()))
        socket->close(CloseCode::GoingAway, "shutting down");
}

void ServerCore::stop()
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_loop.cancel(m_reportTimer);
    m_loop.cancel(m_acceptTimer);
    ErrorCode ignored;
    m_acceptor.close(ignored);
    for (HttpSession *session : m_sessions)
        session->abort();
    for (Socket *socket : std::vector<Socket *>(m_sockets.begin(), m_sockets.end()))
        socket->finish(Ended::Stopped);
    m_http = nullptr;
    m_upgrade = nullptr;
}

} // namespace sealdesk::edge
