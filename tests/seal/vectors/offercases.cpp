#include "tests/seal/vectors/cases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

namespace {

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

} // namespace

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

} // namespace sealdesk::seal::vectors
