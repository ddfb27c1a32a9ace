// Makes tests/data/seal/vectors.json, which the C++ and the JavaScript tests both read. Run by hand
// when a format changes:  build/dev/bin/tests/make_seal_vectors > tests/data/seal/vectors.json
//
// Keys are fixed; signatures contain fresh randomness, so the file differs from run to run.
#include "core/seal/fieldwriter.h"
#include "core/seal/fingerprint.h"
#include "core/seal/offer.h"
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

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::seal;

namespace {

constexpr std::int64_t now = 1'800'000'000'000; // 2027-01-15
constexpr std::int64_t minute = limits::minuteMs;
constexpr std::int64_t day = limits::dayMs;

QString b64(ByteView bytes) { return QString::fromStdString(toBase64Url(bytes)); }
QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

template <class Id>
Id idOf(std::string_view name)
{
    return *Id::fromBytes(testScalar(name).bytes().first(Id::length));
}

// Everything that the vectors share.
struct World {
    SigningKey organisation = testSigningKey("organisation");
    SigningKey next = testSigningKey("next organisation");
    SigningKey stranger = testSigningKey("stranger");
    SigningKey admin = testSigningKey("admin device");
    SigningKey device = testSigningKey("operator device");
    SigningKey holder = testSigningKey("ticket holder");
    TicketKey ticketKey = testTicketKey("ticket key");
    Hash formScalar = testScalar("form key");
    PublicKey formKey = testSigningKey("form key").publicKey();
    RequestId request = idOf<RequestId>("request");
    ChatId chat = idOf<ChatId>("chat");
    PageNonce pageNonce = idOf<PageNonce>("page");
    OperatorId adminId = idOf<OperatorId>("admin");
    OperatorId operatorId = idOf<OperatorId>("operator");
    std::string name = "Zoë Müller";
    std::string definition =
        R"({"title":"Card details","fields":[{"id":"number","type":"card_number","required":true}]})";
};

struct CertificateTweak {
    std::optional<std::uint8_t> kind = std::nullopt;
    std::optional<OrganisationId> organisation = std::nullopt;
    std::optional<DeviceId> device = std::nullopt;
    std::optional<std::string> name = std::nullopt;
    std::optional<Bytes> point = std::nullopt;
    std::optional<Hash> issuerKeyId = std::nullopt;
    std::int64_t notBefore = now - minute;
    std::int64_t notAfter = now + limits::hourMs;
};

// Writes and signs a certificate that Certificate::issue() may refuse to make.
Bytes certificate(CertificateKind kind, const World &world, const SigningKey &issuer, const PublicKey &subject,
                  OperatorId operatorId, const CertificateTweak &tweak = {})
{
    FieldWriter writer;
    writer.raw("SDC1");
    writer.u8(tweak.kind.value_or(static_cast<std::uint8_t>(kind)));
    writer.f16(tweak.organisation.value_or(world.organisation.publicKey().organisationId()).bytes());
    writer.f16(tweak.device.value_or(subject.deviceId()).bytes());
    writer.f16(operatorId.bytes());
    writer.f16(tweak.name.value_or(world.name));
    writer.f16(tweak.point ? ByteView(*tweak.point) : subject.bytes());
    writer.f16(tweak.issuerKeyId.value_or(issuer.publicKey().keyId()).bytes());
    writer.u64(static_cast<std::uint64_t>(tweak.notBefore));
    writer.u64(static_cast<std::uint64_t>(tweak.notAfter));
    writer.f16(issuer.sign("sealdesk-cert-1", writer.bytes())->bytes());
    return writer.take();
}

Bytes intermediateOf(const World &world, CertificateTweak tweak = {.notAfter = now + 20 * day})
{
    return certificate(CertificateKind::Intermediate, world, world.organisation, world.admin.publicKey(), world.adminId,
                       tweak);
}

Bytes deviceCertificateOf(const World &world, CertificateTweak tweak = {})
{
    return certificate(CertificateKind::Device, world, world.admin, world.device.publicKey(), world.operatorId, tweak);
}

Bytes without(Bytes bytes, std::size_t last)
{
    bytes.resize(bytes.size() - last);
    return bytes;
}

Bytes with(Bytes bytes, std::size_t at, std::uint8_t flip)
{
    bytes[at] ^= flip;
    return bytes;
}

Bytes plus(Bytes bytes, std::uint8_t last)
{
    bytes.push_back(last);
    return bytes;
}

// `error` is empty for what must be accepted.
QJsonObject parseCase(const char *name, const Bytes &bytes, const char *error)
{
    return {{u"name"_s, text(name)},
            {u"bytes"_s, b64(bytes)},
            {u"error"_s, *error ? QJsonValue(text(error)) : QJsonValue::Null}};
}

QJsonObject certificateFields(const Bytes &bytes)
{
    const auto parsed = Certificate::parse(bytes);
    const CertificateBody &body = parsed->body();
    return {{u"kind"_s, static_cast<int>(body.kind)},
            {u"organisation"_s, b64(body.organisation.bytes())},
            {u"device"_s, b64(body.device.bytes())},
            {u"operator"_s, b64(body.operatorId.bytes())},
            {u"shown_name"_s, text(body.shownName)},
            {u"public_key"_s, b64(body.publicKey.bytes())},
            {u"issuer_key_id"_s, b64(body.issuerKeyId.bytes())},
            {u"not_before_ms"_s, static_cast<qint64>(body.notBeforeMs)},
            {u"not_after_ms"_s, static_cast<qint64>(body.notAfterMs)}};
}

QJsonArray certificateCases(const World &world)
{
    const Bytes good = deviceCertificateOf(world);
    Bytes offCurve(limits::publicKeyBytes, 1);
    offCurve[0] = 4;
    QJsonObject accepted = parseCase("device certificate", good, "");
    accepted[u"fields"_s] = certificateFields(good);
    QJsonObject acceptedIntermediate = parseCase("intermediate", intermediateOf(world), "");
    acceptedIntermediate[u"fields"_s] = certificateFields(intermediateOf(world));
    return {accepted,
            acceptedIntermediate,
            parseCase("empty", {}, "bad_magic"),
            parseCase("other magic", with(good, 3, 1), "bad_magic"),
            parseCase("magic only", {'S', 'D', 'C', '1'}, "truncated"),
            parseCase("one byte short", without(good, 1), "truncated"),
            parseCase("one byte more", plus(good, 0), "trailing_bytes"),
            parseCase("kind 0", deviceCertificateOf(world, {.kind = std::uint8_t{0}}), "bad_kind"),
            parseCase("kind 3", deviceCertificateOf(world, {.kind = std::uint8_t{3}}), "bad_kind"),
            parseCase("organisation id of 17 bytes", with(good, 6, 1), "wrong_length"),
            parseCase("name empty", deviceCertificateOf(world, {.name = ""}), "bad_text"),
            parseCase("name of 200 bytes", deviceCertificateOf(world, {.name = std::string(200, 'n')}), ""),
            parseCase("name of 201 bytes", deviceCertificateOf(world, {.name = std::string(201, 'n')}), "too_long"),
            parseCase("name with overlong UTF-8", deviceCertificateOf(world, {.name = "a\xc0\xaf"}), "bad_text"),
            parseCase("name with a surrogate", deviceCertificateOf(world, {.name = "\xed\xa0\x80"}), "bad_text"),
            parseCase("name cut in a character", deviceCertificateOf(world, {.name = "a\xe2\x82"}), "bad_text"),
            parseCase("name beyond U+10FFFF", deviceCertificateOf(world, {.name = "\xf4\x90\x80\x80"}), "bad_text"),
            parseCase("key not on the curve", deviceCertificateOf(world, {.point = offCurve}), "bad_key"),
            parseCase("device id of another key",
                      deviceCertificateOf(world, {.device = world.admin.publicKey().deviceId()}), "wrong_device"),
            parseCase("time beyond 2^53", deviceCertificateOf(world, {.notAfter = std::int64_t{1} << 53}), "too_long"),
            parseCase("more than 1024 bytes", Bytes(1025, 'S'), "too_long")};
}

QJsonObject chainCase(const char *name, const PublicKey &organisation, const Bytes &intermediate, const Bytes &device,
                      std::int64_t at, const char *error)
{
    return {{u"name"_s, text(name)},
            {u"organisation_key"_s, b64(organisation.bytes())},
            {u"intermediate"_s, b64(intermediate)},
            {u"device_certificate"_s, b64(device)},
            {u"now"_s, static_cast<qint64>(at)},
            {u"error"_s, *error ? QJsonValue(text(error)) : QJsonValue::Null}};
}

QJsonArray chainCases(const World &world)
{
    const PublicKey &organisation = world.organisation.publicKey();
    const Bytes middle = intermediateOf(world);
    const Bytes device = deviceCertificateOf(world);
    const auto from = [&](std::int64_t notBefore, std::int64_t notAfter) {
        return deviceCertificateOf(world, {.notBefore = notBefore, .notAfter = notAfter});
    };
    const auto middleFrom = [&](std::int64_t notBefore, std::int64_t notAfter) {
        return intermediateOf(world, {.notBefore = notBefore, .notAfter = notAfter});
    };
    const OrganisationId other = world.next.publicKey().organisationId();
    const Bytes strangers =
        certificate(CertificateKind::Device, world, world.stranger, world.device.publicKey(), world.operatorId);
    const Bytes forged = certificate(CertificateKind::Device, world, world.stranger, world.device.publicKey(),
                                     world.operatorId, {.issuerKeyId = world.admin.publicKey().keyId()});
    const Bytes forgedMiddle =
        certificate(CertificateKind::Intermediate, world, world.stranger, world.admin.publicKey(), world.adminId,
                    {.issuerKeyId = organisation.keyId(), .notAfter = now + day});
    const Bytes byOrganisation =
        certificate(CertificateKind::Device, world, world.organisation, world.device.publicKey(), world.operatorId);
    return {
        chainCase("good", organisation, middle, device, now, ""),
        chainCase("other organisation pinned", world.next.publicKey(), middle, device, now, "wrong_organisation"),
        chainCase("intermediate is a device certificate", organisation, device, device, now, "bad_kind"),
        chainCase("device certificate is an intermediate", organisation, middle, middle, now, "bad_kind"),
        chainCase("device certificate of another organisation", organisation, middle,
                  deviceCertificateOf(world, {.organisation = other}), now, "wrong_organisation"),
        chainCase("device certificate by a stranger", organisation, middle, strangers, now, "wrong_issuer"),
        chainCase("device certificate by the organisation itself", organisation, middle, byOrganisation, now,
                  "wrong_issuer"),
        chainCase("device certificate forged", organisation, middle, forged, now, "bad_signature"),
        chainCase("intermediate forged", organisation, forgedMiddle, device, now, "bad_signature"),
        chainCase("intermediate's name changed", organisation, with(middle, 4 + 1 + 3 * 18 + 2, 1), device, now,
                  "bad_signature"),
        chainCase("device certificate's name changed", organisation, middle, with(device, 4 + 1 + 3 * 18 + 2, 1), now,
                  "bad_signature"),
        chainCase("device certificate's signature changed", organisation, middle, with(device, device.size() - 1, 1),
                  now, "bad_signature"),
        chainCase("intermediate lives 30 days", organisation, middleFrom(now - day, now + 29 * day), device, now, ""),
        chainCase("intermediate lives longer", organisation, middleFrom(now - day, now + 29 * day + 1), device, now,
                  "life_too_long"),
        chainCase("device certificate lives 24 hours", organisation, middle, from(now, now + day), now, ""),
        chainCase("device certificate lives longer", organisation, middle, from(now, now + day + 1), now,
                  "life_too_long"),
        chainCase("begins in five minutes", organisation, middle, from(now + 5 * minute, now + 6 * minute), now, ""),
        chainCase("begins later than that", organisation, middle, from(now + 5 * minute + 1, now + 6 * minute), now,
                  "not_yet_valid"),
        chainCase("intermediate begins too late", organisation, middleFrom(now + 5 * minute + 1, now + day), device,
                  now, "not_yet_valid"),
        chainCase("ends in a millisecond", organisation, middle, from(now - minute, now + 1), now, ""),
        chainCase("ends now", organisation, middle, from(now - minute, now), now, "expired"),
        chainCase("intermediate ended", organisation, middleFrom(now - day, now - 1), device, now, "expired")};
}

struct OfferTweak {
    std::uint8_t version = 1;
    std::uint16_t kem = 0x0010;
    std::uint16_t kdf = 0x0001;
    std::uint16_t aead = 0x0002;
    std::optional<OrganisationId> organisation = std::nullopt;
    std::optional<OperatorId> operatorId = std::nullopt;
    std::optional<std::string> name = std::nullopt;
    std::optional<DeviceId> device = std::nullopt;
    std::string formId = "cardholder";
    std::optional<std::string> definition = std::nullopt;
    std::optional<Hash> definitionHash = std::nullopt;
    std::optional<Bytes> formPoint = std::nullopt;
    std::int64_t issued = now;
    std::int64_t expires = now + 10 * minute;
    std::optional<Bytes> intermediate = std::nullopt;
    std::optional<Bytes> deviceCertificate = std::nullopt;
    const SigningKey *signer = nullptr;
};

Bytes offerOf(const World &world, const OfferTweak &tweak = {})
{
    const std::string definition = tweak.definition.value_or(world.definition);
    FieldWriter writer;
    writer.raw("SDO1");
    writer.u8(tweak.version);
    writer.u16(tweak.kem);
    writer.u16(tweak.kdf);
    writer.u16(tweak.aead);
    writer.f16(world.request.bytes());
    writer.f16(world.chat.bytes());
    writer.f16(world.pageNonce.bytes());
    writer.f16(tweak.organisation.value_or(world.organisation.publicKey().organisationId()).bytes());
    writer.f16(tweak.operatorId.value_or(world.operatorId).bytes());
    writer.f16(tweak.name.value_or(world.name));
    writer.f16(tweak.device.value_or(world.device.publicKey().deviceId()).bytes());
    writer.f16(tweak.formId);
    writer.u32(3);
    writer.f32(definition);
    writer.f16(tweak.definitionHash.value_or(sha256(asBytes(definition))).bytes());
    writer.f16(tweak.formPoint ? ByteView(*tweak.formPoint) : world.formKey.bytes());
    writer.u64(static_cast<std::uint64_t>(tweak.issued));
    writer.u64(static_cast<std::uint64_t>(tweak.expires));
    writer.f16(tweak.intermediate.value_or(intermediateOf(world)));
    writer.f16(tweak.deviceCertificate.value_or(deviceCertificateOf(world)));
    const SigningKey &signer = tweak.signer ? *tweak.signer : world.device;
    writer.f16(signer.sign("sealdesk-offer-1", writer.bytes())->bytes());
    return writer.take();
}

QJsonObject offerFields(const Bytes &bytes)
{
    const auto parsed = Offer::parse(bytes);
    const OfferBody &body = parsed->body();
    return {{u"request"_s, b64(body.request.bytes())},
            {u"chat"_s, b64(body.chat.bytes())},
            {u"page_nonce"_s, b64(body.pageNonce.bytes())},
            {u"organisation"_s, b64(body.organisation.bytes())},
            {u"operator"_s, b64(body.operatorId.bytes())},
            {u"shown_name"_s, text(body.shownName)},
            {u"device"_s, b64(body.device.bytes())},
            {u"form"_s, text(body.formId)},
            {u"form_version"_s, static_cast<qint64>(body.formVersion)},
            {u"definition"_s, text(body.definition)},
            {u"form_key"_s, b64(body.formKey.bytes())},
            {u"issued_ms"_s, static_cast<qint64>(body.issuedMs)},
            {u"expires_ms"_s, static_cast<qint64>(body.expiresMs)},
            {u"intermediate"_s, b64(body.intermediate.encoded())},
            {u"device_certificate"_s, b64(body.deviceCertificate.encoded())},
            {u"hash"_s, b64(parsed->hash().bytes())}};
}

QJsonArray offerCases(const World &world)
{
    const Bytes good = offerOf(world);
    QJsonObject accepted = parseCase("good", good, "");
    accepted[u"fields"_s] = offerFields(good);
    Bytes offCurve(limits::publicKeyBytes, 1);
    offCurve[0] = 4;
    return {
        accepted,
        parseCase("empty", {}, "bad_magic"),
        parseCase("other magic", with(good, 0, 0x20), "bad_magic"),
        parseCase("version 2", offerOf(world, {.version = 2}), "bad_version"),
        parseCase("other KEM", offerOf(world, {.kem = 0x0020}), "bad_suite"),
        parseCase("other KDF", offerOf(world, {.kdf = 0x0002}), "bad_suite"),
        parseCase("other AEAD", offerOf(world, {.aead = 0x0001}), "bad_suite"),
        parseCase("export-only AEAD", offerOf(world, {.aead = 0xffff}), "bad_suite"),
        parseCase("request id of another length", with(good, 12, 1), "wrong_length"),
        parseCase("form id with a space", offerOf(world, {.formId = "card holder"}), "bad_text"),
        parseCase("form id empty", offerOf(world, {.formId = ""}), "bad_text"),
        parseCase("form id of 65 characters", offerOf(world, {.formId = std::string(65, 'f')}), "too_long"),
        parseCase("definition not UTF-8", offerOf(world, {.definition = "\xff"}), "bad_text"),
        parseCase("definition's hash is another's", offerOf(world, {.definitionHash = sha256(asBytes("another"))}),
                  "wrong_definition"),
        parseCase("form key not on the curve", offerOf(world, {.formPoint = offCurve}), "bad_key"),
        parseCase("intermediate malformed", offerOf(world, {.intermediate = Bytes{'S', 'D', 'C', '1'}}), "truncated"),
        parseCase("device certificate missing", offerOf(world, {.deviceCertificate = Bytes()}), "bad_magic"),
        parseCase("one byte short", without(good, 1), "truncated"),
        parseCase("one byte more", plus(good, 0), "trailing_bytes"),
        parseCase("more than 32 KiB", offerOf(world, {.definition = std::string(32768, 'x')}), "too_long")};
}

QJsonObject offerCheck(const char *name, const World &world, const Bytes &offer, const char *error,
                       const QJsonObject &changes = {})
{
    QJsonObject entry{{u"name"_s, text(name)},
                      {u"offer"_s, b64(offer)},
                      {u"request"_s, b64(world.request.bytes())},
                      {u"chat"_s, b64(world.chat.bytes())},
                      {u"page_nonce"_s, b64(world.pageNonce.bytes())},
                      {u"organisation_keys"_s, QJsonArray{b64(world.organisation.publicKey().bytes())}},
                      {u"now"_s, static_cast<qint64>(now)},
                      {u"error"_s, *error ? QJsonValue(text(error)) : QJsonValue::Null}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        entry[change.key()] = change.value();
    }
    return entry;
}

QJsonArray offerChecks(const World &world)
{
    const Bytes good = offerOf(world);
    const QString current = b64(world.organisation.publicKey().bytes());
    const QString next = b64(world.next.publicKey().bytes());
    const QString otherId = b64(ByteView(world.request.bytes()));
    const Bytes expiredDevice = deviceCertificateOf(world, {.notBefore = now - day, .notAfter = now - 1});
    return {
        offerCheck("good", world, good, ""),
        offerCheck("good, pinned as the next key", world, good, "",
                   {{u"organisation_keys"_s, QJsonArray{next, current}}}),
        offerCheck("organisation not pinned", world, good, "wrong_organisation",
                   {{u"organisation_keys"_s, QJsonArray{next}}}),
        offerCheck("nothing pinned", world, good, "wrong_organisation", {{u"organisation_keys"_s, QJsonArray{}}}),
        offerCheck("offer names another organisation", world,
                   offerOf(world, {.organisation = world.next.publicKey().organisationId()}), "wrong_organisation"),
        offerCheck("device certificate expired", world, offerOf(world, {.deviceCertificate = expiredDevice}),
                   "expired"),
        offerCheck("device id of another device", world, offerOf(world, {.device = world.admin.publicKey().deviceId()}),
                   "wrong_device"),
        offerCheck("operator other than certified", world, offerOf(world, {.operatorId = world.adminId}),
                   "wrong_operator"),
        offerCheck("name other than certified", world, offerOf(world, {.name = "Your Bank"}), "wrong_name"),
        offerCheck("signed by another key", world, offerOf(world, {.signer = &world.stranger}), "bad_signature"),
        offerCheck(
            "form key exchanged after signing", world,
            [&] {
                // Another valid point in place of the form key: what a hostile relay would try.
                Bytes bytes = good;
                const ByteView from = world.formKey.bytes();
                const auto at = std::ranges::search(bytes, from);
                std::ranges::copy(world.stranger.publicKey().bytes(), at.begin());
                return bytes;
            }(),
            "bad_signature"),
        offerCheck("for another request", world, good, "wrong_request", {{u"request"_s, b64(world.chat.bytes())}}),
        offerCheck("for another chat", world, good, "wrong_chat", {{u"chat"_s, otherId}}),
        offerCheck("for another page", world, good, "wrong_nonce", {{u"page_nonce"_s, otherId}}),
        offerCheck("lives longer than ten minutes", world, offerOf(world, {.expires = now + 10 * minute + 1}),
                   "life_too_long"),
        offerCheck("issued five minutes ahead", world,
                   offerOf(world, {.issued = now + 5 * minute, .expires = now + 15 * minute}), ""),
        offerCheck("issued further ahead", world,
                   offerOf(world, {.issued = now + 5 * minute + 1, .expires = now + 6 * minute}), "not_yet_valid"),
        offerCheck("expires in a millisecond", world, offerOf(world, {.issued = now - minute, .expires = now + 1}), ""),
        offerCheck("expired now", world, offerOf(world, {.issued = now - minute, .expires = now}), "expired")};
}

struct PurgeTweak {
    std::optional<OrganisationId> organisation = std::nullopt;
    std::uint8_t reason = 1;
    std::int64_t when = now;
    const SigningKey *signer = nullptr;
};

Bytes purgeOf(const World &world, const PurgeTweak &tweak = {})
{
    FieldWriter writer;
    writer.raw("SDP1");
    writer.f16(tweak.organisation.value_or(world.organisation.publicKey().organisationId()).bytes());
    writer.f16(world.request.bytes());
    writer.f16(world.chat.bytes());
    writer.u8(tweak.reason);
    writer.u64(static_cast<std::uint64_t>(tweak.when));
    writer.f16(intermediateOf(world));
    writer.f16(deviceCertificateOf(world));
    const SigningKey &signer = tweak.signer ? *tweak.signer : world.device;
    writer.f16(signer.sign("sealdesk-purge-1", writer.bytes())->bytes());
    return writer.take();
}

QJsonObject purgeCase(const char *name, const World &world, const Bytes &bytes, const char *error,
                      const QJsonObject &changes = {})
{
    QJsonObject entry = parseCase(name, bytes, error);
    entry[u"request"_s] = b64(world.request.bytes());
    entry[u"chat"_s] = b64(world.chat.bytes());
    entry[u"organisation_keys"_s] = QJsonArray{b64(world.organisation.publicKey().bytes())};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        entry[change.key()] = change.value();
    }
    return entry;
}

