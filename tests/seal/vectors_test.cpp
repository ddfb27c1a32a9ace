// The shared vectors (tests/data/seal/vectors.json), C++ side. The JavaScript twin reads the same.
#include "core/seal/fingerprint.h"
#include "core/seal/offer.h"
#include "core/seal/open/answers.h"
#include "core/seal/proofs.h"
#include "core/seal/purgereceipt.h"
#include "core/seal/ticket.h"
#include "core/secret/opensslallocator.h"
#include "tests/seal/testing/formsealer.h"
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

Bytes bytesOf(const QJsonValue &value) { return fromBase64Url(value.toString().toStdString()).value_or(Bytes()); }

template <class Id>
Id idOf(const QJsonValue &value)
{
    return Id::fromBytes(bytesOf(value)).value_or(Id());
}

PublicKey keyOf(const QJsonValue &value) { return PublicKey::fromPoint(bytesOf(value)).value(); }

std::vector<PublicKey> keysOf(const QJsonValue &value)
{
    std::vector<PublicKey> keys;
    for (const QJsonValue &key : value.toArray()) {
        keys.push_back(keyOf(key));
    }
    return keys;
}

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

// "ok", or the error's name.
template <class T>
QString verdict(const Result<T, SealError> &result)
{
    return result.ok() ? u"ok"_s : text(toString(result.error()));
}

QString expected(const QJsonObject &entry)
{
    return entry["error"_L1].isNull() ? u"ok"_s : entry["error"_L1].toString();
}

QString verdictOnTicket(const QJsonObject &entry)
{
    const auto ticket = Ticket::parse(bytesOf(entry["bytes"_L1]));
    if (!ticket) {
        return verdict(ticket);
    }
    const auto key = ControlKey::fromBytes(bytesOf(entry["control_key"_L1]));
    return verdict(
        ticket->check(*key, static_cast<std::uint64_t>(entry["epoch"_L1].toInteger()), entry["now"_L1].toInteger()));
}

QString verdictOnChain(const QJsonObject &entry)
{
    const auto intermediate = Certificate::parse(bytesOf(entry["intermediate"_L1]));
    const auto device = Certificate::parse(bytesOf(entry["device_certificate"_L1]));
    return verdict(
        checkChain(keyOf(entry["organisation_key"_L1]), *intermediate, *device, entry["now"_L1].toInteger()));
}

QString verdictOnOffer(const QJsonObject &entry)
{
    const auto offer = Offer::parse(bytesOf(entry["offer"_L1]));
    const auto keys = keysOf(entry["organisation_keys"_L1]);
    return offer ? verdict(checkOffer(*offer, {.request = idOf<RequestId>(entry["request"_L1]),
                                               .chat = idOf<ChatId>(entry["chat"_L1]),
                                               .pageNonce = idOf<PageNonce>(entry["page_nonce"_L1]),
                                               .organisationKeys = keys,
                                               .nowMs = entry["now"_L1].toInteger()}))
                 : verdict(offer);
}

