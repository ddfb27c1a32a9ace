#include "tests/seal/vectors/cases.h"

#include "core/seal/fieldwriter.h"
#include "core/seal/purgereceipt.h"

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

namespace {

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

} // namespace

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

} // namespace sealdesk::seal::vectors
