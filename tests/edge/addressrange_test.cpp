// Entries of the allow-list: addresses, blocks and ranges, and everything that is none.
#include <QTest> // first: moc cannot read <concepts> before it

#include "core/edge/addressrange.h"

using sealdesk::edge::AddressRange;
using sealdesk::edge::PeerAddress;

class AddressRangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contains_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("inside");
        QTest::newRow("an address is itself") << QByteArray("192.0.2.1") << QByteArray("192.0.2.1") << true;
        QTest::newRow("and no other") << QByteArray("192.0.2.1") << QByteArray("192.0.2.2") << false;
        QTest::newRow("first of a block") << QByteArray("192.0.2.0/24") << QByteArray("192.0.2.0") << true;
        QTest::newRow("last of a block") << QByteArray("192.0.2.0/24") << QByteArray("192.0.2.255") << true;
        QTest::newRow("before a block") << QByteArray("192.0.2.0/24") << QByteArray("192.0.1.255") << false;
        QTest::newRow("after a block") << QByteArray("192.0.2.0/24") << QByteArray("192.0.3.0") << false;
        QTest::newRow("all of IPv4") << QByteArray("0.0.0.0/0") << QByteArray("203.0.113.9") << true;
        QTest::newRow("which is not IPv6") << QByteArray("0.0.0.0/0") << QByteArray("2001:db8::1") << false;
        QTest::newRow("all of IPv6 is not IPv4") << QByteArray("::/0") << QByteArray("192.0.2.1") << false;
        QTest::newRow("all of IPv6") << QByteArray("::/0") << QByteArray("2001:db8::1") << true;
        QTest::newRow("a mapped peer is IPv4") << QByteArray("192.0.2.0/24") << QByteArray("::ffff:192.0.2.7") << true;
        QTest::newRow("a mapped entry is IPv4") << QByteArray("::ffff:192.0.2.7") << QByteArray("192.0.2.7") << true;
        QTest::newRow("IPv6 block") << QByteArray("2001:db8::/33") << QByteArray("2001:db8:7fff::1") << true;
        QTest::newRow("IPv6 block's end") << QByteArray("2001:db8::/33") << QByteArray("2001:db8:8000::") << false;
        QTest::newRow("range") << QByteArray("192.0.2.9-192.0.2.11") << QByteArray("192.0.2.11") << true;
        QTest::newRow("range's end") << QByteArray("192.0.2.9-192.0.2.11") << QByteArray("192.0.2.12") << false;
        QTest::newRow("a range counts numbers") << QByteArray("10.0.0.9-10.0.1.1") << QByteArray("10.0.0.200") << true;
    }
    void contains()
    {
        QFETCH(const QByteArray, range);
        QFETCH(const QByteArray, address);
        QFETCH(const bool, inside);
        const auto entry = AddressRange::parse(range.toStdString());
        const auto peer = PeerAddress::parse(address.toStdString());
        QVERIFY(entry && peer);
        QCOMPARE(entry->contains(*peer), inside);
    }

    void noEntries_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "192.0.2",
                                 "192.0.2.1 ",
                                 " 192.0.2.1",
                                 "192.0.2.256",
                                 "192.0.2.01",
                                 "192.0.2.0/33",
                                 "192.0.2.0/",
                                 "192.0.2.0/-1",
                                 "192.0.2.0/+24",
                                 "192.0.2.0/024",
                                 "192.0.2.1/24",
                                 "/24",
                                 "2001:db8::/129",
                                 "2001:db8::1/64",
                                 "192.0.2.2-192.0.2.1",
                                 "192.0.2.1-",
                                 "-192.0.2.1",
                                 "192.0.2.1-2001:db8::1",
                                 "192.0.2.1-192.0.2.2-192.0.2.3",
                                 "192.0.2.0/24-192.0.2.9",
                                 "localhost",
                                 "example.com",
                                 "fe80::1%eth0",
                                 "[::1]",
                                 "0x7f000001",
                                 "2130706433",
                                 "192.0.2.1,192.0.2.2",
                                 "*",
                                 "192.0.2.*",
                                 "::ffff:192.0.2.0/200"}) {
            QTest::newRow(text) << QByteArray(text);
        }
        QTest::newRow("nul") << QByteArray("192.0.2.1\0", 10);
        QTest::newRow("long") << QByteArray(5000, '1');
    }
    void noEntries()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!AddressRange::parse(text.toStdString()));
    }

    void oneSpelling()
    {
        const auto spelled = [](const char *text) { return AddressRange::parse(text)->text(); };
        QCOMPARE(spelled("2001:0DB8:0:0::1"), std::string("2001:db8::1"));
        QCOMPARE(spelled("2001:0DB8::/32"), std::string("2001:db8::/32"));
        QCOMPARE(spelled("::ffff:192.0.2.1"), std::string("192.0.2.1"));
        QCOMPARE(spelled("192.0.2.1-192.0.2.9"), std::string("192.0.2.1-192.0.2.9"));
    }
};

QTEST_APPLESS_MAIN(AddressRangeTest)
#include "addressrange_test.moc"
