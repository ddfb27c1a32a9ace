#include "core/relay/controllink.h"

#include "core/relay/ids.h"
#include "core/seal/proofs.h"

namespace sealdesk::relay {

void ControlLink::text(std::string_view message)
{
    const auto parsed = wire::parseExchangeToRelay({message.data(), static_cast<qsizetype>(message.size())});
    if (!parsed.ok()) {
        m_connection->close(edge::CloseCode::ProtocolError, "not understood");
        return;
    }
    if (const auto *hello = std::get_if<wire::in::CHello>(&*parsed)) {
        prove(*hello);
    } else if (const auto *trusted = std::get_if<wire::in::CTrusted>(&*parsed)) {
        if (m_epoch != 0 && static_cast<quint64>(trusted->epoch) == m_epoch) {
            m_watch.trusted(
                [connection = m_connection](const QByteArray &frame) { connection->send(frame.toStdString()); });
        }
    } else {
        m_connection->close(edge::CloseCode::Normal, "refused");
    }
}

void ControlLink::prove(const wire::in::CHello &hello)
{
    const auto nonce = seal::HelloNonce::fromBytes(viewOf(hello.nonce));
    const auto boot = seal::BootId::fromBytes(viewOf(hello.boot));
    if (!nonce || !boot || m_epoch != 0) {
        m_connection->close(edge::CloseCode::ProtocolError, "bad greeting");
        return;
    }
    m_epoch = m_watch.epochFor(*boot);
    const auto proof = seal::signControlProof(m_key, *nonce, m_epoch);
    if (!proof.ok()) {
        m_connection->close(edge::CloseCode::Internal, "no proof");
        return;
    }
    wire::out::CTrust trust;
    trust.epoch = static_cast<qint64>(m_epoch);
    trust.proof = toQByteArray(proof->bytes());
    m_connection->send(trust.encode().toStdString());
}

void ControlLink::closed(edge::Ended why) { m_watch.closed(why); }

} // namespace sealdesk::relay
