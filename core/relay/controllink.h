// ControlLink: the relay's end of the exchange's control channel: proves the relay under the epoch that
// belongs to this start of the exchange. Independent of sockets; one object for each connection.
#pragma once

#include "core/edge/sockethandler.h"
#include "core/protocol/wire.h"
#include "core/seal/ticketkey.h"

#include <functional>

namespace sealdesk::relay {

class ControlLink final : public edge::SocketHandler {
public:
    struct Watch {
        // The epoch under which the exchange that calls itself so is met. Asked once, before anything is proved.
        std::function<quint64(const seal::BootId &boot)> epochFor;
        // The exchange takes this relay's tickets from now on; messages go out through `send`.
        std::function<void(std::function<void(const QByteArray &)> send)> trusted;
        std::function<void(edge::Ended why)> closed;
    };
    ControlLink(const seal::TicketKey &key, Watch watch) : m_key(key), m_watch(std::move(watch)) {}
    void opened(std::shared_ptr<edge::Connection> connection) override { m_connection = std::move(connection); }
    void text(std::string_view message) override;
    void closed(edge::Ended why) override;

private:
    void prove(const wire::in::CHello &hello);

    const seal::TicketKey &m_key;
    quint64 m_epoch = 0; // 0: not asked yet
    Watch m_watch;
    std::shared_ptr<edge::Connection> m_connection;
};

} // namespace sealdesk::relay
