#include "tests/seal/vectors/cases.h"

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

namespace {

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

} // namespace

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

} // namespace sealdesk::seal::vectors
