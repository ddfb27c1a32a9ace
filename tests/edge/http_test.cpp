// HTTP on the edge's TLS port, against bytes written by hand.
#include "tests/edge/testing/rawtls.h"
#include "tests/edge/testing/testserver.h"

#include <QTest>
#include <openssl/ssl.h>

using namespace sealdesk;
using namespace sealdesk::testing;

namespace {

std::string ask(std::uint16_t port, std::string_view request)
{
    RawTls client;
    if (!client.connect(port))
        return {};
    client.send(request);
    return client.readAll();
}

bool begins(const std::string &text, std::string_view with) { return text.compare(0, with.size(), with) == 0; }

} // namespace

class HttpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getAndHead()
    {
        TestServer server;
        RawTls client;
        QVERIFY(client.connect(server.port()));
        QVERIFY(client.send("GET /hello?you HTTP/1.1\r\nHost: a\r\n\r\n"));
        const std::string head = client.readUntil("\r\n\r\n");
        QVERIFY(begins(head, "HTTP/1.1 200"));
        QVERIFY(head.find("X-Content-Type-Options: nosniff") != std::string::npos);
        QVERIFY(head.find("Strict-Transport-Security: max-age=63072000") != std::string::npos);
        QVERIFY(head.find("Cache-Control: no-store") != std::string::npos);
        QVERIFY(head.find("Content-Length: 9") != std::string::npos);
        QCOMPARE(client.readExactly(9), std::string("hello you"));
        // The same connection goes on; HEAD has the length and no body.
        QVERIFY(client.send("HEAD /hello?you HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        const std::string rest = client.readAll();
        QVERIFY(rest.find("Content-Length: 9") != std::string::npos);
        QVERIFY(rest.ends_with("\r\n\r\n"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("unknown path") << QByteArray("GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                                      << QByteArray("404");
        QTest::newRow("post") << QByteArray("POST /hello HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("405");
        QTest::newRow("climbing") << QByteArray("GET /a/../hello HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("400");
        QTest::newRow("percent") << QByteArray("GET /%68ello HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("400");
        QTest::newRow("absolute target") << QByteArray("GET http://a/hello HTTP/1.1\r\nHost: a\r\n\r\n")
                                         << QByteArray("400");
        QTest::newRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("two hosts") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
                                   << QByteArray("400");
        QTest::newRow("two origins")
            << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nOrigin: https://a\r\nOrigin: null\r\n\r\n")
            << QByteArray("400");
        QTest::newRow("body") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc")
                              << QByteArray("413");
        QTest::newRow("not http") << QByteArray("\x01\x02\x03 hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("huge header") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nX: ") + QByteArray(20000, 'x') +
                                            "\r\n\r\n"
                                     << QByteArray("431");
        QTest::newRow("long target") << QByteArray("GET /") + QByteArray(4000, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                     << QByteArray("400");
    }
    void refusals()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        TestServer server;
        const std::string answer = ask(server.port(), request.toStdString());
        QVERIFY2(begins(answer, "HTTP/1.1 " + status.toStdString()), answer.substr(0, 60).c_str());
        QVERIFY(answer.find("Strict-Transport-Security: ") != std::string::npos);
    }

    void silentConnectionsEnd()
    {
        edge::ServerOptions options;
        options.handshakeSeconds = 1;
        options.keepAliveSeconds = 1;
        TestServer server(options);
        RawTls noTls;
        QVERIFY(noTls.connectTcp(server.port()));
        RawTls noRequest;
        QVERIFY(noRequest.connect(server.port()));
        RawTls halfRequest;
        QVERIFY(halfRequest.connect(server.port()));
        QVERIFY(halfRequest.send("GET /hello HTTP/1.1\r\nHo"));
        RawTls oneRequest;
        QVERIFY(oneRequest.connect(server.port()));
        QVERIFY(oneRequest.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(begins(oneRequest.readUntil("\r\n\r\n"), "HTTP/1.1 200"));
        QElapsedTimer taken;
        taken.start();
        QVERIFY(noTls.waitForEnd());
        QVERIFY(noRequest.waitForEnd());
        QVERIFY(halfRequest.waitForEnd());
        QVERIFY(oneRequest.waitForEnd());
        QVERIFY(taken.elapsed() < 10'000);
    }

    void onlyModernTls()
    {
        TestServer server;
        const auto accepts = [&](const TlsChoice &choice) {
            RawTls client;
            return client.connectTcp(server.port()) && client.handshake(choice);
        };
        QVERIFY(accepts({TLS1_3_VERSION, TLS1_3_VERSION, {}}));
        QVERIFY(accepts({TLS1_2_VERSION, TLS1_2_VERSION, {}}));
        QVERIFY(accepts({TLS1_2_VERSION, TLS1_2_VERSION, "ECDHE-ECDSA-AES128-GCM-SHA256"}));
        QVERIFY(!accepts({TLS1_2_VERSION, TLS1_2_VERSION, "ECDHE-ECDSA-AES128-SHA256"}));
        QVERIFY(!accepts({TLS1_2_VERSION, TLS1_2_VERSION, "ECDHE-ECDSA-AES256-SHA"}));
        QVERIFY(!accepts({TLS1_1_VERSION, TLS1_1_VERSION, {}}));
        QVERIFY(!accepts({TLS1_VERSION, TLS1_1_VERSION, {}}));
    }

    void certificateIsReplacedForNewConnections()
    {
        TestServer server;
        RawTls before;
        QVERIFY(before.connect(server.port()));
        const auto other = edge::makeSelfSigned({"127.0.0.1"}, SystemClock().wallMs(), 2);
        QVERIFY(other);
        Watched<int> replaced;
        server.loop().post([&] {
            const bool refused = !server.server().replaceCertificate(other->certificatePem, testCertificate().keyPem);
            const bool taken = server.server().replaceCertificate(other->certificatePem, other->keyPem).ok();
            replaced.change([&](int &state) { state = refused && taken ? 1 : 2; });
        });
        QVERIFY(replaced.waitFor([](int state) { return state != 0; }));
        QCOMPARE(replaced.get(), 1);
        RawTls after;
        QVERIFY(after.connect(server.port()));
        QVERIFY(before.peerCertificateDigest() != after.peerCertificateDigest());
        QVERIFY(before.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(begins(before.readUntil("\r\n\r\n"), "HTTP/1.1 200"));
    }

    void connectionsPerAddress()
    {
        edge::ServerOptions options;
        options.connectionsPerAddress = 3;
        TestServer server(options);
        RawTls held[3];
        for (RawTls &client : held)
            QVERIFY(client.connect(server.port()));
        RawTls fourth;
        QVERIFY(!fourth.connectTcp(server.port()) || !fourth.handshake());
        held[0].close();
        // The place is free as soon as the server has noticed.
        bool entered = false;
        for (int tries = 0; tries < 200 && !entered; ++tries) {
            RawTls next;
            entered = next.connect(server.port());
            if (!entered)
                QTest::qWait(10);
        }
        QVERIFY(entered);
    }

    void clearErrors()
    {
        TestServer running;
        const SystemClock clock;
        edge::Log log(clock, nullptr);
        edge::Loop loop;
        const auto start = [&](const auto &change) {
            edge::ServerOptions options;
            options.certificatePem = testCertificate().certificatePem;
            options.keyPem = testCertificate().keyPem;
            change(options);
            const auto started = edge::Server::start(loop, log, options, nullptr, nullptr);
            return started ? std::optional<edge::ServerError>() : std::optional(started.error());
        };
        using edge::ServerError;
        QVERIFY(start([&](auto &options) { options.port = running.port(); }) == ServerError::PortInUse);
        QVERIFY(start([](auto &options) { options.address = "localhost"; }) == ServerError::BadAddress);
        QVERIFY(start([](auto &options) { options.address = "203.0.113.7"; }) == ServerError::CannotBind);
        QVERIFY(start([](auto &options) { options.certificatePem = "no"; }) == ServerError::BadCertificate);
        QVERIFY(start([](auto &options) { options.keyPem = "no"; }) == ServerError::BadKey);
        const auto other = edge::makeSelfSigned({"localhost"}, clock.wallMs(), 1);
        QVERIFY(start([&](auto &options) { options.keyPem = other->keyPem; }) == ServerError::KeyMismatch);
        QVERIFY(!start([](auto &) {}));
        QCOMPARE(edge::describe(ServerError::PortInUse), std::string_view("the port is in use by another program"));
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
