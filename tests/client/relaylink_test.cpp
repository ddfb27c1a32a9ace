// The console's connection: pinned at first use, refused when the key or the validity is wrong, and coming back.
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/client/pinstore.h"
#include "core/client/profile.h"
#include "core/client/relaylink.h"
#include "tests/client/testserver.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

QByteArray hello(int version = wire::protocolVersion)
{
    return wire::out::Hello{version, u"0.1.0"_s, QByteArray(32, 'n'), true, {}, {}}.encode();
}

struct Bench {
    QTemporaryDir folder;
    Profile profile{folder.path()};
    PinStore pins{profile};
    RelayLink link{pins};

    // Accepts the certificate if it is asked for.
    void trust()
    {
        QObject::connect(&link, &RelayLink::certificateUnknown, &link,
                         [this](const QString &fingerprint) { QVERIFY(link.acceptCertificate(fingerprint)); });
    }
};

} // namespace

class RelayLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstUseWaitsForThePerson()
    {
        TestServer server(TestCertificate::make());
        server.onConnected = [&server] { server.send(hello()); };
        Bench bench;
        QSignalSpy unknown(&bench.link, &RelayLink::certificateUnknown);
        bench.link.connectTo(server.address());
        QTRY_COMPARE(bench.link.state(), LinkState::NeedsTrust);
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(bench.link.presentedFingerprint().size(), 32 * 3 - 1);
        QCOMPARE(bench.link.pinnedFingerprint(), QString());
        QCOMPARE(server.upgrades(), 0); // not a byte of ours was sent
        QVERIFY(!bench.link.acceptCertificate(u"AA:BB"_s));
        QVERIFY(bench.link.acceptCertificate(unknown[0][0].toString()));
        QTRY_COMPARE(bench.link.state(), LinkState::Connected);
        QCOMPARE(server.lastPath(), u"/v1/operator"_s);
        QCOMPARE(bench.link.pinnedFingerprint(), unknown[0][0].toString());

        // The pin outlives the program.
        Profile again(bench.folder.path());
        PinStore pins(again);
        RelayLink second(pins);
        QSignalSpy asked(&second, &RelayLink::certificateUnknown);
        second.connectTo(server.address());
        QTRY_COMPARE(second.state(), LinkState::Connected);
        QCOMPARE(asked.size(), 0);
    }

    void aChangedCertificateIsRefusedForGood()
    {
        Bench bench;
        bench.trust();
        quint16 port = 0;
        QString pinned;
        {
            TestServer server(TestCertificate::make());
            server.onConnected = [&server] { server.send(hello()); };
            port = server.port();
            bench.link.connectTo(server.address());
            QTRY_COMPARE(bench.link.state(), LinkState::Connected);
            pinned = bench.link.pinnedFingerprint();
        }
        TestServer impostor(TestCertificate::make(), port);
        bench.link.retryNow();
        QTRY_COMPARE(bench.link.state(), LinkState::CertificateChanged);
        QCOMPARE(bench.link.pinnedFingerprint(), pinned);
        QVERIFY(bench.link.presentedFingerprint() != pinned);
        QVERIFY(!bench.link.acceptCertificate(bench.link.presentedFingerprint()));
        QCOMPARE(bench.link.retryInMs(), 0);
        QCOMPARE(impostor.upgrades(), 0);
        QVERIFY(!bench.link.send("{}"));
    }

    // D1: one that an authority of the computer vouches for, for this host, needs no question; nor does its renewal.
    void whatAnAuthorityVouchesForNeedsNoQuestion()
    {
        const TestCertificate authority = TestCertificate::authority();
        const auto before = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(authority.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        Bench bench;
        QSignalSpy unknown(&bench.link, &RelayLink::certificateUnknown);
        quint16 port = 0;
        for (int renewal = 0; renewal < 2; ++renewal) {
            TestServer server(authority.issue("DNS:localhost,IP:127.0.0.1"), port);
            server.onConnected = [&server] { server.send(hello()); };
            port = server.port();
            bench.link.connectTo(server.address());
            QTRY_COMPARE(bench.link.state(), LinkState::Connected);
            QCOMPARE(bench.link.pinnedFingerprint(), QString());
        }
        {
            TestServer another(authority.issue("DNS:other.example"), port);
            bench.link.connectTo(another.address());
            QTRY_COMPARE(bench.link.state(), LinkState::CertificateInvalid);
            QCOMPARE(bench.link.certificateFault(), CertificateFault::WrongHost);
            QCOMPARE(another.upgrades(), 0);
        }
        QCOMPARE(unknown.size(), 0);
        // Who was pinned is not replaced by whom an authority names.
        Bench pinned;
        pinned.trust();
        {
            TestServer server(TestCertificate::make(), port);
            server.onConnected = [&server] { server.send(hello()); };
            pinned.link.connectTo(server.address());
            QTRY_COMPARE(pinned.link.state(), LinkState::Connected);
        }
        TestServer server(authority.issue("DNS:localhost,IP:127.0.0.1"), port);
        pinned.link.retryNow();
        QTRY_COMPARE(pinned.link.state(), LinkState::CertificateChanged);
    }

    void aWrongValidityIsRefused_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("fault");
        QTest::newRow("expired") << -7200 << -3600 << static_cast<int>(CertificateFault::Expired);
        QTest::newRow("not yet") << 3600 << 7200 << static_cast<int>(CertificateFault::NotYetValid);
    }

    void aWrongValidityIsRefused()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, fault);
        TestServer server(TestCertificate::make(from, to));
        Bench bench;
        QSignalSpy unknown(&bench.link, &RelayLink::certificateUnknown);
        bench.link.connectTo(server.address());
        QTRY_COMPARE(bench.link.state(), LinkState::CertificateInvalid);
        QCOMPARE(static_cast<int>(bench.link.certificateFault()), fault);
        QVERIFY(!bench.link.acceptCertificate(bench.link.presentedFingerprint()));
        QCOMPARE(unknown.size(), 0);
        QCOMPARE(server.upgrades(), 0);
    }

    void saysWhyAndComesBack()
    {
        Bench bench;
        bench.trust();
        const TestCertificate certificate = TestCertificate::make();
        auto server = std::make_unique<TestServer>(certificate);
        server->onConnected = [&server] { server->send(hello()); };
        const quint16 port = server->port();
        bench.link.connectTo(server->address());
        QTRY_COMPARE(bench.link.state(), LinkState::Connected);
        server.reset();
        QTRY_COMPARE(bench.link.state(), LinkState::Offline);
        QVERIFY(bench.link.hasBeenConnected());
        QVERIFY(bench.link.retryInMs() <= RelayLink::lastRetryMs);
        bench.link.retryNow();
        QTRY_COMPARE(bench.link.trouble(), LinkTrouble::Unreachable);
        server = std::make_unique<TestServer>(certificate, port);
        server->onConnected = [&server] { server->send(hello()); };
        QTRY_COMPARE_WITH_TIMEOUT(bench.link.state(), LinkState::Connected, 10'000); // by itself
        QCOMPARE(bench.link.trouble(), LinkTrouble::None);
    }

    void onlyARelayOfThisVersionWillDo_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("trouble");
        QTest::newRow("no relay") << QByteArray("hello") << static_cast<int>(LinkTrouble::NotARelay);
        QTest::newRow("other message") << wire::out::Done{u"x"_s}.encode() << static_cast<int>(LinkTrouble::NotARelay);
        QTest::newRow("other version") << hello(99) << static_cast<int>(LinkTrouble::OtherVersion);
    }

    void onlyARelayOfThisVersionWillDo()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, trouble);
        TestServer server(TestCertificate::make());
        server.onConnected = [&server, first] { server.send(first); };
        Bench bench;
        bench.trust();
        bench.link.connectTo(server.address());
        QTRY_COMPARE(static_cast<int>(bench.link.trouble()), trouble);
        QVERIFY(!bench.link.send("{}"));
    }

    void badFramesAreDroppedAndTheRestGoesOn()
    {
        TestServer server(TestCertificate::make());
        server.onConnected = [&server] { server.send(hello()); };
        Bench bench;
        bench.trust();
        int messages = 0;
        bench.link.setReceiver([&messages](wire::RelayToOperator &&) { ++messages; });
        bench.link.connectTo(server.address());
        QTRY_COMPARE(bench.link.state(), LinkState::Connected);
        server.send("{\"t\":\"nonsense\"}");
        server.send("{\"t\":\"done\"}");
        server.send(wire::out::Done{u"abc"_s}.encode());
        QTRY_COMPARE(messages, 2); // hello and done
        QCOMPARE(bench.link.state(), LinkState::Connected);
    }
};

QTEST_GUILESS_MAIN(RelayLinkTest)
#include "relaylink_test.moc"
