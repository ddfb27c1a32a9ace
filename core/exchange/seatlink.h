// SeatLink: a link that joins one request by a ticket: what FrameLink and ConsoleLink have in common.
#pragma once

#include "core/exchange/link.h"
#include "core/exchange/seat.h"
#include "core/seal/ticket.h"

#include <optional>

namespace sealdesk::exchange {

class SeatLink : public Link, public Seat {
public:
    void send(const QByteArray &frame) final { sendFrame(frame); }
    void over(wire::CloseReason reason) final;
    void replaced() final;

protected:
    using Link::Link;

    // True when the ticket was good and the Hall gave a seat; else it was refused already.
    [[nodiscard]] bool join(const wire::in::XJoin &message, seal::TicketRole ticketRole);
    void refuseFailure(const Result<void, wire::Refusal> &result);
    void ended() override;
    [[nodiscard]] bool isProved() const override { return m_request.has_value(); }
    // Precondition: joined.
    [[nodiscard]] const seal::RequestId &request() const { return *m_request; }

private:
    std::optional<seal::RequestId> m_request;
};

} // namespace sealdesk::exchange
