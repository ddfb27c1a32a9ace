// RelayLink: the console's one wss connection to the relay. Pins a self-signed certificate on first
// use, and comes back by itself after a loss (0.5-15 s, with jitter).
//
// It must never: send a byte of Sealdesk's protocol before the certificate is trusted; go past a changed
// or invalid certificate; show or log what it carries.
#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>

#include "core/client/linkstate.h"
#include "core/client/outbound.h"
#include "core/client/serveraddress.h"
#include "core/protocol/wire.h"

class QSslError;
class QWebSocket;

namespace sealdesk::client {

class PinStore;

class RelayLink final : public QObject, public Outbound {
    Q_OBJECT
public:
    using Receiver = std::function<void(wire::RelayToOperator &&)>;

    static constexpr int firstRetryMs = 500;
    static constexpr int lastRetryMs = 15'000;
    static constexpr int attemptTimeoutMs = 10'000;
    static constexpr int pingIntervalMs = 15'000;

    explicit RelayLink(PinStore &pins, QObject *parent = nullptr);
    ~RelayLink() override;

    // Takes each message of the relay, in order; set once, by Console, before connecting.
    void setReceiver(Receiver receiver);

    void connectTo(const ServerAddress &address);
    // Ends the connection and the tries.
    void close();
    // Tries at once instead of waiting.
    void retryNow();
    // The person compared the fingerprint: pin it and connect. Only in NeedsTrust, only that fingerprint.
    [[nodiscard]] bool acceptCertificate(const QString &fingerprint);

    [[nodiscard]] LinkState state() const { return m_state; }
    // Why the last try failed; None while connected.
    [[nodiscard]] LinkTrouble trouble() const { return m_trouble; }
    [[nodiscard]] CertificateFault certificateFault() const { return m_fault; }
    [[nodiscard]] const std::optional<ServerAddress> &address() const { return m_address; }
    // "AA:BB:..."; what the relay showed last, and what is pinned for it (empty if nothing is).
    [[nodiscard]] QString presentedFingerprint() const;
    [[nodiscard]] QString pinnedFingerprint() const;
    // Milliseconds to the next try, 0 if none is waiting.
    [[nodiscard]] int retryInMs() const;
    // True from the first Connected on, until connectTo() or close(): a loss is then "reconnecting".
    [[nodiscard]] bool hasBeenConnected() const { return m_hasBeenConnected; }

    // False (and nothing sent) unless Connected.
    [[nodiscard]] bool send(const QByteArray &frame) override;

Q_SIGNALS:
    void stateChanged();
    void certificateUnknown(const QString &fingerprint);

private:
    void attempt();
    void drop();
    void onSslErrors(const QList<QSslError> &errors);
    void onUpgraded();
    void onText(const QString &text);
    void onPing();
    void onLost();
    void refuse(LinkState state, CertificateFault fault = CertificateFault::None);
    void failAttempt(LinkTrouble trouble);
    void setState(LinkState state);
    void takeHello(wire::RelayToOperator &&message);

    PinStore &m_pins;
    Receiver m_receiver;
    std::optional<ServerAddress> m_address;
    QWebSocket *m_socket = nullptr; // a child; a fresh one for each try
    QTimer m_retry;
    QTimer m_timeout;
    QTimer m_ping;
    LinkState m_state = LinkState::Offline;
    LinkTrouble m_trouble = LinkTrouble::None;
    CertificateFault m_fault = CertificateFault::None;
    QByteArray m_presented; // SHA-256 of the SubjectPublicKeyInfo
    int m_failures = 0;
    bool m_pongMissing = false;
    bool m_hasBeenConnected = false;
};

} // namespace sealdesk::client
