// EdgeLink and its handlers: the one place where the relay's logic meets the edge's sockets.
#pragma once

#include "core/edge/sockethandler.h"
#include "core/relay/clientlink.h"
#include "core/relay/hub.h"

namespace sealdesk::relay {

class EdgeLink final : public ClientLink {
public:
    explicit EdgeLink(std::shared_ptr<edge::Connection> connection) : m_connection(std::move(connection)) {}
    void send(const QByteArray &frame) override;
    void close(LinkEnd why) override;
    [[nodiscard]] const edge::PeerAddress &peer() const override { return m_connection->peer(); }

private:
    std::shared_ptr<edge::Connection> m_connection;
};

class OperatorHandler final : public edge::SocketHandler {
public:
    OperatorHandler(Hub &hub, edge::Log &log) : m_hub(hub), m_log(log) {}
    void opened(std::shared_ptr<edge::Connection> connection) override;
    void text(std::string_view message) override;
    void closed(edge::Ended why) override;

private:
    Hub &m_hub;
    edge::Log &m_log;
    std::shared_ptr<OperatorSession> m_session;
};

class VisitorHandler final : public edge::SocketHandler {
public:
    VisitorHandler(Hub &hub, edge::Log &log) : m_hub(hub), m_log(log) {}
    void opened(std::shared_ptr<edge::Connection> connection) override;
    void text(std::string_view message) override;
    void closed(edge::Ended why) override;

private:
    Hub &m_hub;
    edge::Log &m_log;
    std::shared_ptr<VisitorSession> m_session;
};

} // namespace sealdesk::relay
