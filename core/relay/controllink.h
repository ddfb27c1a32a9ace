// ControlLink: the relay's end of the exchange's control channel: proves the relay under an epoch, then
// tells what must end. Independent of sockets; one object for each connection.
#pragma once

#include "core/edge/sockethandler.h"
#include "core/protocol/wire.h"
#include "core/seal/ticketkey.h"

#include <functional>

namespace sealdesk::relay {

class ControlLink final : public edge::SocketHandler {
public:
    struct Watch {
        // The exchange takes this relay's tickets from now on; messages go out through `send`.
        std::function<void(std::function<void(const QByteArray &)> send)> trusted;
        std::function<void(edge::Ended why)> closed;
    };
    ControlLink(const seal::TicketKey &key, quint64 epoch, Watch watch)
        : m_key(key), m_epoch(epoch), m_watch(std::move(watch))
    {
    }
    void opened(std::shared_ptr<edge::Connection> connection) override { m_connection = std::move(connection); }
    void text(std::string_view message) override;
    void closed(edge::Ended why) override;

private:
    void prove(const wire::in::XHello &hello);

    const seal::TicketKey &m_key;
    quint64 m_epoch;
    Watch m_watch;
    std::shared_ptr<edge::Connection> m_connection;
};

} // namespace sealdesk::relay