QJsonArray purgeCases(const World &world)
{
    const Bytes good = purgeOf(world);
    QJsonObject accepted = purgeCase("good", world, good, "");
    accepted[u"fields"_s] = QJsonObject{{u"reason"_s, 1}, {u"when_ms"_s, static_cast<qint64>(now)}};
    return {accepted,
            purgeCase("last reason", world, purgeOf(world, {.reason = lastReceiptReason}), ""),
            purgeCase("reason 0", world, purgeOf(world, {.reason = 0}), "bad_kind"),
            purgeCase("reason 11", world, purgeOf(world, {.reason = 11}), "bad_kind"),
            purgeCase("one byte short", world, without(good, 1), "truncated"),
            purgeCase("one byte more", world, plus(good, 0), "trailing_bytes"),
            purgeCase("other magic", world, with(good, 2, 1), "bad_magic"),
            purgeCase("more than 4096 bytes", world, Bytes(4097, 'S'), "too_long"),
            purgeCase("organisation not pinned", world, good, "wrong_organisation",
                      {{u"organisation_keys"_s, QJsonArray{b64(world.next.publicKey().bytes())}}}),
            purgeCase("names another organisation", world,
                      purgeOf(world, {.organisation = world.next.publicKey().organisationId()}), "wrong_organisation"),
            purgeCase("signed by another key", world, purgeOf(world, {.signer = &world.admin}), "bad_signature"),
            purgeCase("time changed", world, with(good, 4 + 3 * 18 + 1 + 7, 1), "bad_signature"),
            purgeCase("after the certificate's end", world, purgeOf(world, {.when = now + day}), "expired"),
            purgeCase("of another request", world, good, "wrong_request", {{u"request"_s, b64(world.chat.bytes())}}),
            purgeCase("of another chat", world, good, "wrong_chat", {{u"chat"_s, b64(world.request.bytes())}})};
}

