// A certificate replaced under the running relay and its exchange, and what they print of their TLS.
#include "core/base/systemclock.h"
#include "core/edge/certificate.h"
#include "tests/relay/bench/program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;

// SHA-256 of the certificate that this port shows; empty when there is no connection.
QByteArray shownBy(quint16 port)
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    return socket.waitForEncrypted(10'000) ? socket.peerCertificate().digest(QCryptographicHash::Sha256) : QByteArray();
}

struct House {
    [[nodiscard]] QString file(const char *name) const { return data.filePath(u"tls/"_s + QLatin1StringView(name)); }
    void write(const char *name, const std::string &text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    }
    [[nodiscard]] Outcome run(QStringList words) const { return runRelay(words << u"--data"_s << data.path()); }
    QTemporaryDir data;
};

edge::CertificateAndKey made(int days = 90)
{
    auto pair = edge::makeSelfSigned({"localhost", "127.0.0.1"}, SystemClock().wallMs(), days);
    return std::move(pair).value();
}

QByteArray digestOf(const edge::CertificateAndKey &pair)
{
    return QSslCertificate(QByteArray::fromStdString(pair.certificatePem)).digest(QCryptographicHash::Sha256);
}

} // namespace

class TlsReloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherCertificateIsUsedWithoutAStop() // D1
    {
        const House house;
        RunningRelay relay(house.data.path());
        QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
        const QByteArray before = shownBy(relay.port());
        QVERIFY(!before.isEmpty());
        QCOMPARE(shownBy(relay.exchangePort()), before);
        LiveClient visitor(relay.port(), u"/v1/visitor"_s, "https://127.0.0.1:" + QByteArray::number(relay.port()));
        QVERIFY(visitor.open());

        const auto next = made();
        house.write("key.pem", next.keyPem);
        house.write("cert.pem", next.certificatePem);
        relay.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(shownBy(relay.port()), digestOf(next), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(shownBy(relay.exchangePort()), digestOf(next), 20'000);

        // Who was there before is there still.
        wire::out::ChatStart start;
        start.id = u"s"_s;
        start.consent = true;
        start.pageNonce = QByteArray(16, 'n');
        visitor.send(start.encode());
        QVERIFY(visitor.await<wire::in::ChatStarted>());
        QCOMPARE(relay.terminate(), done);
        const QByteArray log = house.run({u"audit"_s, u"export"_s}).output;
        QVERIFY2(log.contains("\"certificate_changed\""), log.constData());
        QVERIFY(!log.contains("\"exchange_lost\""));
    }

    void aPairThatDoesNotMatchChangesNothing()
    {
        const House house;
        RunningRelay relay(house.data.path());
        QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
        const QByteArray before = shownBy(relay.port());
        house.write("cert.pem", made().certificatePem); // without its key
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += relay.errors()).contains("tls.certificate_refused"), 20'000);
        QVERIFY(said.contains("key_of_another"));
        QCOMPARE(shownBy(relay.port()), before);
        QCOMPARE(shownBy(relay.exchangePort()), before);
        QCOMPARE(relay.terminate(), done);
    }

    void whatTlsOffersIsPrinted()
    {
        const House house;
        QCOMPARE(house.run({u"serve"_s, u"--print-tls"_s}).code, failed); // nothing is made for it
        {
            RunningRelay relay(house.data.path());
            QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
            QCOMPARE(relay.terminate(), done);
        }
        const Outcome printed = house.run({u"serve"_s, u"--print-tls"_s});
        QCOMPARE(printed.code, done);
        QVERIFY(printed.output.contains("Protocols: TLS 1.3, TLS 1.2\n"));
        QVERIFY(printed.output.contains("TLS_AES_256_GCM_SHA384"));
        QVERIFY(printed.output.contains("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"));
        QVERIFY(!printed.output.contains("NOT AEAD"));
        QVERIFY(!printed.output.contains("CBC"));
        QVERIFY(printed.output.contains("IP Address:127.0.0.1"));
        QVERIFY(printed.output.contains("days left: "));
        QVERIFY(!printed.output.contains("PRIVATE"));
        const QByteArray pem = [&] {
            QFile file(house.file("cert.pem"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const QByteArray digest = QSslCertificate(pem).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        const QByteArray line = "SHA-256 of the certificate: " + digest;
        QVERIFY2(printed.output.contains(line), printed.output.constData());

        const QString config = house.data.filePath(u"exchange/exchange.ini"_s);
        QProcess exchange;
        exchange.start(QStringLiteral(SEALDESK_BIN "/sealdesk-exchange"), {u"--print-tls"_s, u"--config"_s, config});
        QVERIFY(exchange.waitForFinished(20'000));
        QCOMPARE(exchange.exitCode(), done);
        QCOMPARE(exchange.readAllStandardOutput(), printed.output);

        house.write("key.pem", made().keyPem);
        const Outcome mismatch = house.run({u"serve"_s, u"--print-tls"_s});
        QCOMPARE(mismatch.code, failed);
        QVERIFY(mismatch.errors.contains("the key does not belong to the certificate"));
    }
};

QTEST_GUILESS_MAIN(TlsReloadTest)
#include "tlsreload_test.moc"
