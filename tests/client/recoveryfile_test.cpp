// The recovery file: what is written is read; everything else ends in a named error.
#include <QTest>

#include "core/base/bytes.h"
#include "core/client/passphrase.h"
#include "core/client/recoveryfile.h"

using namespace sealdesk;
using namespace sealdesk::client;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view right = "blue harbour eleven kites";

RecoveryKeys keys()
{
    return {"Nordlicht \xC3\xA9t\xC3\xA9", 5, 1'800'000'000'000, seal::SigningKey::generate().value(),
            seal::SigningKey::generate().value()};
}

std::string nameOf(const Result<RecoveryKeys, RecoveryError> &read)
{
    if (read.ok()) {
        return "ok";
    }
    switch (read.error()) {
    case RecoveryError::NotARecoveryFile:
        return "foreign";
    case RecoveryError::Damaged:
        return "damaged";
    case RecoveryError::OtherVersion:
        return "version";
    case RecoveryError::WrongPassphrase:
        return "passphrase";
    case RecoveryError::CryptoFailed:
        break;
    }
    return "crypto";
}

std::string read(const std::string &text, std::string_view passphrase = right)
{
    return nameOf(readRecoveryFile(text, asBytes(passphrase)));
}

} // namespace

class RecoveryFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_keys = std::make_unique<RecoveryKeys>(keys());
        m_file = writeRecoveryFile(*m_keys, asBytes(right)).value();
    }

    void whatWasWrittenIsRead() // C17
    {
        const auto opened = readRecoveryFile(m_file, asBytes(right));
        QVERIFY(opened.ok());
        QCOMPARE(opened->organisationName, m_keys->organisationName);
        QCOMPARE(opened->serial, 5u);
        QCOMPARE(opened->madeMs, m_keys->madeMs);
        QVERIFY(opened->current.publicKey() == m_keys->current.publicKey());
        QVERIFY(opened->next.publicKey() == m_keys->next.publicKey());
    }

    void nothingOfTheKeysIsInTheClear()
    {
        const QByteArray body = QByteArray::fromStdString(m_file).split('\n').mid(1).join();
        const QByteArray bytes = QByteArray::fromBase64(body.left(body.indexOf('-')));
        QVERIFY(bytes.size() > 300);
        for (const auto *key : {&m_keys->current, &m_keys->next}) {
            const Bytes der = key->toPkcs8().value();
            const QByteArray part(reinterpret_cast<const char *>(der.data()) + 36, 16);
            QVERIFY(!bytes.contains(part));
        }
        QVERIFY(!bytes.contains("Nordlicht"));
    }

    void twoFilesOfTheSameKeysDiffer()
    {
        const std::string again = writeRecoveryFile(*m_keys, asBytes(right)).value();
        QVERIFY(again != m_file);
    }

    void wrongPassphrasesAreNamed()
    {
        QCOMPARE(read(m_file, "blue harbour eleven kite"), "passphrase");
        QCOMPARE(read(m_file, ""), "passphrase");
        QCOMPARE(read(m_file, std::string(right) + " "), "passphrase"); // blanks are the caller's matter
    }

    void cutAndForeignFilesAreNamed()
    {
        for (std::size_t length = 0; length < m_file.size() - 1; length += 7) {
            const std::string cut = m_file.substr(0, length);
            const bool begun = length >= std::string_view("-----BEGIN SEALDESK RECOVERY FILE-----\n").size();
            QCOMPARE(parseRecoveryFile(cut).error(), begun ? RecoveryError::Damaged : RecoveryError::NotARecoveryFile);
        }
        QCOMPARE(read("-----BEGIN PRIVATE KEY-----\nMIG=\n-----END PRIVATE KEY-----\n"), "foreign");
        QCOMPARE(read(std::string(5000, 'x')), "foreign");
        QCOMPARE(read({}), "foreign");
    }

    void everyChangedCharacterIsNoticedWithoutThePassphrase()
    {
        for (std::size_t at = m_file.find('\n') + 1; at < m_file.rfind("\n-----END"); ++at) {
            std::string bad = m_file;
            bad[at] = bad[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!parseRecoveryFile(bad).ok(), std::to_string(at).c_str());
        }
    }

    void lineEndsMayChange() // mail programs and editors do that
    {
        QByteArray windows = QByteArray::fromStdString(m_file).replace('\n', "\r\n");
        windows.chop(2);
        QVERIFY(parseRecoveryFile(windows.toStdString()).ok());
    }

    void contentIsStrict()
    {
        QVERIFY(!parseRecoveryContent({}).ok());
        const Bytes der = m_keys->current.toPkcs8().value();
        Bytes twice;
        const auto put = [&twice](ByteView bytes) { twice.insert(twice.end(), bytes.begin(), bytes.end()); };
        const auto f16 = [&](ByteView bytes) {
            const std::uint8_t size[] = {static_cast<std::uint8_t>(bytes.size() >> 8),
                                         static_cast<std::uint8_t>(bytes.size())};
            put(size);
            put(bytes);
        };
        put(asBytes("SDRK"));
        f16(asBytes("N"));
        const std::uint8_t serialAndTime[12] = {0, 0, 0, 1};
        put(serialAndTime);
        f16(der);
        f16(der); // the same key twice is no succession
        QCOMPARE(parseRecoveryContent(twice).error(), RecoveryError::Damaged);
    }

    void passphrasesHaveRules()
    {
        QCOMPARE(passphraseFault(u"short one"_s), PassphraseFault::TooShort);
        QCOMPARE(passphraseFault(u"               a               "_s), PassphraseFault::TooShort);
        QCOMPARE(passphraseFault(u"abababababababababab"_s), PassphraseFault::TooSimple);
        QCOMPARE(passphraseFault(QString(300, u'x')), PassphraseFault::TooLong);
        QVERIFY(!passphraseFault(u"blue harbour eleven kites"_s));
        const QString made = makePassphrase();
        QCOMPARE(made.size(), 35);
        QVERIFY(!passphraseFault(made));
        QVERIFY(made != makePassphrase());
        // The same letters typed on another keyboard.
        QCOMPARE(passphraseBytes(u"cafe\u0301 au lait et croissant"_s),
                 passphraseBytes(u"caf\u00e9 au lait et croissant "_s));
    }

private:
    std::unique_ptr<RecoveryKeys> m_keys;
    std::string m_file;
};

QTEST_GUILESS_MAIN(RecoveryFileTest)
#include "recoveryfile_test.moc"