QJsonObject answersCase(const char *name, const Answers &answers)
{
    QJsonArray pairs;
    for (const auto &[id, value] : answers) {
        pairs.append(QJsonArray{text(id), text(value)});
    }
    QJsonObject entry = parseCase(name, writeAnswers(answers), "");
    entry[u"answers"_s] = pairs;
    return entry;
}

// `build` writes what follows the magic; the whole is padded to 2 KiB.
Bytes rawAnswers(const std::function<void(FieldWriter &)> &build, std::size_t size = 2048)
{
    FieldWriter writer;
    writer.raw("SDA1");
    build(writer);
    Bytes bytes = writer.take();
    bytes.resize(size);
    return bytes;
}

Bytes bodyOf(std::uint16_t count, const Answers &answers)
{
    FieldWriter body;
    body.u16(count);
    for (const auto &[id, value] : answers) {
        body.f16(id);
        body.f16(value);
    }
    return body.take();
}

QJsonArray answersCases()
{
    const Answers card{{"name", "Zoë Müller"}, {"number", "4111111111111111"}, {"expiry", "12/29"}, {"code", "737"}};
    const Bytes body = bodyOf(4, card);
    const Bytes good = writeAnswers(card);
    const std::size_t head = 4 + 4 + 2; // magic, body length, count
    const auto whole = [](const Bytes &made, std::size_t size = 2048) {
        return rawAnswers([&](FieldWriter &writer) { writer.f32(made); }, size);
    };
    return {answersCase("card", card),
            answersCase("optional field left empty", {{"number", "4111111111111111"}, {"note", ""}}),
            answersCase("no fields", {}),
            answersCase("other scripts", {{"name", "山田 太郎"}, {"note", "مرحبا 🙂"}}),
            answersCase("fills 2048 exactly", {{"a", std::string(2048 - head - 5, 'x')}}),
            answersCase("one byte more takes 4096", {{"a", std::string(2048 - head - 4, 'x')}}),
            answersCase("fills 4096 exactly", {{"a", std::string(4096 - head - 5, 'x')}}),
            answersCase("one byte more takes 8192", {{"a", std::string(4096 - head - 4, 'x')}}),
            answersCase("fills 8192 exactly", {{"a", std::string(8192 - head - 5, 'x')}}),
            parseCase("empty", {}, "bad_padding"),
            parseCase("not padded", without(good, 1), "bad_padding"),
            parseCase("padded to 3072", whole(body, 3072), "bad_padding"),
            parseCase("padding not zero", with(good, 2047, 1), "bad_padding"),
            parseCase("first byte after the body not zero", with(good, 8 + body.size(), 1), "bad_padding"),
            parseCase("other magic", with(good, 0, 1), "bad_magic"),
            parseCase("body longer than the whole", rawAnswers([&](FieldWriter &writer) { writer.u32(2041); }),
                      "truncated"),
            parseCase("body length near 2^32", rawAnswers([&](FieldWriter &writer) { writer.u32(0xffffffff); }),
                      "truncated"),
            parseCase("one field announced too many", whole(bodyOf(5, card)), "truncated"),
            parseCase("one field announced too few", whole(bodyOf(3, card)), "trailing_bytes"),
            parseCase("field id twice", whole(bodyOf(2, {{"a", "1"}, {"a", "2"}})), "duplicate"),
            parseCase("field id empty", whole(bodyOf(1, {{"", "1"}})), "bad_text"),
            parseCase("field id with a dot", whole(bodyOf(1, {{"a.b", "1"}})), "bad_text"),
            parseCase("field id of 65 characters", whole(bodyOf(1, {{std::string(65, 'a'), "1"}})), "too_long"),
            parseCase("value not UTF-8", whole(bodyOf(1, {{"a", "\xff"}})), "bad_text")};
}

