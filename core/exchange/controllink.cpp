#include "core/exchange/controllink.h"

#include "core/exchange/admission.h"
#include "core/exchange/byteview.h"
#include "core/exchange/hall.h"
#include "core/exchange/linktable.h"

namespace sealdesk::exchange {

namespace {

template <class Id>
std::optional<Id> idFrom(const QString &text)
{
    return Id::fromWire(text.toStdString());
}

} // namespace

QByteArray ControlLink::greeting()
{
    return wire::out::CHello{wire::protocolVersion, copyOf(nonce().bytes()), copyOf(floor().admission.boot().bytes())}
        .encode();
}

void ControlLink::received(QByteArrayView frame)
{
    const auto message = wire::parseRelayToExchange(frame);
    if (!message)
        return refuse(wire::refusalFor(message.error().error));
    if (!wire::allowed(*message, m_trusted ? wire::ControlState::Trusted : wire::ControlState::New))
        return refuse(wire::Refusal::NotAllowed);
    std::visit([this](const auto &known) { act(known); }, *message);
}

void ControlLink::act(const wire::in::CTrust &message)
{
    const Admission::Trust trust = floor().admission.trust(nonce(), message.epoch, message.proof);
    if (trust == Admission::Trust::Refused)
        return refuse(wire::Refusal::BadProof);
    m_trusted = true;
    floor().links.proved(*this);
    floor().links.setControl(*this);
    const bool fresh = trust == Admission::Trust::NewEpoch;
    const int voided = fresh ? floor().hall.closeAll(wire::CloseReason::Failed) : 0;
    floor().log.write(edge::Level::Info, "exchange.trusted", {{"new_epoch", fresh}, {"voided", voided}});
    sendFrame(wire::out::CTrusted{message.epoch}.encode());
}

void ControlLink::act(const wire::in::CClose &message)
{
    const int named = !message.request.isEmpty() + !message.chat.isEmpty() + !message.session.isEmpty();
    if (named != 1)
        return refuse(wire::Refusal::Malformed);
    int closed = 0;
    if (const auto request = idFrom<seal::RequestId>(message.request)) {
        floor().admission.shut(*request);
        floor().hall.close(*request, message.reason);
        closed = 1;
    } else if (const auto chat = idFrom<seal::ChatId>(message.chat)) {
        floor().admission.shut(*chat);
        closed = floor().hall.closeChat(*chat, message.reason);
    } else if (const auto session = idFrom<seal::SessionId>(message.session)) {
        floor().admission.shut(*session);
        closed = floor().hall.closeSession(*session, message.reason);
    } else {
        return refuse(wire::Refusal::Malformed);
    }
    floor().log.write(edge::Level::Info, "exchange.closed", {{"by", "relay"}, {"requests", closed}});
}

} // namespace sealdesk::exchange
