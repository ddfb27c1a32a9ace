#include "core/exchange/link.h"

#include "core/exchange/byteview.h"
#include "core/exchange/limits.h"
#include "core/exchange/linktable.h"

namespace sealdesk::exchange {

void Link::opened(std::shared_ptr<edge::Connection> connection)
{
    m_connection = std::move(connection);
    m_openedMs = m_floor.clock.aliveMs();
    m_floor.links.addUnproved(*this);
    sendFrame(greeting());
}

QByteArray Link::greeting() { return wire::out::XHello{wire::protocolVersion, copyOf(m_nonce.bytes())}.encode(); }

void Link::text(std::string_view message)
{
    if (!m_over)
        received(QByteArrayView(message.data(), static_cast<qsizetype>(message.size())));
}

void Link::closed(edge::Ended)
{
    m_over = true;
    m_floor.links.forget(*this);
    ended();
    m_connection.reset();
}

void Link::end(edge::CloseCode code, std::string_view reason)
{
    if (m_over)
        return;
    m_over = true;
    if (m_connection)
        m_connection->close(code, reason);
}

void Link::sendFrame(const QByteArray &frame)
{
    if (m_connection && !m_over)
        m_connection->send(frame.toStdString());
}

void Link::refuse(wire::Refusal code)
{
    const QLatin1StringView name = wire::toString(code);
    m_floor.log.write(edge::Level::Warning, "exchange.refused",
                      {{"role", m_role}, {"code", edge::LogId({name.data(), static_cast<std::size_t>(name.size())})}});
    sendFrame(wire::out::XRefused{code}.encode());
    if (!isProved() || ++m_refusals >= limits::refusalsPerLink)
        end(edge::CloseCode::Policy, "refused");
}

} // namespace sealdesk::exchange