QJsonArray envelopeCases(const World &world)
{
    const Bytes enc(world.holder.publicKey().bytes().begin(), world.holder.publicKey().bytes().end());
    const auto make = [&](std::size_t ciphertext, std::size_t encBytes = limits::publicKeyBytes) {
        FieldWriter writer;
        writer.raw("SDE1");
        writer.f16(world.request.bytes());
        writer.f16(Bytes(enc.begin(), enc.begin() + static_cast<std::ptrdiff_t>(encBytes)));
        writer.f32(Bytes(ciphertext, 7));
        return writer.take();
    };
    return {parseCase("2 KiB", make(2048 + 16), ""),
            parseCase("4 KiB", make(4096 + 16), ""),
            parseCase("8 KiB", make(8192 + 16), ""),
            parseCase("not a padded size", make(2048), "bad_padding"),
            parseCase("no ciphertext", make(0), "bad_padding"),
            parseCase("share of 64 bytes", make(2048 + 16, 64), "wrong_length"),
            parseCase("one byte short", without(make(2048 + 16), 1), "truncated"),
            parseCase("one byte more", plus(make(2048 + 16), 0), "trailing_bytes"),
            parseCase("other magic", with(make(2048 + 16), 3, 1), "bad_magic"),
            parseCase("more than 8448 bytes", make(8400), "too_long")};
}

