// ExchangeLink: one meeting at the exchange, for one form request. Pinned to the certificate key that the relay
// named at sign-in; joins with a one-time ticket and a proof of the holder key.
//
// It carries offers, sealed envelopes and receipts and looks into none of them. It does not come back by itself:
// each new meeting needs a new ticket.
#pragma once

#include <optional>

#include <QObject>
#include <QTimer>
#include <QUrl>

#include "core/protocol/wire.h"
#include "core/seal/signingkey.h"

class QSslError;
class QWebSocket;

namespace sealdesk::client {

class ExchangeLink : public QObject {
    Q_OBJECT
public:
    static constexpr int joinTimeoutMs = 10'000;
    static constexpr int pingIntervalMs = 15'000;

    struct Meeting {
        QUrl exchange; // wss://host:port
        QByteArray spki;
        QByteArray ticket;
    };
    // The holder key is the one that the ticket is bound to.
    ExchangeLink(Meeting meeting, seal::SigningKey holder, QObject *parent = nullptr);
    ~ExchangeLink() override;

    void open();
    [[nodiscard]] bool isJoined() const { return m_joined; }
    void putOffer(const QByteArray &offer);
    void answer(wire::ReceiptOutcome outcome, const QByteArray &mac);
    // Says why, and leaves; nothing is signalled afterwards.
    void closeRequest(wire::CloseReason reason);

Q_SIGNALS:
    void joined();
    void stored();
    void progress();
    void envelope(const QByteArray &sealed);
    // The exchange ended the request, or did not take what we said; the link is gone then.
    void closed(sealdesk::wire::CloseReason reason);
    void refused(sealdesk::wire::Refusal code);
    void lost();

private:
    void onSslErrors(const QList<QSslError> &errors);
    void onUpgraded();
    void onText(const QString &text);
    void onMessage(const wire::ExchangeToConsole &message);
    void join(const QByteArray &nonce);
    void send(const QByteArray &frame);
    void drop();
    void lose();

    Meeting m_meeting;
    seal::SigningKey m_holder;
    QWebSocket *m_socket = nullptr;
    QTimer m_timeout;
    QTimer m_ping;
    bool m_proven = false; // the join was sent
    bool m_joined = false;
    bool m_pongMissing = false;
};

} // namespace sealdesk::client
