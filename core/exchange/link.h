// Link: one WebSocket of the exchange, of whatever role: greets with a nonce, refuses, counts refusals
// and ends. Roles are ControlLink and, over SeatLink, FrameLink and ConsoleLink.
//
// Refusals are logged by code only, never with anything that was received.
#pragma once

#include "core/edge/log.h"
#include "core/edge/sockethandler.h"
#include "core/exchange/floor.h"
#include "core/protocol/wire.h"
#include "core/seal/ids.h"

#include <QByteArray>

#include <memory>

namespace sealdesk::exchange {

class Link : public edge::SocketHandler {
public:
    void opened(std::shared_ptr<edge::Connection> connection) final;
    void text(std::string_view message) final;
    void closed(edge::Ended why) final;

    // Ends the link once; nothing received afterwards is looked at.
    void end(edge::CloseCode code, std::string_view reason);
    [[nodiscard]] std::int64_t openedMs() const { return m_openedMs; }

protected:
    Link(Floor &floor, edge::Literal role) : m_floor(floor), m_role(role) {}

    // The first frame, which carries the nonce.
    [[nodiscard]] virtual QByteArray greeting();
    virtual void received(QByteArrayView frame) = 0;
    virtual void ended() = 0;
    // Joined or trusted: may make a few mistakes. Others go at the first.
    [[nodiscard]] virtual bool isProved() const = 0;

    void sendFrame(const QByteArray &frame);
    void refuse(wire::Refusal code);
    [[nodiscard]] Floor &floor() { return m_floor; }
    [[nodiscard]] const seal::HelloNonce &nonce() const { return m_nonce; }
    [[nodiscard]] edge::Literal role() const { return m_role; }

private:
    Floor &m_floor;
    edge::Literal m_role;
    std::shared_ptr<edge::Connection> m_connection;
    seal::HelloNonce m_nonce = seal::HelloNonce::random();
    std::int64_t m_openedMs = 0;
    int m_refusals = 0;
    bool m_over = false;
};

} // namespace sealdesk::exchange