QJsonObject jwkOf(const Hash &scalar, const PublicKey &key)
{
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"d"_s, b64(scalar.bytes())},
            {u"x"_s, b64(key.bytes().subspan(1, 32))},
            {u"y"_s, b64(key.bytes().subspan(33, 32))}};
}

QJsonObject sealedCase(const World &world)
{
    const Bytes offer = offerOf(world);
    const auto parsed = Offer::parse(offer);
    const FormBinding binding = bindingOf(*parsed);
    const Answers answers{{"name", "Zoë Müller"}, {"number", "4111111111111111"}, {"expiry", "12/29"}, {"code", "737"}};
    const Bytes plaintext = writeAnswers(answers);
    const Hash ephemeral = testScalar("ephemeral");
    const SealedForm sealed = sealPlaintext(world.formKey, binding, plaintext, ephemeral.bytes());
    auto key = FormKeyVectors::fromScalar(world.formScalar.bytes());
    const auto opened = key.open(sealed.envelope, binding);
    const Hash hash = sealed.envelope.hash();
    return {{u"offer"_s, b64(offer)},
            {u"info"_s, b64(binding.offerHash.bytes())},
            {u"aad"_s, b64(formAad(binding))},
            {u"recipient_public"_s, b64(world.formKey.bytes())},
            {u"recipient_jwk"_s, jwkOf(world.formScalar, world.formKey)},
            {u"ephemeral_jwk"_s, jwkOf(ephemeral, testSigningKey("ephemeral").publicKey())},
            {u"plaintext"_s, b64(plaintext)},
            {u"envelope"_s, b64(sealed.envelope.encoded())},
            {u"envelope_hash"_s, b64(hash.bytes())},
            {u"receipt_key"_s, b64(sealed.receiptKey)},
            {u"receipt_accepted"_s, b64(opened->receipt().bytes())},
            {u"receipt_refused"_s, b64(opened->receiptFor(hash, ReceiptOutcome::Refused)->bytes())}};
}

