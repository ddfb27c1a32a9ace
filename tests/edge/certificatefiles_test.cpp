// The certificate's files as those who run a server treat them: replaced by rename, written in two steps, half written,
// the wrong key, expired, gone.
#include "core/base/systemclock.h"
#include "core/edge/certificatefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::edge;

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

CertificateAndKey made(std::int64_t agoMs = 0, int validDays = 10)
{
    auto pair = makeSelfSigned({"127.0.0.1"}, SystemClock().wallMs() - agoMs, validDays);
    return std::move(pair).value();
}

struct Files {
    Files()
    {
        write("cert.pem", first.certificatePem);
        write("key.pem", first.keyPem);
        files = std::make_unique<CertificateFiles>(
            loop, clock, CertificateFiles::Paths{path("cert.pem"), path("key.pem")},
            CertificateFiles::Watch{[this](const CertificateAndKey &pair) { taken.push_back(pair.certificatePem); },
                                    [this](CertificateFault fault) { faults.push_back(fault); }},
            first.certificatePem);
    }
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return directory.filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char *name, const std::string &text) const
    {
        QFile file(directory.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
    }

    Loop loop;
    SystemClock clock;
    QTemporaryDir directory;
    CertificateAndKey first = made();
    std::unique_ptr<CertificateFiles> files;
    std::vector<std::string> taken;
    std::vector<CertificateFault> faults;
};

} // namespace

class CertificateFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingNewIsNoNews() // D1
    {
        Files files;
        for (int look = 0; look < 3; ++look) {
            files.files->look();
        }
        files.write("cert.pem", files.first.certificatePem); // the same again
        files.files->look();
        QVERIFY(files.taken.empty() && files.faults.empty());
    }

    void anotherPairIsTaken()
    {
        Files files;
        const auto next = made();
        files.write("key.pem", next.keyPem);
        files.write("cert.pem", next.certificatePem);
        files.files->look();
        QCOMPARE(files.taken, std::vector{next.certificatePem});
        files.files->look();
        QCOMPARE(files.taken.size(), 1U);
        QVERIFY(files.faults.empty());
    }

    void oneThatIsRenamedIntoPlaceIsTaken()
    {
        Files files;
        const auto next = made();
        files.write("key.new", next.keyPem);
        files.write("cert.new", next.certificatePem);
        std::filesystem::rename(files.path("key.new"), files.path("key.pem"));
        std::filesystem::rename(files.path("cert.new"), files.path("cert.pem"));
        files.files->look();
        QCOMPARE(files.taken, std::vector{next.certificatePem});
    }

    // Certificate first, key later; each half at a time.
    void oneThatIsBeingWrittenIsWaitedFor()
    {
        Files files;
        const auto next = made();
        files.write("cert.pem", next.certificatePem.substr(0, next.certificatePem.size() / 2));
        files.files->look();
        files.write("cert.pem", next.certificatePem);
        files.files->look(); // its key is still the other's
        files.write("key.pem", next.keyPem.substr(0, next.keyPem.size() / 2));
        files.files->look();
        QVERIFY(files.taken.empty());
        QVERIFY(files.faults.empty());
        files.write("key.pem", next.keyPem);
        files.files->look();
        QCOMPARE(files.taken, std::vector{next.certificatePem});
        QVERIFY(files.faults.empty());
    }

    void whatCannotBeUsedIsToldOnce_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("fault");
        const auto next = made();
        const auto old = made(20 * dayMs, 10);
        const auto bytes = [](const std::string &text) { return QByteArray::fromStdString(text); };
        const auto row = [](CertificateFault fault) { return static_cast<int>(fault); };
        QTest::newRow("key of another") << bytes(next.certificatePem) << QByteArray()
                                        << row(CertificateFault::KeyOfAnother);
        QTest::newRow("half") << bytes(next.certificatePem).left(200) << bytes(next.keyPem)
                              << row(CertificateFault::NotACertificate);
        QTest::newRow("empty") << QByteArray("") << bytes(next.keyPem) << row(CertificateFault::NotACertificate);
        QTest::newRow("no key") << bytes(next.certificatePem) << QByteArray("x") << row(CertificateFault::NotAKey);
        QTest::newRow("expired") << bytes(old.certificatePem) << bytes(old.keyPem) << row(CertificateFault::Expired);
        QTest::newRow("too big") << QByteArray(100'000, 'x') << bytes(next.keyPem) << row(CertificateFault::Unreadable);
    }
    void whatCannotBeUsedIsToldOnce()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(int, fault);
        Files files;
        files.write("cert.pem", certificate.toStdString());
        if (!key.isEmpty()) {
            files.write("key.pem", key.toStdString());
        }
        for (int look = 0; look < 4; ++look) {
            files.files->look();
        }
        QVERIFY(files.taken.empty());
        QCOMPARE(files.faults.size(), 1U);
        QCOMPARE(static_cast<int>(files.faults.front()), fault);
        // And what follows is taken as if nothing had been.
        const auto next = made();
        files.write("key.pem", next.keyPem);
        files.write("cert.pem", next.certificatePem);
        files.files->look();
        QCOMPARE(files.taken, std::vector{next.certificatePem});
    }

    void filesThatAreGoneAreTold()
    {
        Files files;
        std::filesystem::remove(files.path("cert.pem"));
        files.files->look();
        files.files->look();
        QCOMPARE(files.faults.size(), 1U);
        QVERIFY(files.faults.front() == CertificateFault::Unreadable);
        files.write("cert.pem", files.first.certificatePem);
        files.files->look();
        QVERIFY(files.taken.empty()); // it was in use all the time
    }

    void itLooksByItself()
    {
        Files files;
        const auto next = made();
        files.files->start();
        files.write("key.pem", next.keyPem);
        files.write("cert.pem", next.certificatePem);
        const auto guard = files.loop.after(std::chrono::seconds(30), [&] { files.loop.stop(); });
        std::function<void()> wait = [&] {
            if (!files.taken.empty()) {
                files.loop.stop();
                return;
            }
            (void)files.loop.after(std::chrono::milliseconds(20), wait);
        };
        wait();
        files.loop.run();
        files.loop.cancel(guard);
        QCOMPARE(files.taken, std::vector{next.certificatePem});
    }
};

QTEST_GUILESS_MAIN(CertificateFilesTest)
#include "certificatefiles_test.moc"
