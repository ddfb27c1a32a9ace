// Connections through reverse proxies: whose they are, and that nobody can pretend to be somebody else.
#include <QTest> // first: moc cannot read <concepts> before it

#include "core/edge/forwarded.h"
#include "tests/edge/testing/rawtls.h"
#include "tests/edge/testing/testserver.h"

using namespace sealdesk;
using namespace sealdesk::testing;

namespace {

std::vector<edge::AddressRange> proxies(std::initializer_list<std::string_view> ranges)
{
    std::vector<edge::AddressRange> all;
    for (const std::string_view range : ranges) {
        all.push_back(*edge::AddressRange::parse(range));
    }
    return all;
}

std::string statusOf(const std::string &head) { return head.size() < 12 ? head : head.substr(9, 3); }

// The status of a WebSocket's request with these lines more.
std::string upgradeStatus(RawTls &client, std::uint16_t port, const std::string &lines)
{
    return client.connect(port) ? statusOf(client.upgrade("/ws", lines)) : std::string();
}

} // namespace

class ForwardedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoseConnectionItIs_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QByteArray>("client"); // empty: nobody
        using Lines = QList<QByteArray>;
        QTest::newRow("no proxy") << QByteArray("192.0.2.7") << Lines{} << QByteArray("192.0.2.7");
        QTest::newRow("a stranger's own header")
            << QByteArray("192.0.2.7") << Lines{"203.0.113.5"} << QByteArray("192.0.2.7");
        QTest::newRow("a stranger names a proxy")
            << QByteArray("192.0.2.7") << Lines{"203.0.113.5, 10.0.0.1"} << QByteArray("192.0.2.7");
        QTest::newRow("one proxy") << QByteArray("10.0.0.1") << Lines{"203.0.113.5"} << QByteArray("203.0.113.5");
        QTest::newRow("the visitor invented the first")
            << QByteArray("10.0.0.1") << Lines{"198.51.100.1, 203.0.113.5"} << QByteArray("203.0.113.5");
        QTest::newRow("the visitor invented a proxy")
            << QByteArray("10.0.0.1") << Lines{"198.51.100.1, 10.0.0.9, 203.0.113.5"} << QByteArray("203.0.113.5");
        QTest::newRow("two proxies") << QByteArray("10.0.0.1") << Lines{"198.51.100.1, 203.0.113.5, 10.2.0.1"}
                                     << QByteArray("203.0.113.5");
        QTest::newRow("several lines are one list")
            << QByteArray("10.0.0.1") << Lines{"198.51.100.1", "203.0.113.5", "10.2.0.1"} << QByteArray("203.0.113.5");
        QTest::newRow("a proxy that asks itself")
            << QByteArray("10.0.0.1") << Lines{"10.3.0.1, 10.2.0.1"} << QByteArray("10.3.0.1");
        QTest::newRow("IPv6") << QByteArray("10.0.0.1") << Lines{"2001:db8::5"} << QByteArray("2001:db8::5");
        QTest::newRow("IPv4 in IPv6") << QByteArray("::ffff:10.0.0.1") << Lines{"::ffff:203.0.113.5"}
                                      << QByteArray("203.0.113.5");
        QTest::newRow("with ports") << QByteArray("10.0.0.1") << Lines{"[2001:db8::5]:4711, 10.2.0.1:80"}
                                    << QByteArray("2001:db8::5");
        QTest::newRow("in brackets") << QByteArray("10.0.0.1") << Lines{"[2001:db8::5]"} << QByteArray("2001:db8::5");
        QTest::newRow("spaces and tabs") << QByteArray("10.0.0.1") << Lines{" \t203.0.113.5\t ,10.2.0.1"}
                                         << QByteArray("203.0.113.5");
        QTest::newRow("an IPv6 proxy") << QByteArray("2001:db8:1::9") << Lines{"203.0.113.5"}
                                       << QByteArray("203.0.113.5");
        for (const char *bad :
             {"", ",", "unknown", "_hidden", "203.0.113", "203.0.113.5:", "203.0.113.5:99999", "203.0.113.5:+1",
              "[203.0.113.5]", "[2001:db8::5", "[2001:db8::5]80", "2001:db8::5%eth0", "203.0.113.5;", "\"203.0.113.5\"",
              "203.0.113.5 203.0.113.6", "localhost", "203.0.113.05"}) {
            const QByteArray name = QByteArray("unreadable ") + bad;
            QTest::newRow(name.constData()) << QByteArray("10.0.0.1") << Lines{bad} << QByteArray();
            const QByteArray last = QByteArray("198.51.100.1, ") + bad;
            QTest::newRow(QByteArray(name + " at the end").constData())
                << QByteArray("10.0.0.1") << Lines{last} << QByteArray();
        }
        QTest::newRow("nothing said") << QByteArray("10.0.0.1") << Lines{} << QByteArray();
        // What stands before the client was never a proxy's word: it may be anything.
        QTest::newRow("unreadable before the client")
            << QByteArray("10.0.0.1") << Lines{"<script>, 203.0.113.5"} << QByteArray("203.0.113.5");
    }
    void whoseConnectionItIs()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QByteArray, client);
        std::vector<std::string_view> headers;
        for (const QByteArray &line : lines) {
            headers.emplace_back(line.constData(), static_cast<std::size_t>(line.size()));
        }
        const auto trusted = proxies({"10.0.0.0/8", "2001:db8:1::/48"});
        const auto found = edge::clientAddress(*edge::PeerAddress::parse(peer.toStdString()), headers, trusted);
        QCOMPARE(QByteArray::fromStdString(found ? found->text() : std::string()), client);
    }

    void socketsAreTheirClients()
    {
        edge::ServerOptions options;
        options.proxies = proxies({"127.0.0.1"});
        TestServer server(options);
        RawTls client;
        QCOMPARE(upgradeStatus(client, server.port(), "X-Forwarded-For: 198.51.100.1, 203.0.113.5\r\n"),
                 std::string("101"));
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.opened.size() == 1; }));
        QCOMPARE(server.seen().get().opened.front()->peer().text(), std::string("203.0.113.5"));
    }

    void theHeaderOfOthersDoesNotCount()
    {
        edge::ServerOptions options;
        options.proxies = proxies({"192.0.2.0/24"});
        TestServer server(options);
        RawTls client;
        QCOMPARE(upgradeStatus(client, server.port(), "X-Forwarded-For: 203.0.113.5\r\n"), std::string("101"));
        QVERIFY(server.seen().waitFor([](const Seen &seen) { return seen.opened.size() == 1; }));
        QCOMPARE(server.seen().get().opened.front()->peer().text(), std::string("127.0.0.1"));
    }

    void aProxyThatNamesNobodyOpensNothingButPages()
    {
        edge::ServerOptions options;
        options.proxies = proxies({"127.0.0.0/8"});
        options.reportPauseMs = 1;
        TestServer server(options);
        RawTls silent;
        QCOMPARE(upgradeStatus(silent, server.port(), ""), std::string("400"));
        RawTls hiding;
        QCOMPARE(upgradeStatus(hiding, server.port(), "X-Forwarded-For: unknown\r\n"), std::string("400"));
        QVERIFY(server.seen().get().opened.empty());
        QVERIFY(server.logged().waitFor(
            [](const std::string &all) { return all.find("unnamed_by_proxy") != std::string::npos; }));
        RawTls look;
        QVERIFY(look.connect(server.port()) && look.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(statusOf(look.readUntil("\r\n\r\n")), std::string("200"));
    }

    void placesAreCountedForClientsAndNotForTheProxy()
    {
        edge::ServerOptions options;
        options.proxies = proxies({"127.0.0.1"});
        options.connectionsPerAddress = 2;
        TestServer server(options);
        RawTls held[6];
        for (int n = 0; n < 6; ++n) {
            const std::string from = "X-Forwarded-For: 203.0.113." + std::to_string(n / 2) + "\r\n";
            QCOMPARE(upgradeStatus(held[n], server.port(), from), std::string("101"));
        }
        RawTls third;
        QCOMPARE(upgradeStatus(third, server.port(), "X-Forwarded-For: 203.0.113.1\r\n"), std::string("429"));
        held[2].close();
        std::string status;
        for (int tries = 0; tries < 200 && status != "101"; ++tries) {
            RawTls next;
            status = upgradeStatus(next, server.port(), "X-Forwarded-For: 203.0.113.1\r\n");
            QTest::qWait(status == "101" ? 0 : 10);
        }
        QCOMPARE(status, std::string("101"));
    }
};

QTEST_GUILESS_MAIN(ForwardedTest)
#include "forwarded_test.moc"
