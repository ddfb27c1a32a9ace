// WebSockets on the edge's TLS port: what is taken, what is refused, and that others go on.
#include "tests/edge/testing/rawtls.h"
#include "tests/edge/testing/testserver.h"

#include <QTest>

#include <algorithm>

using namespace sealdesk;
using namespace sealdesk::testing;
using edge::Ended;

namespace {

bool isOpen(const std::string &head) { return head.starts_with("HTTP/1.1 101"); }

bool echoes(RawTls &client, std::string_view text)
{
    client.sendText(text);
    const auto frame = client.readFrame();
    return frame && frame->opcode == 1 && frame->last && frame->payload == "echo " + std::string(text);
}

} // namespace

class WebsocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void upgradeSeesPathOriginAndPeer()
    {
        TestServer server;
        RawTls refused;
        QVERIFY(refused.connect(server.port()));
        QVERIFY(refused.upgrade("/other", "Origin: https://shop.example\r\n").starts_with("HTTP/1.1 403"));
        RawTls taken;
        QVERIFY(taken.connect(server.port()));
        QVERIFY(isOpen(taken.upgrade("/ws")));
        const auto upgrades = server.seen().get().upgrades;
        QCOMPARE(upgrades, (std::vector<std::string>{"/other https://shop.example 127.0.0.1", "/ws - 127.0.0.1"}));
        QVERIFY(echoes(taken, "x"));
    }

    void earlySpeakersAreRefused()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        client.send(
            "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\nearly bytes");
        QVERIFY(client.readUntil("\r\n\r\n").starts_with("HTTP/1.1 400"));
    }

    void textInPiecesIsOneMessage()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        client.sendFrame(1, "one ", false);
        client.sendFrame(0, "two ", false);
        client.sendFrame(9, "ping in between");
        client.sendFrame(0, "three", true);
        auto frame = client.readFrame();
        QVERIFY(frame);
        QCOMPARE(frame->opcode, 10);
        frame = client.readFrame();
        QVERIFY(frame);
        QCOMPARE(frame->payload, std::string("echo one two three"));
    }

    void largestMessage()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        client.sendText(std::string(edge::limits::frameBytes - 5, 'x'));
        const auto frame = client.readFrame();
        QVERIFY(frame);
        QCOMPARE(frame->payload.size(), edge::limits::frameBytes);
    }

    void misbehaviourEndsOnlyItself_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<int>("ended");
        QTest::newRow("oversized") << 0 << 1009 << int(Ended::Oversized);
        QTest::newRow("oversized in pieces") << 1 << 1009 << int(Ended::Oversized);
        QTest::newRow("binary") << 2 << 1003 << int(Ended::NotText);
        QTest::newRow("unmasked") << 3 << 1002 << int(Ended::BadFrame);
        QTest::newRow("not utf-8") << 4 << 1007 << int(Ended::BadFrame);
        QTest::newRow("reserved opcode") << 5 << 1002 << int(Ended::BadFrame);
        QTest::newRow("too fast") << 6 << 1008 << int(Ended::TooFast);
        QTest::newRow("too many pings") << 7 << 1008 << int(Ended::TooFast);
    }
    void misbehaviourEndsOnlyItself()
    {
        QFETCH(int, kind);
        QFETCH(int, closeCode);
        QFETCH(int, ended);
        TestServer server;
        RawTls bystander;
        QVERIFY(bystander.connect(server.port()));
        QVERIFY(isOpen(bystander.upgrade("/ws")));
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        const std::string half(40'000, 'x');
        switch (kind) {
        case 0:
            client.sendText(std::string(edge::limits::frameBytes + 1, 'x'));
            break;
        case 1:
            client.sendFrame(1, half, false);
            client.sendFrame(0, half, true);
            break;
        case 2:
            client.sendFrame(2, "binary");
            break;
        case 3:
            client.sendFrame(1, "plain", true, false);
            break;
        case 4:
            client.sendText("\xff\xfe");
            break;
        case 5:
            client.sendFrame(3, "x");
            break;
        case 6:
            for (int i = 0; i < edge::limits::messageBurst * 3; ++i)
                client.sendText("fast");
            break;
        case 7:
            for (int i = 0; i < edge::limits::messageBurst * 3; ++i)
                client.sendFrame(9, "p");
            client.sendText("and a message");
            break;
        }
        QCOMPARE(client.readCloseCode(), closeCode);
        client.close();
        QVERIFY(server.waitForEnded(static_cast<Ended>(ended)));
        QVERIFY(echoes(bystander, "still here"));
    }

    void slowReaderIsDropped()
    {
        TestServer server;
        RawTls bystander;
        QVERIFY(bystander.connect(server.port()));
        QVERIFY(isOpen(bystander.upgrade("/ws")));
        RawTls slow;
        QVERIFY(slow.connectTcp(server.port(), true) && slow.handshake());
        QVERIFY(isOpen(slow.upgrade("/ws")));
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.opened.size() == 2; }));
        const auto connection = server.seen().get().opened[1];
        // Far more than the queue and the kernel's buffers hold together.
        const std::string big(60'000, 'x');
        for (int i = 0; i < 400; ++i)
            connection->send(big);
        QVERIFY(server.waitForEnded(Ended::SlowReader));
        QVERIFY(echoes(bystander, "still here"));
        connection->send("harmless after the end");
        connection->close(edge::CloseCode::Normal, "also");
    }

    void sendIsThreadSafeAndInOrder()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.opened.size() == 1; }));
        const auto connection = server.seen().get().opened[0];
        constexpr int each = 500;
        std::thread first([&] {
            for (int i = 0; i < each; ++i)
                connection->send("a" + std::to_string(i));
        });
        std::thread second([&] {
            for (int i = 0; i < each; ++i)
                connection->send("b" + std::to_string(i));
        });
        int next[2] = {0, 0};
        for (int i = 0; i < 2 * each; ++i) {
            const auto frame = client.readFrame();
            QVERIFY(frame);
            int &expected = next[frame->payload[0] == 'a' ? 0 : 1];
            QCOMPARE(frame->payload.substr(1), std::to_string(expected++));
        }
        first.join();
        second.join();
    }

    void closeFlushesFirst()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.opened.size() == 1; }));
        const auto connection = server.seen().get().opened[0];
        connection->send("last words");
        connection->close(edge::CloseCode::Policy, "over");
        const auto frame = client.readFrame();
        QVERIFY(frame);
        QCOMPARE(frame->payload, std::string("last words"));
        QCOMPARE(client.readCloseCode(), 1008);
        client.close();
        QVERIFY(server.waitForEnded(Ended::ByUs));
    }

    void peerClosesOrVanishes()
    {
        TestServer server;
        RawTls polite;
        QVERIFY(polite.connect(server.port()));
        QVERIFY(isOpen(polite.upgrade("/ws")));
        polite.sendFrame(8, "\x03\xe8");
        QCOMPARE(polite.readCloseCode(), 1000);
        QVERIFY(server.waitForEnded(Ended::ByPeer));
        RawTls rude;
        QVERIFY(rude.connect(server.port()));
        QVERIFY(isOpen(rude.upgrade("/ws")));
        rude.close();
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.ended.size() == 2; }));
    }

    void idleIsPingedThenEnded()
    {
        edge::SocketLimits limits;
        limits.idleSeconds = 2;
        TestServer server({}, limits);
        RawTls silent;
        QVERIFY(silent.connect(server.port()));
        QVERIFY(isOpen(silent.upgrade("/ws")));
        const auto ping = silent.readFrame();
        QVERIFY(ping);
        QCOMPARE(ping->opcode, 9);
        // It gets no pong.
        QVERIFY(server.waitForEnded(Ended::Idle));
    }

    void endsAreReportedWhenTheServerGoes()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        QVERIFY(echoes(client, "x"));
        server.destroyServer();
        QCOMPARE(server.seen().get().ended, std::vector{Ended::Stopped});
        QVERIFY(client.waitForEnd());
    }

    void shutDownSaysGoingAway()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(isOpen(client.upgrade("/ws")));
        QVERIFY(echoes(client, "x"));
        server.loop().post([&] { server.server().shutDown(); });
        QCOMPARE(client.readCloseCode(), 1001);
        RawTls late;
        QVERIFY(!late.connectTcp(server.port()));
    }

    void refusalsAreCountedInOneLogLineWithoutContent()
    {
        edge::ServerOptions options;
        options.reportPauseMs = 1000;
        TestServer server(options);
        for (int i = 0; i < 5; ++i) {
            RawTls client;
            QVERIFY(client.connect(server.port()));
            QVERIFY(client.upgrade("/4111111111111111").starts_with("HTTP/1.1 403"));
        }
        QVERIFY(server.logged().waitFor([](const std::string &log) { return !log.empty(); }));
        const std::string log = server.logged().get();
        QVERIFY(log.find("\"upgrades\":5") != std::string::npos);
        QCOMPARE(std::count(log.begin(), log.end(), '\n'), 1);
        QVERIFY(log.find("4111") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(WebsocketTest)
#include "websocket_test.moc"