TicketBody ticketBody(const World &world)
{
    return {.id = idOf<TicketId>("ticket"),
            .epoch = 42,
            .role = TicketRole::Frame,
            .request = world.request,
            .chat = world.chat,
            .session = *SessionId::fromBytes(world.chat.bytes()),
            .holder = world.holder.publicKey(),
            .expiresMs = now + limits::ticketLifeMs};
}

QJsonObject ticketCase(const char *name, const World &world, const Bytes &bytes, std::uint64_t epoch, std::int64_t at,
                       const char *error)
{
    QJsonObject entry = parseCase(name, bytes, error);
    entry[u"control_key"_s] = b64(world.ticketKey.publicKey().bytes());
    entry[u"epoch"_s] = static_cast<qint64>(epoch);
    entry[u"now"_s] = static_cast<qint64>(at);
    return entry;
}

QJsonArray ticketCases(const World &world)
{
    const TicketBody body = ticketBody(world);
    TicketBody later = body;
    later.expiresMs = now + limits::ticketLifeMs + limits::ticketSkewMs + 1;
    const Bytes good = Ticket::issue(body, world.ticketKey)->encoded();
    const Bytes strangers = Ticket::issue(body, testTicketKey("another relay"))->encoded();
    constexpr std::size_t roleAt = 4 + 18 + 8;
    return {ticketCase("good", world, good, 42, now, ""),
            ticketCase("last millisecond", world, good, 42, body.expiresMs - 1, ""),
            ticketCase("expired", world, good, 42, body.expiresMs, "expired"),
            ticketCase("longer than a minute", world, Ticket::issue(later, world.ticketKey)->encoded(), 42, now,
                       "life_too_long"),
            ticketCase("of an earlier run", world, good, 43, now, "wrong_epoch"),
            ticketCase("by another key", world, strangers, 42, now, "bad_signature"),
            ticketCase("request changed", world, with(good, roleAt + 1 + 2, 1), 42, now, "bad_signature"),
            ticketCase("role changed", world, with(good, roleAt, 3), 42, now, "bad_signature"),
            ticketCase("role 0", world, with(good, roleAt, 2), 42, now, "bad_kind"),
            ticketCase("one byte short", world, without(good, 1), 42, now, "truncated"),
            ticketCase("one byte more", world, plus(good, 0), 42, now, "trailing_bytes")};
}

