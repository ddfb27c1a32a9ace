// edge::Client against edge::Server: the pin, refusals, messages both ways.
#include "core/edge/client.h"
#include "tests/edge/testing/testserver.h"

#include <QTest>

#include <future>

using namespace sealdesk;
using namespace sealdesk::testing;
using edge::Ended;

namespace {

struct ClientSeen {
    std::shared_ptr<edge::Connection> connection;
    std::vector<std::string> texts;
    std::optional<Ended> ended;
};

class Recorder final : public edge::SocketHandler {
public:
    explicit Recorder(Watched<ClientSeen> &seen) : m_seen(seen) {}
    void opened(std::shared_ptr<edge::Connection> connection) override
    {
        m_seen.change([&](ClientSeen &seen) { seen.connection = std::move(connection); });
    }
    void text(std::string_view message) override
    {
        m_seen.change([&](ClientSeen &seen) { seen.texts.emplace_back(message); });
    }
    void closed(Ended why) override
    {
        m_seen.change([&](ClientSeen &seen) {
            seen.ended = why;
            seen.connection.reset();
        });
    }

private:
    Watched<ClientSeen> &m_seen;
};

// A client on the server's own loop, made and destroyed there.
class TestClient {
public:
    TestClient(TestServer &server, edge::ClientOptions options) : m_loop(server.loop())
    {
        onLoop([&] { m_client = std::make_unique<edge::Client>(m_loop, options, std::make_unique<Recorder>(m_seen)); });
    }
    ~TestClient()
    {
        onLoop([&] { m_client.reset(); });
    }
    Watched<ClientSeen> &seen() { return m_seen; }
    void destroy()
    {
        onLoop([&] { m_client.reset(); });
    }

private:
    template <class Work>
    void onLoop(Work work)
    {
        std::promise<void> done;
        m_loop.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }
    edge::Loop &m_loop;
    Watched<ClientSeen> m_seen;
    std::unique_ptr<edge::Client> m_client;
};

edge::ClientOptions optionsFor(const TestServer &server)
{
    edge::ClientOptions options;
    options.port = server.port();
    options.path = "/ws";
    options.spkiSha256 = *edge::spkiSha256(testCertificate().certificatePem);
    return options;
}

bool isEnded(const ClientSeen &seen) { return seen.ended.has_value(); }

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesBothWays()
    {
        TestServer server;
        edge::ClientOptions options = optionsFor(server);
        options.origin = "https://shop.example";
        TestClient client(server, options);
        QVERIFY(client.seen().waitFor([](const ClientSeen &seen) { return seen.connection != nullptr; }));
        const auto connection = client.seen().get().connection;
        connection->send("one");
        connection->send("two");
        QVERIFY(client.seen().waitFor([](const ClientSeen &seen) { return seen.texts.size() == 2; }));
        QCOMPARE(client.seen().get().texts, (std::vector<std::string>{"echo one", "echo two"}));
        QCOMPARE(server.seen().get().upgrades[0], std::string("/ws https://shop.example 127.0.0.1"));
        connection->send("close me");
        QVERIFY(client.seen().waitFor(isEnded));
        QCOMPARE(*client.seen().get().ended, Ended::ByPeer);
        QVERIFY(server.waitForEnded(Ended::ByUs));
    }

    void wrongPin()
    {
        TestServer server;
        edge::ClientOptions options = optionsFor(server);
        options.spkiSha256[7] ^= 1;
        TestClient client(server, options);
        QVERIFY(client.seen().waitFor(isEnded));
        QCOMPARE(*client.seen().get().ended, Ended::PinMismatch);
        QVERIFY(server.seen().get().upgrades.empty());
    }

    void refusedAndUnreachable()
    {
        TestServer server;
        edge::ClientOptions options = optionsFor(server);
        options.path = "/other";
        TestClient refused(server, options);
        QVERIFY(refused.seen().waitFor(isEnded));
        QCOMPARE(*refused.seen().get().ended, Ended::UpgradeRefused);
        options.host = "localhost"; // names are not looked up
        TestClient unreachable(server, options);
        QVERIFY(unreachable.seen().waitFor(isEnded));
        QCOMPARE(*unreachable.seen().get().ended, Ended::Unreachable);
        options.host = "127.0.0.1";
        {
            TestServer gone;
            options.port = gone.port();
        }
        TestClient closedPort(server, options);
        QVERIFY(closedPort.seen().waitFor(isEnded));
        QCOMPARE(*closedPort.seen().get().ended, Ended::Unreachable);
    }

    void destroyedClientReports()
    {
        TestServer server;
        TestClient client(server, optionsFor(server));
        QVERIFY(client.seen().waitFor([](const ClientSeen &seen) { return seen.connection != nullptr; }));
        client.destroy();
        QCOMPARE(*client.seen().get().ended, Ended::Stopped);
        QVERIFY(server.waitForEnded(Ended::ByPeer));
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
