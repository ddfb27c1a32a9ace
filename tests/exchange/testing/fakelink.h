// FakeLink: one link of the exchange over a connection that only records, so that the logic is tested
// without sockets and with a clock that the test moves.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/link.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace sealdesk::testing {

class MovedClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wallMs() const override { return wall; }
    [[nodiscard]] std::int64_t aliveMs() const override { return alive; }
    void pass(std::int64_t ms)
    {
        wall += ms;
        alive += ms;
    }
    std::int64_t wall = 1'800'000'000'000;
    std::int64_t alive = 5'000;
};

class FakeConnection final : public edge::Connection {
public:
    void send(std::string text) override { sent.append(QByteArray::fromStdString(text)); }
    void close(edge::CloseCode code, std::string_view) override { closeCode = code; }
    void drop() override { closeCode = edge::CloseCode::Internal; }
    [[nodiscard]] const edge::PeerAddress &peer() const override { return address; }

    QList<QByteArray> sent;
    std::optional<edge::CloseCode> closeCode;
    edge::PeerAddress address;
};

class FakeLink {
public:
    // Opened at once, as if a stranger had come.
    explicit FakeLink(std::unique_ptr<exchange::Link> link);
    ~FakeLink();

    void say(const QByteArray &frame);
    // The connection ends from the other side.
    void hangUp();

    [[nodiscard]] QByteArray nonce() const { return m_nonce; }
    // Takes the oldest frame not yet taken; empty when there is none.
    [[nodiscard]] QByteArray take();
    [[nodiscard]] bool isQuiet() const { return m_connection->sent.isEmpty(); }
    [[nodiscard]] bool isClosed() const { return m_connection->closeCode.has_value(); }
    // The next frame is x.refused with this code.
    [[nodiscard]] bool takesRefusal(wire::Refusal code) { return take() == wire::out::XRefused{code}.encode(); }

private:
    std::shared_ptr<FakeConnection> m_connection = std::make_shared<FakeConnection>();
    std::unique_ptr<exchange::Link> m_link;
    QByteArray m_nonce;
};

} // namespace sealdesk::testing
