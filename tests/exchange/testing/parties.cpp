#include "tests/exchange/testing/parties.h"

#include "core/exchange/byteview.h"
#include "core/seal/envelope.h"
#include "core/seal/proofs.h"

#include <cstdlib>

namespace sealdesk::testing {

using exchange::copyOf;
using exchange::viewOf;

namespace {

// Making test material does not fail; if it does, no test may go on.
template <class Value, class Error>
Value must(Result<Value, Error> result)
{
    if (!result)
        std::abort();
    return std::move(result).value();
}

template <class Id>
Id idOf(const QByteArray &bytes)
{
    return Id::fromBytes(viewOf(bytes)).value_or(Id());
}

} // namespace

Relay::Relay() : m_key(must(seal::TicketKey::generate())) {}

QByteArray Relay::trust(const QByteArray &nonce, qint64 epoch) const
{
    const auto proof =
        must(seal::signControlProof(m_key, idOf<seal::HelloNonce>(nonce), static_cast<std::uint64_t>(epoch)));
    return wire::out::CTrust{epoch, copyOf(proof.bytes())}.encode();
}

QByteArray Relay::ticket(const Case &of, seal::TicketRole role, const seal::PublicKey &holder,
                         const TicketWish &wish) const
{
    const auto session =
        role == seal::TicketRole::Console ? of.session : seal::SessionId::fromBytes(of.chat.bytes()).value();
    const seal::TicketBody body{seal::TicketId::random(), wish.epoch, role, of.request, of.chat, session, holder,
                                wish.nowMs + wish.lifeMs};
    return copyOf(must(seal::Ticket::issue(body, m_key)).encoded());
}

Holder::Holder() : m_key(must(seal::SigningKey::generate())) {}

QByteArray Holder::join(const QByteArray &nonce, const QByteArray &ticket) const
{
    const auto proof = must(seal::signJoinProof(m_key, idOf<seal::HelloNonce>(nonce), viewOf(ticket)));
    return wire::out::XJoin{ticket, copyOf(proof.bytes())}.encode();
}

QByteArray makeOffer(const Case &of, std::int64_t nowMs, std::int64_t lifeMs)
{
    const auto organisation = must(seal::SigningKey::generate());
    const auto admin = must(seal::SigningKey::generate());
    const auto device = must(seal::SigningKey::generate());
    const auto formKey = must(seal::SigningKey::generate());
    const auto organisationId = organisation.publicKey().organisationId();
    const auto operatorId = seal::OperatorId::random();
    const auto intermediate = must(seal::Certificate::issue(
        seal::CertificateKind::Intermediate,
        {organisationId, operatorId, "Ada Admin", admin.publicKey(), nowMs, nowMs + seal::limits::dayMs},
        organisation));
    const auto certificate = must(seal::Certificate::issue(
        seal::CertificateKind::Device,
        {organisationId, operatorId, "Ole Operator", device.publicKey(), nowMs, nowMs + seal::limits::hourMs}, admin));
    const seal::OfferTerms terms{
        of.request, of.chat,       seal::PageNonce::random(), "card", 1, "{\"fields\":[]}", formKey.publicKey(),
        nowMs,      nowMs + lifeMs};
    return copyOf(must(seal::Offer::issue(terms, intermediate, certificate, device)).encoded());
}

QByteArray makeEnvelope(const seal::RequestId &request, char filler)
{
    const Bytes enc(seal::limits::publicKeyBytes, 4);
    const Bytes ciphertext(seal::limits::answerSizes[0] + seal::limits::aeadTagBytes,
                           static_cast<std::uint8_t>(filler));
    return copyOf(must(seal::Envelope::make(request, enc, ciphertext)).encoded());
}

} // namespace sealdesk::testing
