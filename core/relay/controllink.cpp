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
    if (const auto *hello = std::get_if<wire::in::XHello>(&*parsed)) {
        prove(*hello);
    } else if (const auto *trusted = std::get_if<wire::in::CTrusted>(&*parsed)) {
        if (static_cast<quint64>(trusted->epoch) == m_epoch) {
            m_watch.trusted(
                [connection = m_connection](const QByteArray &frame) { connection->send(frame.toStdString()); });
        }
    } else {
        m_connection->close(edge::CloseCode::Normal, "refused");
    }
}

void ControlLink::prove(const wire::in::XHello &hello)
{
    const auto nonce = seal::HelloNonce::fromBytes(viewOf(hello.nonce));
    if (!nonce) {
        m_connection->close(edge::CloseCode::ProtocolError, "bad nonce");
        return;
    }
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
