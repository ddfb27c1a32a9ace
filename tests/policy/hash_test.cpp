// scrypt hashes: what is stored opens only with the password, and damage never opens anything.
#include "core/policy/passwordhash.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace sealdesk::policy;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void composedAndDecomposed();
    void weakerIsOutdated();
    void damaged_data();
    void damaged();
    void unknownUserCostsTheSame();
};

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

void HashTest::roundTrip()
{
    const auto hash = hashPassword(u"correct horse 7");
    QVERIFY(hash.ok());
    QVERIFY2(hash->startsWith("$scrypt$ln=17,r=8,p=1$"), hash->constData());
    QVERIFY(!hash->contains("horse"));
    const auto again = hashPassword(u"correct horse 7");
    QVERIFY(again.ok() && *again != *hash); // salted
    const auto right = verifyPassword(u"correct horse 7", *hash);
    QVERIFY(right.ok() && right->matches && !right->outdated);
    const auto wrong = verifyPassword(u"correct horse 8", *hash);
    QVERIFY(wrong.ok() && !wrong->matches);
}

void HashTest::composedAndDecomposed()
{
    const auto hash = hashPassword(u"caf\u00e9 caf\u00e9 12");
    QVERIFY(hash.ok());
    QVERIFY(verifyPassword(u"cafe\u0301 cafe\u0301 12", *hash)->matches);
}

void HashTest::weakerIsOutdated()
{
    const QByteArray salt("0123456789abcdef");
    QByteArray key(32, '\0');
    QCOMPARE(EVP_PBE_scrypt("old password 1", 14, reinterpret_cast<const unsigned char *>(salt.constData()), 16, 16384,
                            8, 1, 64 * 1024 * 1024, reinterpret_cast<unsigned char *>(key.data()), 32),
             1);
    const QByteArray tagged = "$scrypt$ln=14,r=8,p=1$" + salt.toBase64(encoding) + "$" + key.toBase64(encoding);
    const auto verdict = verifyPassword(u"old password 1", tagged);
    QVERIFY(verdict.ok() && verdict->matches && verdict->outdated);
}

void HashTest::damaged_data()
{
    const QByteArray salt = QByteArray(16, 's').toBase64(encoding);
    const QByteArray key = QByteArray(32, 'k').toBase64(encoding);
    QTest::addColumn<QByteArray>("tagged");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other scheme") << "$argon2id$ln=17,r=8,p=1$" + salt + "$" + key;
    QTest::newRow("huge cost") << "$scrypt$ln=40,r=8,p=1$" + salt + "$" + key;
    QTest::newRow("negative cost") << "$scrypt$ln=-1,r=8,p=1$" + salt + "$" + key;
    QTest::newRow("overflowing cost") << "$scrypt$ln=99999999999999999999,r=8,p=1$" + salt + "$" + key;
    QTest::newRow("no cost worth the name") << "$scrypt$ln=1,r=8,p=1$" + salt + "$" + key;
    QTest::newRow("many lanes") << "$scrypt$ln=17,r=8,p=100000$" + salt + "$" + key;
    QTest::newRow("no salt") << "$scrypt$ln=17,r=8,p=1$$" + key;
    QTest::newRow("no hash") << "$scrypt$ln=17,r=8,p=1$" + salt + "$";
    QTest::newRow("short hash") << "$scrypt$ln=17,r=8,p=1$" + salt + "$" + key.left(8);
    QTest::newRow("not base64") << "$scrypt$ln=17,r=8,p=1$" + salt + "$" + QByteArray(43, '!');
    QTest::newRow("more at the end") << "$scrypt$ln=17,r=8,p=1$" + salt + "$" + key + "$";
    QTest::newRow("blank in the cost") << "$scrypt$ln= 17,r=8,p=1$" + salt + "$" + key;
}

void HashTest::damaged()
{
    QFETCH(const QByteArray, tagged);
    const auto verdict = verifyPassword(u"anything at all 1", tagged);
    QVERIFY(verdict.ok() && !verdict->matches && !verdict->outdated);
}

void HashTest::unknownUserCostsTheSame()
{
    const auto hash = hashPassword(u"correct horse 7");
    QVERIFY(hash.ok());
    const auto best = [](const auto &act) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            act();
            least = std::min(least, timer.nsecsElapsed());
        }
        return static_cast<double>(least);
    };
    const double known = best([&] { QVERIFY(verifyPassword(u"wrong horse 7", *hash).ok()); });
    const double unknown = best([] { spendVerification(u"wrong horse 7"); });
    // The same work; machines under load differ, so only a missing hash would show.
    QVERIFY2(unknown > known / 2 && unknown < known * 2, qPrintable(u"%1 %2"_s.arg(known).arg(unknown)));
}

QTEST_APPLESS_MAIN(HashTest)
#include "hash_test.moc"
