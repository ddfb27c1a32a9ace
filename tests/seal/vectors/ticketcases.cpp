#include "tests/seal/vectors/cases.h"

#include "core/seal/fingerprint.h"
#include "core/seal/proofs.h"
#include "core/seal/ticket.h"

using namespace Qt::StringLiterals;

namespace sealdesk::seal::vectors {

namespace {

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

} // namespace

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

} // namespace sealdesk::seal::vectors
