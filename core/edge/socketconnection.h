// SocketConnection: what the logic holds of a Socket. It keeps nothing alive, so that a forgotten one can
// outlive its socket, its server and even the loop without harm. Private to core/edge.
#pragma once

#include "core/edge/socket.h"

namespace sealdesk::edge {

class SocketConnection final : public Connection {
public:
    SocketConnection(std::weak_ptr<Socket> socket, const PeerAddress &peer) : m_socket(std::move(socket)), m_peer(peer)
    {
    }

    void send(std::string text) override
    {
        if (const auto socket = m_socket.lock())
            socket->send(std::move(text));
    }
    void close(CloseCode code, std::string_view reason) override
    {
        if (const auto socket = m_socket.lock())
            socket->close(code, reason);
    }
    void drop() override
    {
        if (const auto socket = m_socket.lock())
            socket->drop();
    }
    [[nodiscard]] const PeerAddress &peer() const override { return m_peer; }

private:
    std::weak_ptr<Socket> m_socket;
    PeerAddress m_peer;
};

} // namespace sealdesk::edge
