// HPKE against the published vectors of RFC 9180 (our one suite; the others are not built).
#include "core/seal/open/hpke.h"

#include "core/secret/opensslallocator.h"
#include "core/secret/secretscope.h"
#include "tests/seal/testing/testkeys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

Bytes hex(const QJsonObject &vector, QLatin1StringView key)
{
    return fromHex(vector.value(key).toString().toStdString()).value_or(Bytes());
}

Bytes copied(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

Bytes copied(const secret::SecretBuffer &buffer)
{
    Bytes out; // vectors are public
    buffer.withBytes([&](ByteView bytes) { out.assign(bytes.begin(), bytes.end()); });
    return out;
}

} // namespace

class HpkeTest : public QObject {
    Q_OBJECT

private:
    QJsonObject m_vector;
    Bytes m_info;

    Result<HpkeContext, OpenError> recipient()
    {
        const PkeyPtr key = privateFromScalar(hex(m_vector, "skRm"_L1));
        return HpkeContext::recipient(key.get(), hex(m_vector, "enc"_L1), m_info);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SEALDESK_TEST_DATA "/hpke/hpke_subset_base.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int found = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject vector = value.toObject();
            if (vector["kem_id"_L1] == 0x10 && vector["kdf_id"_L1] == 1 && vector["aead_id"_L1] == 2) {
                m_vector = vector;
                ++found;
            }
        }
        QCOMPARE(found, 1);
        m_info = hex(m_vector, "info"_L1);
    }

    void keyScheduleAgrees()
    {
        const auto scope = secret::SecretScope::enter();
        auto context = recipient();
        QVERIFY(context.ok());
        context->keys().with([&](const HpkeKeys &keys) {
            QCOMPARE(copied(keys.shared), hex(m_vector, "shared_secret"_L1));
            QCOMPARE(copied(keys.secret), hex(m_vector, "secret"_L1));
            QCOMPARE(copied(keys.key), hex(m_vector, "key"_L1));
            QCOMPARE(copied(keys.baseNonce), hex(m_vector, "base_nonce"_L1));
            QCOMPARE(copied(keys.exporter), hex(m_vector, "exporter_secret"_L1));
        });
    }

    void openAndSealAgree()
    {
        const auto scope = secret::SecretScope::enter();
        const PkeyPtr ephemeral = privateFromScalar(hex(m_vector, "skEm"_L1));
        auto sender = HpkeContext::sender(ephemeral.get(), hex(m_vector, "pkRm"_L1), m_info);
        auto opener = recipient();
        QVERIFY(sender.ok() && opener.ok());
        // The published messages stand at chosen sequence numbers; those between are stepped over.
        Bytes baseNonce = hex(m_vector, "base_nonce"_L1);
        std::uint64_t sequence = 0;
        int agreed = 0;
        for (const QJsonValue &value : m_vector["encryptions"_L1].toArray()) {
            const QJsonObject message = value.toObject();
            const Bytes nonce = hex(message, "nonce"_L1);
            const auto wanted =
                static_cast<std::uint64_t>(((nonce[10] ^ baseNonce[10]) << 8) | (nonce[11] ^ baseNonce[11]));
            for (; sequence < wanted; ++sequence) {
                QVERIFY(sender->seal({}, baseNonce).ok());
                QVERIFY(!opener->open({}, Bytes(32)).ok());
            }
            ++sequence;
            const auto sealed = sender->seal(hex(message, "aad"_L1), hex(message, "pt"_L1));
            QCOMPARE(sealed.value(), hex(message, "ct"_L1));
            const auto opened = opener->open(hex(message, "aad"_L1), hex(message, "ct"_L1));
            QVERIFY(opened.ok());
            QCOMPARE(copied(opened.value()), hex(message, "pt"_L1));
            ++agreed;
        }
        QCOMPARE(agreed, 10);
    }

    void exportsAgree()
    {
        const auto scope = secret::SecretScope::enter();
        auto context = recipient();
        for (const QJsonValue &value : m_vector["exports"_L1].toArray()) {
            const QJsonObject entry = value.toObject();
            const Bytes label = hex(entry, "exporter_context"_L1);
            Bytes made(static_cast<std::size_t>(entry["L"_L1].toInt()));
            QVERIFY(context->exportSecret(std::string(label.begin(), label.end()), made));
            QCOMPARE(made, hex(entry, "exported_value"_L1));
        }
    }

    void refusesWhatIsNoShare_data()
    {
        QTest::addColumn<QByteArray>("enc");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero") << QByteArray(65, '\0');
        QTest::newRow("infinity") << QByteArray(1, '\0');
        QTest::newRow("not on the curve") << QByteArray("\x04") + QByteArray(64, '\x01');
        QTest::newRow("compressed") << QByteArray("\x02") + QByteArray(32, '\x01');
    }

    void refusesWhatIsNoShare()
    {
        QFETCH(QByteArray, enc);
        const auto scope = secret::SecretScope::enter();
        const PkeyPtr key = privateFromScalar(hex(m_vector, "skRm"_L1));
        const Bytes bytes(enc.begin(), enc.end());
        const auto context = HpkeContext::recipient(key.get(), bytes, m_info);
        QVERIFY(!context.ok());
        QCOMPARE(toString(context.error()), toString(OpenError::BadShare));
    }

    void refusesWhatWasChanged()
    {
        const auto scope = secret::SecretScope::enter();
        const QJsonObject message = m_vector["encryptions"_L1].toArray().first().toObject();
        Bytes changed = hex(message, "ct"_L1);
        for (std::size_t i = 0; i < changed.size(); ++i) {
            auto context = recipient();
            changed[i] ^= 0x80;
            const auto opened = context->open(hex(message, "aad"_L1), changed);
            QVERIFY(!opened.ok());
            QCOMPARE(toString(opened.error()), toString(OpenError::NotAuthentic));
            changed[i] ^= 0x80;
        }
        auto context = recipient();
        QVERIFY(!context->open({}, changed).ok()); // other aad
    }
};

int main(int argc, char **argv)
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    HpkeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "hpke_test.moc"
