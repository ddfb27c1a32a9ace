#include "core/exchange/seatlink.h"

#include "core/exchange/admission.h"
#include "core/exchange/hall.h"
#include "core/exchange/linktable.h"

namespace sealdesk::exchange {

bool SeatLink::join(const wire::in::XJoin &message, seal::TicketRole ticketRole)
{
    const auto ticket = floor().admission.admit(nonce(), message.ticket, message.proof, ticketRole);
    if (!ticket) {
        refuse(ticket.error());
        return false;
    }
    const auto seated = ticketRole == seal::TicketRole::Console ? floor().hall.seatConsole(*ticket, *this)
                                                                : floor().hall.seatFrame(*ticket, *this);
    if (!seated) {
        refuse(seated.error());
        return false;
    }
    m_request = ticket->request;
    floor().links.proved(*this);
    const std::string id = ticket->request.toWire();
    floor().log.write(edge::Level::Info, "exchange.joined", {{"role", role()}, {"request", edge::LogId(id)}});
    sendFrame(wire::out::XJoined{QString::fromStdString(id)}.encode());
    return true;
}

void SeatLink::refuseFailure(const Result<void, wire::Refusal> &result)
{
    if (!result)
        refuse(result.error());
}

void SeatLink::over(wire::CloseReason reason)
{
    m_request.reset();
    sendFrame(wire::out::XClosed{reason}.encode());
    end(edge::CloseCode::Normal, "request over");
}

void SeatLink::replaced()
{
    m_request.reset();
    end(edge::CloseCode::Policy, "replaced");
}

void SeatLink::ended()
{
    if (m_request)
        floor().hall.leave(*std::exchange(m_request, std::nullopt), *this);
}

} // namespace sealdesk::exchange
