// TestServer: an edge::Server on a free loopback port, with its loop on a thread of its own, whose
// WebSockets echo and record what happened to them.
#pragma once

#include "core/base/systemclock.h"
#include "core/edge/certificate.h"
#include "core/edge/log.h"
#include "core/edge/loop.h"
#include "core/edge/server.h"
#include "tests/edge/testing/watched.h"

#include <string>
#include <thread>
#include <vector>

namespace sealdesk::testing {

// One certificate for all tests of a program: making keys takes time.
[[nodiscard]] const edge::CertificateAndKey &testCertificate();

struct Seen {
    std::vector<std::shared_ptr<edge::Connection>> opened;
    std::vector<std::string> texts;
    std::vector<edge::Ended> ended;
    std::vector<std::string> upgrades; // "path origin|-" as the upgrade handler saw them
};

class TestServer {
public:
    explicit TestServer(edge::ServerOptions options = {}, edge::SocketLimits socketLimits = {});
    ~TestServer();

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    [[nodiscard]] edge::Loop &loop() { return m_loop; }
    [[nodiscard]] edge::Server &server() { return *m_server; } // on the loop's thread only
    [[nodiscard]] Watched<Seen> &seen() { return m_seen; }
    [[nodiscard]] Watched<std::string> &logged() { return m_logged; }
    [[nodiscard]] bool waitForEnded(edge::Ended why);
    // Destroys the server on the loop's thread, and waits for it.
    void destroyServer();

private:
    [[nodiscard]] edge::UpgradeAnswer upgrade(const edge::UpgradeRequest &request, const edge::SocketLimits &limits);

    SystemClock m_clock;
    Watched<std::string> m_logged;
    Watched<Seen> m_seen;
    edge::Log m_log;
    edge::Loop m_loop;
    std::unique_ptr<edge::Server> m_server;
    std::thread m_thread;
};

} // namespace sealdesk::testing
