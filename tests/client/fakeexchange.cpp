#include "tests/client/fakeexchange.h"

#include "core/client/certificatecheck.h"
#include "core/client/convert.h"
#include "core/client/overloaded.h"

namespace sealdesk::client {

namespace {
const QByteArray nonce(32, 'e');
}

FakeExchange::FakeExchange()
{
    m_server.onConnected = [this] {
        m_joined = false;
        m_server.send(wire::out::XHello{wire::protocolVersion, nonce}.encode());
    };
    m_server.onFrame = [this](const QByteArray &frame) { take(frame); };
}

QByteArray FakeExchange::spki() const { return spkiSha256(m_certificate.certificate); }

void FakeExchange::expect(const QByteArray &ticket, const QByteArray &holderKey)
{
    m_ticket = ticket;
    m_holderKey = holderKey;
}

void FakeExchange::take(const QByteArray &frame)
{
    const auto message = wire::parseConsoleToExchange(frame);
    if (!message) {
        qFatal("the console sent something that is no message");
    }
    std::visit(Overloaded{
                   [this](const wire::in::XJoin &m) { join(m); },
                   [this](const wire::in::XOffer &m) {
                       m_offer = m.offer;
                       m_server.send(wire::out::XStored{QStringLiteral("r")}.encode());
                   },
                   [this](const wire::in::XReceipt &m) { m_receipts.push_back(m); },
                   [this](const wire::in::XClose &m) { m_closed = m.reason; },
               },
               *message);
}

void FakeExchange::join(const wire::in::XJoin &message)
{
    const auto holder = seal::PublicKey::fromPoint(byteView(m_holderKey));
    const auto proof = seal::Signature::fromBytes(byteView(message.proof));
    if (message.ticket != m_ticket || !holder || !proof ||
        !seal::verifyJoinProof(*holder, *seal::HelloNonce::fromBytes(byteView(nonce)), byteView(m_ticket), *proof)) {
        const auto why = message.ticket == m_ticket ? wire::Refusal::BadProof : wire::Refusal::TicketInvalid;
        m_server.send(wire::out::XRefused{why}.encode());
        return;
    }
    m_joined = true;
    ++m_joins;
    m_server.send(wire::out::XJoined{QStringLiteral("r")}.encode());
}

} // namespace sealdesk::client