QJsonArray proofCases(const World &world)
{
    const HelloNonce nonce = idOf<HelloNonce>("hello");
    const HelloNonce other = idOf<HelloNonce>("another hello");
    const Bytes ticket = Ticket::issue(ticketBody(world), world.ticketKey)->encoded();
    const Signature join = *signJoinProof(world.holder, nonce, ticket);
    const Signature device = *signDeviceProof(world.device, nonce);
    const Signature control = *signControlProof(world.ticketKey, nonce, 42);
    const auto entry = [](const char *kind, const char *name, ByteView key, const HelloNonce &asked,
                          const Signature &proof, bool valid, QJsonObject more = {}) {
        more[u"kind"_s] = text(kind);
        more[u"name"_s] = text(name);
        more[u"key"_s] = b64(key);
        more[u"nonce"_s] = b64(asked.bytes());
        more[u"proof"_s] = b64(proof.bytes());
        more[u"valid"_s] = valid;
        return more;
    };
    const QJsonObject withTicket{{u"ticket"_s, b64(ticket)}};
    return {
        entry("join", "good", world.holder.publicKey().bytes(), nonce, join, true, withTicket),
        entry("join", "other nonce", world.holder.publicKey().bytes(), other, join, false, withTicket),
        entry("join", "other holder", world.device.publicKey().bytes(), nonce, join, false, withTicket),
        entry("join", "other ticket", world.holder.publicKey().bytes(), nonce, join, false,
              {{u"ticket"_s, b64(with(ticket, 10, 1))}}),
        entry("device", "good", world.device.publicKey().bytes(), nonce, device, true),
        entry("device", "other nonce", world.device.publicKey().bytes(), other, device, false),
        entry("device", "other device", world.admin.publicKey().bytes(), nonce, device, false),
        entry("device", "a join proof", world.holder.publicKey().bytes(), nonce, join, false),
        entry("control", "good", world.ticketKey.publicKey().bytes(), nonce, control, true, {{u"epoch"_s, 42}}),
        entry("control", "other epoch", world.ticketKey.publicKey().bytes(), nonce, control, false, {{u"epoch"_s, 43}}),
        entry("control", "other nonce", world.ticketKey.publicKey().bytes(), other, control, false,
              {{u"epoch"_s, 42}})};
}

