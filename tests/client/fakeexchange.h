// FakeExchange: an exchange with one seat, over real TLS. It checks the join proof and passes on what a test says.
#pragma once

#include "core/protocol/wire.h"
#include "core/seal/proofs.h"
#include "tests/client/testserver.h"

namespace sealdesk::client {

class FakeExchange final : public QObject {
    Q_OBJECT
public:
    FakeExchange();

    [[nodiscard]] QString address() const { return m_server.url().toString(); }
    [[nodiscard]] QByteArray spki() const;
    [[nodiscard]] TestServer &server() { return m_server; }

    // What the ticket is bound to; the relay's part.
    void expect(const QByteArray &ticket, const QByteArray &holderKey);
    [[nodiscard]] bool isJoined() const { return m_joined; }
    [[nodiscard]] int joins() const { return m_joins; }
    [[nodiscard]] QByteArray offer() const { return m_offer; }

    void progress() { m_server.send(wire::out::XProgress{}.encode()); }
    void envelope(const QByteArray &sealed) { m_server.send(wire::out::XEnvelope{sealed}.encode()); }

    [[nodiscard]] std::vector<wire::in::XReceipt> receipts() const { return m_receipts; }
    [[nodiscard]] std::optional<wire::CloseReason> closed() const { return m_closed; }

private:
    void take(const QByteArray &frame);
    void join(const wire::in::XJoin &message);

    TestCertificate m_certificate = TestCertificate::make();
    TestServer m_server{m_certificate};
    QByteArray m_ticket;
    QByteArray m_holderKey;
    QByteArray m_offer;
    std::vector<wire::in::XReceipt> m_receipts;
    std::optional<wire::CloseReason> m_closed;
    bool m_joined = false;
    int m_joins = 0;
};

} // namespace sealdesk::client
