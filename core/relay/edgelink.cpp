#include "core/relay/edgelink.h"

namespace sealdesk::relay {

void EdgeLink::send(const QByteArray &frame) { m_connection->send(frame.toStdString()); }

void EdgeLink::close(LinkEnd why)
{
    switch (why) {
    case LinkEnd::Replaced:
        m_connection->close(edge::CloseCode::Normal, "replaced");
        break;
    case LinkEnd::Policy:
        m_connection->close(edge::CloseCode::Policy, "too many refused messages");
        break;
    case LinkEnd::ShuttingDown:
        m_connection->close(edge::CloseCode::GoingAway, "shutting down");
        break;
    }
}

namespace {

QByteArrayView bytesOf(std::string_view message) { return {message.data(), static_cast<qsizetype>(message.size())}; }

void logEnd(edge::Log &log, edge::Literal event, edge::Ended why)
{
    const bool ordinary = why == edge::Ended::ByPeer || why == edge::Ended::ByUs || why == edge::Ended::Stopped;
    log.write(ordinary ? edge::Level::Debug : edge::Level::Warning, event,
              {{"why", edge::LogId(edge::endedName(why))}});
}

} // namespace

void OperatorHandler::opened(std::shared_ptr<edge::Connection> connection)
{
    m_session = m_hub.operatorConnected(std::make_shared<EdgeLink>(std::move(connection)));
    m_session->opened();
}

void OperatorHandler::text(std::string_view message) { m_session->text(bytesOf(message)); }

void OperatorHandler::closed(edge::Ended why)
{
    logEnd(m_log, "operator.disconnected", why);
    if (m_session) {
        m_session->closed();
    }
}

void VisitorHandler::opened(std::shared_ptr<edge::Connection> connection)
{
    m_session = m_hub.visitorConnected(std::make_shared<EdgeLink>(std::move(connection)));
    m_session->opened();
}

void VisitorHandler::text(std::string_view message) { m_session->text(bytesOf(message)); }

void VisitorHandler::closed(edge::Ended why)
{
    logEnd(m_log, "visitor.disconnected", why);
    if (m_session) {
        m_session->closed();
    }
}

} // namespace sealdesk::relay