QJsonArray fingerprintCases(const World &world)
{
    QJsonArray cases;
    for (const SigningKey *key : {&world.device, &world.admin, &world.organisation}) {
        const PublicKey &publicKey = key->publicKey();
        cases.append(QJsonObject{{u"public_key"_s, b64(publicKey.bytes())},
                                 {u"key_id"_s, b64(publicKey.keyId().bytes())},
                                 {u"id"_s, b64(publicKey.deviceId().bytes())},
                                 {u"fingerprint"_s, text(deviceFingerprint(publicKey))}});
    }
    return cases;
}

QJsonObject readme()
{
    return {
        {u"about"_s, u"Shared by the C++ and the JavaScript tests. All byte strings are base64url without padding. "
                     "`error` is null for what must be accepted, else the name of the first thing wrong (core/seal/"
                     "sealerror.h). Fields are read and checked in the order of the format. Keys here are public: "
                     "their private scalar is SHA-256 of a name."_s},
        {u"parsing"_s,
         u"too_long (whole input or a field beyond its limit: certificate 1024, offer 32768, purge receipt 4096, "
         "envelope 8448, ticket 1024 bytes; name 200, identifier 64; a time beyond 2^53-1) is checked before anything "
         "else of that field, then bad_magic, then each field: wrong_length (fixed lengths) or too_long, truncated, "
         "then its content (bad_text: empty or ill-formed UTF-8 name, identifier not 1-64 of [A-Za-z0-9_-]; bad_key: "
         "not a point of P-256); trailing_bytes last."_s},
        {u"certificates"_s, u"Parsing only. device must be the first 16 bytes of SHA-256(public key), else "
                            "wrong_device, checked right after the public key."_s},
        {u"chains"_s, u"For the intermediate, then for the device certificate: bad_kind, wrong_organisation (not the "
                      "first 16 bytes of SHA-256(organisation_key)), wrong_issuer (issuer key id), bad_signature, "
                      "life_too_long (30 days, 24 hours), not_yet_valid (not_before > now + 5 minutes), expired "
                      "(not_after <= now)."_s},
        {u"offers"_s, u"Parsing only. wrong_definition is checked right after the hash field; certificates inside "
                      "report their own error."_s},
        {u"offer_checks"_s,
         u"In this order: wrong_organisation (none of organisation_keys has the offer's organisation id), the chain at "
         "`now`, wrong_device, wrong_operator, wrong_name (against the device certificate), bad_signature, "
         "wrong_request, wrong_chat, wrong_nonce, life_too_long (10 minutes), not_yet_valid (issued > now + 5 "
         "minutes), expired (expires <= now)."_s},
        {u"purge_receipts"_s, u"Parsing, then: wrong_organisation, the chain at the receipt's own time, bad_signature, "
                              "wrong_request, wrong_chat."_s},
        {u"answers"_s, u"`bytes` is the padded plaintext. With `answers`: what must be encoded to exactly these bytes "
                       "(smallest size that fits). Without: what a reader must refuse."_s},
        {u"envelopes"_s, u"Parsing only; the share is not checked to be a point here. bad_padding: ciphertext is not "
                         "2048, 4096 or 8192 bytes plus 16 of tag."_s},
        {u"sealed"_s, u"One sealing with fixed keys: info = SHA-256(offer), aad, the envelope that sealing `plaintext` "
                      "with ephemeral_jwk must give byte for byte, the exported receipt key, and the receipt MACs over "
                      "envelope_hash for both outcomes."_s},
        {u"tickets"_s, u"Parsing, then the exchange's check: bad_signature, wrong_epoch, expired, life_too_long."_s},
        {u"proofs"_s, u"kind join: key signs nonce and SHA-256(ticket). device: nonce and key. control: Ed25519 over "
                      "nonce and epoch."_s},
        {u"fingerprints"_s, u"id: device or organisation id; fingerprint: what people compare."_s},
        {u"keys"_s, u"Public keys used above, and the holder's private key as JWK."_s}};
}

} // namespace

int main()
{
    if (!secret::installOpenSslAllocator()) {
        return 1;
    }
    const World world;
    const QJsonObject keys{{u"organisation"_s, b64(world.organisation.publicKey().bytes())},
                           {u"next_organisation"_s, b64(world.next.publicKey().bytes())},
                           {u"admin_device"_s, b64(world.admin.publicKey().bytes())},
                           {u"device"_s, b64(world.device.publicKey().bytes())},
                           {u"holder"_s, b64(world.holder.publicKey().bytes())},
                           {u"holder_jwk"_s, jwkOf(testScalar("ticket holder"), world.holder.publicKey())},
                           {u"control"_s, b64(world.ticketKey.publicKey().bytes())}};
    const QJsonObject file{{u"README"_s, readme()},
                           {u"keys"_s, keys},
                           {u"fingerprints"_s, fingerprintCases(world)},
                           {u"certificates"_s, certificateCases(world)},
                           {u"chains"_s, chainCases(world)},
                           {u"offers"_s, offerCases(world)},
                           {u"offer_checks"_s, offerChecks(world)},
                           {u"purge_receipts"_s, purgeCases(world)},
                           {u"answers"_s, answersCases()},
                           {u"envelopes"_s, envelopeCases(world)},
                           {u"sealed"_s, sealedCase(world)},
                           {u"tickets"_s, ticketCases(world)},
                           {u"proofs"_s, proofCases(world)}};
    const QByteArray json = QJsonDocument(file).toJson(QJsonDocument::Indented);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return 0;
}