QString verdictOnPurge(const QJsonObject &entry)
{
    const auto receipt = PurgeReceipt::parse(bytesOf(entry["bytes"_L1]));
    const auto keys = keysOf(entry["organisation_keys"_L1]);
    return receipt ? verdict(checkPurgeReceipt(*receipt, {.request = idOf<RequestId>(entry["request"_L1]),
                                                          .chat = idOf<ChatId>(entry["chat"_L1]),
                                                          .organisationKeys = keys}))
                   : verdict(receipt);
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT

private:
    QJsonObject m_file;

    void addCases(const QString &section)
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const QJsonValue &value : m_file[section].toArray()) {
            const QJsonObject entry = value.toObject();
            QTest::newRow(qPrintable(entry["kind"_L1].toString() + u' ' + entry["name"_L1].toString())) << entry;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(SEALDESK_TEST_DATA "/seal/vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_file = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_file.isEmpty());
    }

    void certificates_data() { addCases(u"certificates"_s); }
    void certificates()
    {
        QFETCH(QJsonObject, entry);
        const auto certificate = Certificate::parse(bytesOf(entry["bytes"_L1]));
        QCOMPARE(verdict(certificate), expected(entry));
        if (entry.contains("fields"_L1)) {
            const QJsonObject fields = entry["fields"_L1].toObject();
            QCOMPARE(text(certificate->body().shownName), fields["shown_name"_L1].toString());
            QCOMPARE(certificate->body().notAfterMs, fields["not_after_ms"_L1].toInteger());
            QVERIFY(certificate->body().publicKey == keyOf(fields["public_key"_L1]));
        }
    }

    void chains_data() { addCases(u"chains"_s); }
    void chains()
    {
        QFETCH(QJsonObject, entry);
        QCOMPARE(verdictOnChain(entry), expected(entry));
    }

    void offers_data() { addCases(u"offers"_s); }
    void offers()
    {
        QFETCH(QJsonObject, entry);
        const auto offer = Offer::parse(bytesOf(entry["bytes"_L1]));
        QCOMPARE(verdict(offer), expected(entry));
        if (entry.contains("fields"_L1)) {
            const QJsonObject fields = entry["fields"_L1].toObject();
            QCOMPARE(text(offer->body().definition), fields["definition"_L1].toString());
            QCOMPARE(text(offer->body().formId), fields["form"_L1].toString());
            QVERIFY(offer->hash() == idOf<Hash>(fields["hash"_L1]));
        }
    }

    void offer_checks_data() { addCases(u"offer_checks"_s); }
    void offer_checks()
    {
        QFETCH(QJsonObject, entry);
        QCOMPARE(verdictOnOffer(entry), expected(entry));
    }

    void purge_receipts_data() { addCases(u"purge_receipts"_s); }
    void purge_receipts()
    {
        QFETCH(QJsonObject, entry);
        QCOMPARE(verdictOnPurge(entry), expected(entry));
    }

    void answers_data() { addCases(u"answers"_s); }
    void answers()
    {
        QFETCH(QJsonObject, entry);
        const Bytes bytes = bytesOf(entry["bytes"_L1]);
        const auto index = indexAnswers(bytes);
        QCOMPARE(verdict(index), expected(entry));
        if (!entry.contains("answers"_L1)) {
            return;
        }
        Answers pairs;
        for (const QJsonValue &pair : entry["answers"_L1].toArray()) {
            pairs.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
        }
        QVERIFY(writeAnswers(pairs) == bytes);
        QCOMPARE(index->size(), pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const AnswerField &field = index.value()[i];
            QCOMPARE(field.id, pairs[i].first);
            QCOMPARE(std::string(bytes.begin() + static_cast<std::ptrdiff_t>(field.offset),
                                 bytes.begin() + static_cast<std::ptrdiff_t>(field.offset + field.length)),
                     pairs[i].second);
        }
    }

    void envelopes_data() { addCases(u"envelopes"_s); }
    void envelopes()
    {
        QFETCH(QJsonObject, entry);
        QCOMPARE(verdict(Envelope::parse(bytesOf(entry["bytes"_L1]))), expected(entry));
    }

    void tickets_data() { addCases(u"tickets"_s); }
    void tickets()
    {
        QFETCH(QJsonObject, entry);
        QCOMPARE(verdictOnTicket(entry), expected(entry));
    }

    void proofs_data() { addCases(u"proofs"_s); }
    void proofs()
    {
        QFETCH(QJsonObject, entry);
        const QString kind = entry["kind"_L1].toString();
        const auto nonce = idOf<HelloNonce>(entry["nonce"_L1]);
        const auto proof = idOf<Signature>(entry["proof"_L1]);
        const QJsonValue key = entry["key"_L1];
        bool valid = false;
        if (kind == "join"_L1) {
            valid = verifyJoinProof(keyOf(key), nonce, bytesOf(entry["ticket"_L1]), proof);
        } else if (kind == "device"_L1) {
            valid = verifyDeviceProof(keyOf(key), nonce, proof);
        } else {
            QCOMPARE(kind, u"control"_s);
            const auto epoch = static_cast<std::uint64_t>(entry["epoch"_L1].toInteger());
            valid = verifyControlProof(*ControlKey::fromBytes(bytesOf(key)), nonce, epoch, proof);
        }
        QCOMPARE(valid, entry["valid"_L1].toBool());
    }

    void fingerprints()
    {
        const QJsonArray cases = m_file["fingerprints"_L1].toArray();
        QVERIFY(!cases.isEmpty());
        for (const QJsonValue &entry : cases) {
            const PublicKey key = keyOf(entry["public_key"_L1]);
            QCOMPARE(text(deviceFingerprint(key)), entry["fingerprint"_L1].toString());
            QVERIFY(key.deviceId() == idOf<DeviceId>(entry["id"_L1]));
            QVERIFY(key.keyId() == idOf<Hash>(entry["key_id"_L1]));
        }
    }

    void sealedAgrees()
    {
        const QJsonObject entry = m_file["sealed"_L1].toObject();
        const auto offer = Offer::parse(bytesOf(entry["offer"_L1]));
        const FormBinding binding = bindingOf(*offer);
        QVERIFY(binding.offerHash == idOf<Hash>(entry["info"_L1]));
        QVERIFY(formAad(binding) == bytesOf(entry["aad"_L1]));
        const Bytes ephemeral = bytesOf(entry["ephemeral_jwk"_L1]["d"_L1]);
        const SealedForm sealed =
            sealPlaintext(offer->body().formKey, binding, bytesOf(entry["plaintext"_L1]), ephemeral);
        QVERIFY(sealed.envelope.encoded() == bytesOf(entry["envelope"_L1]));
        QVERIFY(sealed.receiptKey == bytesOf(entry["receipt_key"_L1]));

        auto key = FormKeyVectors::fromScalar(bytesOf(entry["recipient_jwk"_L1]["d"_L1]));
        const auto opened = key.open(sealed.envelope, binding);
        QVERIFY(opened.ok());
        QVERIFY(opened->receipt() == idOf<ReceiptMac>(entry["receipt_accepted"_L1]));
        QVERIFY(sealed.accepts(idOf<ReceiptMac>(entry["receipt_refused"_L1]), ReceiptOutcome::Refused));
    }
};

int main(int argc, char **argv)
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    VectorsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "vectors_test.moc"
