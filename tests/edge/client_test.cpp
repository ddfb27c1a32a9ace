// edge::Client against edge::Server: the pin, refusals, messages both ways.
#include "tests/edge/testing/syncclient.h"
#include "tests/edge/testing/testserver.h"

#include <QTest>

using namespace sealdesk;
using namespace sealdesk::testing;
using edge::Ended;

namespace {

edge::ClientOptions optionsFor(const TestServer &server)
{
    edge::ClientOptions options;
    options.port = server.port();
    options.path = "/ws";
    options.spkiSha256 = *edge::spkiSha256(testCertificate().certificatePem);
    return options;
}

} // namespace

class ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesBothWays()
    {
        TestServer server;
        LoopThread thread;
        edge::ClientOptions options = optionsFor(server);
        options.origin = "https://shop.example";
        SyncClient client(thread, options);
        QVERIFY(client.waitForOpen());
        client.send("one");
        client.send("two");
        QCOMPARE(client.take(), std::string("echo one"));
        QCOMPARE(client.take(), std::string("echo two"));
        QCOMPARE(server.seen().get().upgrades[0], std::string("/ws https://shop.example 127.0.0.1"));
        client.send("close me");
        QCOMPARE(client.waitForEnd().value(), Ended::ByPeer);
        QVERIFY(server.waitForEnded(Ended::ByUs));
    }

    void aNameIsLookedUp()
    {
        TestServer server;
        LoopThread thread;
        edge::ClientOptions options = optionsFor(server);
        options.host = "localhost"; // perhaps ::1 first, where nobody listens
        options.origin = "https://shop.example";
        SyncClient client(thread, options);
        QVERIFY(client.waitForOpen());
        QCOMPARE(server.seen().get().upgrades[0], std::string("/ws https://shop.example 127.0.0.1"));
        {
            SyncClient abandoned(thread, options); // while it is looked up or connects
        }
        options.spkiSha256[7] ^= 1; // a name proves nothing
        SyncClient wrong(thread, options);
        QCOMPARE(wrong.waitForEnd().value(), Ended::PinMismatch);
    }

    void wrongPin()
    {
        TestServer server;
        LoopThread thread;
        edge::ClientOptions options = optionsFor(server);
        options.spkiSha256[7] ^= 1;
        SyncClient client(thread, options);
        QCOMPARE(client.waitForEnd().value(), Ended::PinMismatch);
        QVERIFY(server.seen().get().upgrades.empty());
    }

    void refusedAndUnreachable()
    {
        TestServer server;
        LoopThread thread;
        edge::ClientOptions options = optionsFor(server);
        options.path = "/other";
        SyncClient refused(thread, options);
        QCOMPARE(refused.waitForEnd().value(), Ended::UpgradeRefused);
        options.host = std::string(64, 'x') + ".example"; // longer than a label may be: nobody is asked
        SyncClient unreachable(thread, options);
        QCOMPARE(unreachable.waitForEnd().value(), Ended::Unreachable);
        options.host.clear();
        options.port = 0;
        SyncClient nowhere(thread, options);
        QCOMPARE(nowhere.waitForEnd().value(), Ended::Unreachable);
        options.host = "127.0.0.1";
        {
            TestServer gone;
            options.port = gone.port();
        }
        SyncClient closedPort(thread, options);
        QCOMPARE(closedPort.waitForEnd().value(), Ended::Unreachable);
    }

    void destroyedClientEndsTheConnection()
    {
        TestServer server;
        LoopThread thread;
        {
            SyncClient client(thread, optionsFor(server));
            QVERIFY(client.waitForOpen());
        }
        QVERIFY(server.waitForEnded(Ended::ByPeer));
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
