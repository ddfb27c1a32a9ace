#include "core/exchange/framelink.h"

#include "core/exchange/hall.h"

namespace sealdesk::exchange {

void FrameLink::received(QByteArrayView frame)
{
    const auto message = wire::parseFrameToExchange(frame);
    if (!message)
        return refuse(wire::refusalFor(message.error().error));
    if (!wire::allowed(*message, state()))
        return refuse(wire::Refusal::NotAllowed);
    std::visit([this](const auto &known) { act(known); }, *message);
}

void FrameLink::act(const wire::in::XJoin &message)
{
    if (join(message, seal::TicketRole::Frame))
        floor().hall.greetFrame(request());
}

void FrameLink::act(const wire::in::XProgress &) { floor().hall.progress(request()); }

void FrameLink::act(const wire::in::XEnvelope &message)
{
    refuseFailure(floor().hall.envelope(request(), message.envelope));
}

} // namespace sealdesk::exchange
