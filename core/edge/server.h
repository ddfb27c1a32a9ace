// Server: one TLS port (1.2 and 1.3, AEAD suites only) that answers HTTP GET and HEAD and takes
// WebSockets. What is not GET, HEAD or an accepted upgrade is refused here.
//
// Handlers are called on the loop's thread, must not throw and must not block. The server keeps no
// content and logs none: only counters and fixed words.
#pragma once

#include "core/base/result.h"
#include "core/edge/addressrange.h"
#include "core/edge/httprequest.h"
#include "core/edge/httpresponse.h"
#include "core/edge/limits.h"
#include "core/edge/upgrade.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::edge {

class Log;
class Loop;
class ServerCore;

enum class ServerError { BadAddress, PortInUse, NotPermitted, CannotBind, BadCertificate, BadKey, KeyMismatch };

// One plain English sentence part for standard error, such as "the port is in use".
[[nodiscard]] std::string_view describe(ServerError error);

struct ServerOptions {
    std::string address = "127.0.0.1"; // an IP address, not a name
    std::uint16_t port = 0;            // 0: any free one
    std::string certificatePem;        // chain, the server's own first
    std::string keyPem;
    // Reverse proxies: from these addresses, and no others, X-Forwarded-For names the client. A WebSocket through one
    // that names nobody is refused.
    std::vector<AddressRange> proxies;
    int connections = limits::connections;
    int connectionsPerAddress = limits::connectionsPerAddress;
    int handshakeSeconds = limits::handshakeSeconds;
    int keepAliveSeconds = limits::keepAliveSeconds;
    int reportPauseMs = limits::reportPauseMs;
};

struct ServerCounters {
    std::uint64_t accepted = 0;
    std::uint64_t refusedByLimit = 0;   // connections over a limit, closed before TLS
    std::uint64_t failedHandshakes = 0; // TLS or HTTP not in time or not well formed
    std::uint64_t refusedUpgrades = 0;
    std::uint64_t unnamedClients = 0; // upgrades through a proxy that did not say for whom
    std::uint64_t droppedSockets = 0; // WebSockets ended for breaking a limit or the framing
    std::int64_t open = 0;            // TCP connections now
    std::int64_t openSockets = 0;     // WebSockets now
};

class Server {
public:
    using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;
    using UpgradeHandler = std::function<UpgradeAnswer(const UpgradeRequest &)>;

    // Listens when it returns. A null HTTP handler answers 404 to all, a null upgrade handler refuses all.
    [[nodiscard]] static Result<std::unique_ptr<Server>, ServerError> start(Loop &loop, Log &log, ServerOptions options,
                                                                            HttpHandler http, UpgradeHandler upgrade);

    // Ends everything at once; each handler's closed(Stopped) is called before this returns.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] std::uint16_t port() const;

    // New connections use the new certificate; running ones stay. On an error the old one stays.
    [[nodiscard]] Result<void, ServerError> replaceCertificate(std::string_view certificatePem,
                                                               std::string_view keyPem);

    // Takes no more connections and closes the open WebSockets with 1001.
    void shutDown();

    [[nodiscard]] ServerCounters counters() const;

private:
    explicit Server(std::shared_ptr<ServerCore> core);
    std::shared_ptr<ServerCore> m_core;
};

} // namespace sealdesk::edge
