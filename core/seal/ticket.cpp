#include "core/seal/ticket.h"

#include "core/seal/fieldreader.h"
#include "core/seal/fieldwriter.h"

namespace sealdesk::seal {

namespace {

constexpr std::string_view magic = "SDT1";
constexpr std::string_view context = "sealdesk-ticket-1";

} // namespace

Result<Ticket, SealError> Ticket::parse(ByteView bytes)
{
    FieldReader reader(bytes, magic, limits::ticketBytes);
    const auto id = reader.id<TicketId>();
    const std::uint64_t epoch = reader.u64();
    const std::uint8_t role = reader.u8();
    reader.require(role == static_cast<std::uint8_t>(TicketRole::Console) ||
                       role == static_cast<std::uint8_t>(TicketRole::Frame),
                   SealError::BadKind);
    const auto request = reader.id<RequestId>();
    const auto chat = reader.id<ChatId>();
    const auto session = reader.id<SessionId>();
    const auto holder = reader.publicKey();
    const std::int64_t expiresMs = reader.timeMs();
    const auto signature = reader.id<Signature>();
    if (const auto end = reader.finish(); !end) {
        return fail(end.error());
    }
    return Ticket(TicketBody{.id = id,
                             .epoch = epoch,
                             .role = static_cast<TicketRole>(role),
                             .request = request,
                             .chat = chat,
                             .session = session,
                             .holder = *holder,
                             .expiresMs = expiresMs},
                  Bytes(bytes.begin(), bytes.end()), signature);
}

Result<Ticket, SealError> Ticket::issue(const TicketBody &body, const TicketKey &key)
{
    FieldWriter writer;
    writer.raw(magic);
    writer.f16(body.id.bytes());
    writer.u64(body.epoch);
    writer.u8(static_cast<std::uint8_t>(body.role));
    writer.f16(body.request.bytes());
    writer.f16(body.chat.bytes());
    writer.f16(body.session.bytes());
    writer.f16(body.holder.bytes());
    writer.u64(static_cast<std::uint64_t>(body.expiresMs));
    const auto signature = key.sign(context, writer.bytes());
    if (!signature) {
        return fail(signature.error());
    }
    writer.f16(signature->bytes());
    return Ticket(body, writer.take(), *signature);
}

Result<void, SealError> Ticket::check(const ControlKey &key, std::uint64_t epoch, std::int64_t nowMs) const
{
    if (!key.verify(context, withoutSignature(m_encoded), m_signature)) {
        return fail(SealError::BadSignature);
    }
    if (m_body.epoch != epoch) {
        return fail(SealError::WrongEpoch);
    }
    if (m_body.expiresMs <= nowMs) {
        return fail(SealError::Expired);
    }
    if (m_body.expiresMs > nowMs + limits::ticketLifeMs + limits::ticketSkewMs) {
        return fail(SealError::LifeTooLong);
    }
    return {};
}

} // namespace sealdesk::seal
