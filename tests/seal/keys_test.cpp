// Signing keys, tickets' keys, fingerprints and issuing: what the vectors do not reach.
#include "core/seal/certificate.h"
#include "core/seal/fingerprint.h"
#include "core/seal/offer.h"
#include "core/seal/opensslptr.h"
#include "core/seal/purgereceipt.h"
#include "core/seal/utf8.h"
#include "tests/seal/testing/testkeys.h"

#include <QtTest>

#include <openssl/err.h>
#include <openssl/rsa.h>

using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

constexpr std::int64_t now = 1'800'000'000'000;

Bytes pkcs8Of(EVP_PKEY *key)
{
    const PkeyPtr own(key);
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(key));
    unsigned char *der = nullptr;
    const int length = i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der);
    const Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

std::string errorOf(const Result<SigningKey, SealError> &key)
{
    return key.ok() ? "ok" : std::string(toString(key.error()));
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingKeysSurviveTheKeyStore()
    {
        const auto key = SigningKey::generate();
        QVERIFY(key.ok());
        const auto again = SigningKey::fromPkcs8(key->toPkcs8().value());
        QVERIFY(again.ok());
        QVERIFY(again->publicKey() == key->publicKey());
        const Bytes message{1, 2, 3};
        const auto signature = again->sign("context", message);
        QVERIFY(key->publicKey().verify("context", message, *signature));
        QVERIFY(!key->publicKey().verify("contexu", message, *signature));
        QVERIFY(!key->publicKey().verify("context", Bytes{1, 2, 4}, *signature));
        QVERIFY(!key->publicKey().verify("context", message, Signature()));
    }

    void refusesWhatIsNoSigningKey()
    {
        Bytes good = testSigningKey("a").toPkcs8().value();
        QCOMPARE(errorOf(SigningKey::fromPkcs8({})), std::string("bad_key"));
        QCOMPARE(errorOf(SigningKey::fromPkcs8(ByteView(good).first(good.size() - 1))), std::string("bad_key"));
        Bytes longer = good;
        longer.push_back(0);
        QCOMPARE(errorOf(SigningKey::fromPkcs8(longer)), std::string("bad_key"));
        QCOMPARE(errorOf(SigningKey::fromPkcs8(pkcs8Of(EVP_EC_gen("P-384")))), std::string("bad_key"));
        QCOMPARE(errorOf(SigningKey::fromPkcs8(pkcs8Of(EVP_RSA_gen(2048)))), std::string("bad_key"));
        QCOMPARE(errorOf(SigningKey::fromPkcs8(pkcs8Of(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")))),
                 std::string("bad_key"));
        good.back() ^= 1; // the public half no longer fits the private one
        QCOMPARE(errorOf(SigningKey::fromPkcs8(good)), std::string("bad_key"));
        QCOMPARE(ERR_peek_error(), 0ul); // nothing left for the next TLS call to stumble on
    }

    void ticketKeysSurviveTheirFile()
    {
        const auto key = TicketKey::generate();
        const auto again = TicketKey::fromRaw(key->raw().value());
        QVERIFY(again.ok() && again->publicKey() == key->publicKey());
        QVERIFY(!TicketKey::fromRaw(Bytes(31)).ok());
        QVERIFY(!ControlKey::fromBytes(Bytes(33)).ok());
    }

    void idsAreStrict()
    {
        const auto id = ChatId::random();
        QVERIFY(ChatId::fromWire(id.toWire()) == id);
        QVERIFY(id != ChatId::random());
        QVERIFY(!ChatId::fromWire("short").has_value());
        QVERIFY(!ChatId::fromWire(id.toWire() + "A").has_value());
        QVERIFY(ChatId().isZero() && !id.isZero());
    }

    void tlsFingerprintsReadBack()
    {
        const Hash hash = sha256(asBytes("certificate"));
        const std::string text = tlsFingerprint(hash);
        QCOMPARE(text.size(), std::size_t{95});
        QVERIFY(tlsPinFromText(text) == hash);
        QVERIFY(!tlsPinFromText(text + ":").has_value());
        std::string wrong = text;
        wrong[2] = '-';
        QVERIFY(!tlsPinFromText(wrong).has_value());
        wrong[2] = ':';
        wrong[0] = 'G';
        QVERIFY(!tlsPinFromText(wrong).has_value());
        QVERIFY(!spkiHash(Bytes{0x30, 0x00}).has_value());
    }

    void issuersKeepTheLimits()
    {
        const SigningKey issuer = testSigningKey("issuer");
        const CertificateSubject subject{.organisation = issuer.publicKey().organisationId(),
                                         .operatorId = OperatorId::random(),
                                         .shownName = "Ana",
                                         .publicKey = testSigningKey("device").publicKey(),
                                         .notBeforeMs = now,
                                         .notAfterMs = now + limits::dayMs};
        const auto issued = Certificate::issue(CertificateKind::Device, subject, issuer);
        QVERIFY(issued.ok());
        const auto parsed = Certificate::parse(issued->encoded());
        QVERIFY(parsed.ok() && parsed->checkIssuer(issuer.publicKey()).ok());
        CertificateSubject wrong = subject;
        wrong.notAfterMs += 1;
        QVERIFY(Certificate::issue(CertificateKind::Device, wrong, issuer).error() == SealError::LifeTooLong);
        wrong = subject;
        wrong.shownName.clear();
        QVERIFY(Certificate::issue(CertificateKind::Device, wrong, issuer).error() == SealError::BadText);
    }

    void onlyTheCertifiedDeviceIssues()
    {
        const SigningKey organisation = testSigningKey("organisation");
        const SigningKey device = testSigningKey("device");
        const CertificateSubject subject{.organisation = organisation.publicKey().organisationId(),
                                         .operatorId = OperatorId::random(),
                                         .shownName = "Ana",
                                         .publicKey = device.publicKey(),
                                         .notBeforeMs = now,
                                         .notAfterMs = now + limits::hourMs};
        const auto intermediate = Certificate::issue(CertificateKind::Intermediate, subject, organisation);
        const auto certificate = Certificate::issue(CertificateKind::Device, subject, device);
        const OfferTerms terms{.request = RequestId::random(),
                               .chat = ChatId::random(),
                               .pageNonce = PageNonce::random(),
                               .formId = "cardholder",
                               .formVersion = 1,
                               .definition = "{}",
                               .formKey = testSigningKey("form").publicKey(),
                               .issuedMs = now,
                               .expiresMs = now + limits::offerLifeMs};
        const auto offer = Offer::issue(terms, *intermediate, *certificate, device);
        QVERIFY(offer.ok());
        const PublicKey pinned[] = {organisation.publicKey()};
        const auto parsed = Offer::parse(offer->encoded());
        QVERIFY(checkOffer(*parsed, {.request = terms.request,
                                     .chat = terms.chat,
                                     .pageNonce = terms.pageNonce,
                                     .organisationKeys = pinned,
                                     .nowMs = now})
                    .ok());
        const SigningKey stranger = testSigningKey("stranger");
        QVERIFY(Offer::issue(terms, *intermediate, *certificate, stranger).error() == SealError::WrongDevice);
        OfferTerms tooLong = terms;
        tooLong.expiresMs += 1;
        QVERIFY(Offer::issue(tooLong, *intermediate, *certificate, device).error() == SealError::LifeTooLong);
        OfferTerms tooLarge = terms;
        tooLarge.definition = std::string(limits::offerBytes, ' ');
        QVERIFY(Offer::issue(tooLarge, *intermediate, *certificate, device).error() == SealError::TooLong);

        const auto receipt = PurgeReceipt::issue(terms.request, terms.chat, ReceiptReason::Lock, now, *intermediate,
                                                 *certificate, device);
        QVERIFY(receipt.ok());
        const auto read = PurgeReceipt::parse(receipt->encoded());
        QVERIFY(
            checkPurgeReceipt(*read, {.request = terms.request, .chat = terms.chat, .organisationKeys = pinned}).ok());
        QVERIFY(!PurgeReceipt::issue(terms.request, terms.chat, ReceiptReason::Lock, now, *intermediate, *certificate,
                                     stranger)
                     .ok());
    }

    void utf8AgreesWithTheStandard()
    {
        for (const char *good : {"", "a", "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf",
                                 "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"}) {
            QVERIFY(isUtf8(asBytes(good)));
        }
        for (const char *bad : {"\x80", "\xc0\x80", "\xc1\xbf", "\xc2", "\xe0\x9f\xbf", "\xe1\x80", "\xed\xa0\x80",
                                "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "a\xe2\x28\xa1"}) {
            QVERIFY2(!isUtf8(asBytes(bad)), bad);
        }
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
