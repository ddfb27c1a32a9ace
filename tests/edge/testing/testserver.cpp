#include "tests/edge/testing/testserver.h"

#include <algorithm>
#include <cstdlib>
#include <future>

namespace sealdesk::testing {

namespace {

class Echo final : public edge::SocketHandler {
public:
    explicit Echo(Watched<Seen> &seen) : m_seen(seen) {}
    void opened(std::shared_ptr<edge::Connection> connection) override
    {
        m_connection = connection;
        m_seen.change([&](Seen &seen) { seen.opened.push_back(connection); });
    }
    void text(std::string_view message) override
    {
        m_seen.change([&](Seen &seen) { seen.texts.emplace_back(message); });
        if (message == "close me")
            m_connection->close(edge::CloseCode::Normal, "asked");
        else
            m_connection->send("echo " + std::string(message));
    }
    void closed(edge::Ended why) override
    {
        m_seen.change([&](Seen &seen) { seen.ended.push_back(why); });
    }

private:
    Watched<Seen> &m_seen;
    std::shared_ptr<edge::Connection> m_connection;
};

edge::HttpResponse page(const edge::HttpRequest &request)
{
    if (request.path == "/hello")
        return {
            200, "text/plain; charset=utf-8", {{"Cache-Control", "no-store"}}, "hello " + std::string(request.query)};
    return {};
}

} // namespace

const edge::CertificateAndKey &testCertificate()
{
    static const edge::CertificateAndKey made = [] {
        auto result = edge::makeSelfSigned({"localhost", "127.0.0.1"}, SystemClock().wallMs(), 2);
        if (!result)
            std::abort();
        return *result;
    }();
    return made;
}

TestServer::TestServer(edge::ServerOptions options, edge::SocketLimits socketLimits)
    : m_log(m_clock, [this](std::string_view line) { m_logged.change([&](std::string &all) { all += line; }); })
{
    options.certificatePem = testCertificate().certificatePem;
    options.keyPem = testCertificate().keyPem;
    auto server =
        edge::Server::start(m_loop, m_log, std::move(options), page,
                            [this, socketLimits](const auto &request) { return upgrade(request, socketLimits); });
    if (!server)
        std::abort();
    m_server = std::move(*server);
    m_thread = std::thread([this] { m_loop.run(); });
}

TestServer::~TestServer()
{
    m_loop.stop();
    m_thread.join();
    m_server.reset();
}

edge::UpgradeAnswer TestServer::upgrade(const edge::UpgradeRequest &request, const edge::SocketLimits &limits)
{
    m_seen.change([&](Seen &seen) {
        seen.upgrades.push_back(std::string(request.path) + " " + std::string(request.origin.value_or("-")) + " " +
                                request.peer.text());
    });
    if (request.path != "/ws")
        return edge::UpgradeAnswer::refuse(403);
    return edge::UpgradeAnswer::accept(std::make_unique<Echo>(m_seen), limits);
}

bool TestServer::waitForEnded(edge::Ended why)
{
    return m_seen.waitFor(
        [why](const Seen &seen) { return std::count(seen.ended.begin(), seen.ended.end(), why) > 0; });
}

void TestServer::destroyServer()
{
    std::promise<void> destroyed;
    m_loop.post([&] {
        m_server.reset();
        destroyed.set_value();
    });
    destroyed.get_future().wait();
}

} // namespace sealdesk::testing
