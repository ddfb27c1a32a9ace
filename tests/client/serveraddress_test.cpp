// What people type as the relay's address: taken exactly, or refused with a name.
#include <QTest>

#include "core/client/serveraddress.h"

using namespace sealdesk::client;
using namespace Qt::StringLiterals;

class ServerAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("full") << u"wss://relay.example:9000"_s << u"wss://relay.example:9000"_s;
        QTest::newRow("slash") << u" wss://relay.example:9000/ "_s << u"wss://relay.example:9000"_s;
        QTest::newRow("no scheme") << u"relay.example:9000"_s << u"wss://relay.example:9000"_s;
        QTest::newRow("no port") << u"wss://relay.example"_s << u"wss://relay.example:8443"_s;
        QTest::newRow("address") << u"127.0.0.1:1"_s << u"wss://127.0.0.1:1"_s;
        QTest::newRow("v6") << u"wss://[::1]:8443"_s << u"wss://[::1]:8443"_s;
        QTest::newRow("case") << u"WSS://Relay.Example:8443"_s << u"wss://relay.example:8443"_s;
    }

    void accepts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(typed);
        QVERIFY(address.ok());
        QCOMPARE(address->text(), text);
        QCOMPARE(address->operatorUrl().toString(), text + u"/v1/operator"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QString &typed, AddressError error) {
            QTest::newRow(name) << typed << static_cast<int>(error);
        };
        row("empty", u"   "_s, AddressError::Empty);
        row("ws", u"ws://relay.example:1"_s, AddressError::NotWss);
        row("https", u"https://relay.example"_s, AddressError::NotWss);
        row("path", u"wss://relay.example/x"_s, AddressError::HasPath);
        row("query", u"wss://relay.example?x"_s, AddressError::HasPath);
        row("password", u"wss://me:secret@relay.example"_s, AddressError::HasCredentials);
        row("port too large", u"wss://relay.example:99999"_s, AddressError::BadPort);
        row("port zero", u"wss://relay.example:0"_s, AddressError::BadPort);
        row("port is a word", u"wss://relay.example:port"_s, AddressError::Malformed);
        row("space", u"wss://relay example:1"_s, AddressError::Malformed);
        row("no host", u"wss://:8443"_s, AddressError::NoHost);
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(int, error);
        const auto address = ServerAddress::parse(typed);
        QVERIFY(!address.ok());
        QCOMPARE(static_cast<int>(address.error()), error);
    }
};

QTEST_GUILESS_MAIN(ServerAddressTest)
#include "serveraddress_test.moc"
