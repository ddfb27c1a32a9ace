#include "core/exchange/consolelink.h"

#include "core/exchange/admission.h"
#include "core/exchange/hall.h"

namespace sealdesk::exchange {

void ConsoleLink::received(QByteArrayView frame)
{
    const auto message = wire::parseConsoleToExchange(frame);
    if (!message)
        return refuse(wire::refusalFor(message.error().error));
    if (!wire::allowed(*message, state()))
        return refuse(wire::Refusal::NotAllowed);
    std::visit([this](const auto &known) { act(known); }, *message);
}

void ConsoleLink::act(const wire::in::XJoin &message)
{
    if (join(message, seal::TicketRole::Console))
        floor().hall.greetConsole(request());
}

void ConsoleLink::act(const wire::in::XOffer &message)
{
    const auto stored = floor().hall.putOffer(request(), message.offer);
    if (stored)
        sendFrame(wire::out::XStored{QString::fromStdString(request().toWire())}.encode());
    else
        refuse(stored.error());
}

void ConsoleLink::act(const wire::in::XReceipt &message) { floor().hall.receipt(request(), message); }

void ConsoleLink::act(const wire::in::XClose &message)
{
    const seal::RequestId closing = request(); // close() takes it from this link
    floor().admission.shut(closing);
    floor().log.write(edge::Level::Info, "exchange.closed",
                      {{"by", "console"}, {"request", edge::LogId(closing.toWire())}});
    floor().hall.close(closing, message.reason);
}

} // namespace sealdesk::exchange
