// Ticket: leave to meet at the exchange, once, within a minute, for who holds a certain key.
//
// The exchange checks form, signature, epoch and time here, and keeps the used ids itself.
#pragma once

#include "core/seal/publickey.h"
#include "core/seal/ticketkey.h"

namespace sealdesk::seal {

enum class TicketRole : std::uint8_t { Console = 1, Frame = 2 };

struct TicketBody {
    TicketId id;
    std::uint64_t epoch;
    TicketRole role;
    RequestId request;
    ChatId chat;
    SessionId session; // the operator's session; for a frame the chat id again
    PublicKey holder;
    std::int64_t expiresMs;
};

class Ticket {
public:
    [[nodiscard]] static Result<Ticket, SealError> parse(ByteView bytes);
    [[nodiscard]] static Result<Ticket, SealError> issue(const TicketBody &body, const TicketKey &key);

    [[nodiscard]] const TicketBody &body() const { return m_body; }
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    // Signature, then WrongEpoch, Expired, LifeTooLong.
    [[nodiscard]] Result<void, SealError> check(const ControlKey &key, std::uint64_t epoch, std::int64_t nowMs) const;

private:
    Ticket(TicketBody body, Bytes encoded, Signature signature)
        : m_body(body), m_encoded(std::move(encoded)), m_signature(signature)
    {
    }
    TicketBody m_body;
    Bytes m_encoded;
    Signature m_signature;
};

} // namespace sealdesk::seal
