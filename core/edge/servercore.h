// ServerCore: what a Server's connections share: listening socket, handlers, places, counters.
// Private to core/edge. Connections hold it; after stop() it calls no handler of the owner any more.
#pragma once

#include "core/edge/addresstable.h"
#include "core/edge/beast.h"
#include "core/edge/loop.h"
#include "core/edge/server.h"
#include "core/edge/tlscontext.h"

#include <memory>
#include <set>

namespace sealdesk::edge {

class HttpSession;
class Socket;

class ServerCore : public std::enable_shared_from_this<ServerCore> {
public:
    ServerCore(Loop &loop, Log &log, ServerOptions options, Server::HttpHandler http, Server::UpgradeHandler upgrade);

    [[nodiscard]] Result<void, ServerError> listen();
    void setContext(TlsContext context) { m_context = std::move(context); }
    void shutDown();
    void stop();

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const ServerOptions &options() const { return m_options; }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] ServerCounters counters() const;

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] UpgradeAnswer upgrade(const UpgradeRequest &request);
    // A connection that came through a proxy counts for the client it was opened for. False: that one has too many.
    [[nodiscard]] bool countForClient(AddressTable::Slot &slot, const PeerAddress &client);
    void openSocket(TlsStream stream, TlsContext context, const PeerAddress &peer, AddressTable::Slot slot,
                    UpgradeAnswer answer, std::shared_ptr<const http::request<http::empty_body>> request);
    void forget(HttpSession *session) { m_sessions.erase(session); }
    void countFailedHandshake();
    void countRefusedUpgrade();
    void countUnnamedClient();

private:
    void accept();
    void onAccept(ErrorCode error, tcp::socket socket);
    void socketEnded(Socket *socket, Ended why);
    // At most one log line per report pause about what was refused, however many strangers knock.
    void reportSoon();

    Loop &m_loop;
    Log &m_log;
    ServerOptions m_options;
    Server::HttpHandler m_http;
    Server::UpgradeHandler m_upgrade;
    tcp::acceptor m_acceptor;
    TlsContext m_context;
    std::shared_ptr<AddressTable> m_places;
    std::set<HttpSession *> m_sessions; // they hold themselves while an operation is under way
    std::set<Socket *> m_sockets;
    ServerCounters m_counters;
    ServerCounters m_reported;
    TimerId m_reportTimer = TimerId::None;
    TimerId m_acceptTimer = TimerId::None;
    std::uint16_t m_port = 0;
    bool m_closing = false;
    bool m_stopped = false;
};

} // namespace sealdesk::edge
