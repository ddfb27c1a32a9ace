#include "core/client/relaylink.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QWebSocket>

#include "core/client/certificatecheck.h"
#include "core/client/pinstore.h"

namespace sealdesk::client {

namespace {

Q_LOGGING_CATEGORY(log, "sealdesk.link")

// Exponential, and never the same for all consoles that lost the same relay.
int retryDelayMs(int failures)
{
    const int ceiling = std::min(RelayLink::lastRetryMs, (2 * RelayLink::firstRetryMs) << std::min(failures, 5));
    return ceiling / 2 + QRandomGenerator::global()->bounded(ceiling / 2);
}

LinkTrouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return LinkTrouble::TlsFailed;
    case QAbstractSocket::SocketTimeoutError:
        return LinkTrouble::TimedOut;
    default:
        return LinkTrouble::Unreachable;
    }
}

} // namespace

RelayLink::RelayLink(PinStore &pins, QObject *parent) : QObject(parent), m_pins(pins)
{
    m_retry.setSingleShot(true);
    m_timeout.setSingleShot(true);
    m_ping.setInterval(pingIntervalMs);
    connect(&m_retry, &QTimer::timeout, this, &RelayLink::attempt);
    connect(&m_timeout, &QTimer::timeout, this, [this] { failAttempt(LinkTrouble::TimedOut); });
    connect(&m_ping, &QTimer::timeout, this, &RelayLink::onPing);
}

RelayLink::~RelayLink() { drop(); }

void RelayLink::setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }

void RelayLink::connectTo(const ServerAddress &address)
{
    close();
    m_address = address;
    attempt();
}

void RelayLink::close()
{
    drop();
    m_retry.stop();
    m_address.reset();
    m_presented.clear();
    m_failures = 0;
    m_hasBeenConnected = false;
    m_trouble = LinkTrouble::None;
    m_fault = CertificateFault::None;
    setState(LinkState::Offline);
}

void RelayLink::retryNow()
{
    if (m_address && m_state != LinkState::Connecting && m_state != LinkState::Connected) {
        attempt();
    }
}

bool RelayLink::acceptCertificate(const QString &fingerprint)
{
    if (m_state != LinkState::NeedsTrust || !m_address || fingerprint != presentedFingerprint() ||
        !m_pins.setPin(*m_address, m_presented)) {
        return false;
    }
    attempt();
    return true;
}

QString RelayLink::presentedFingerprint() const { return PinStore::fingerprint(m_presented); }

QString RelayLink::pinnedFingerprint() const
{
    const auto pin = m_address ? m_pins.pin(*m_address) : std::nullopt;
    return pin ? PinStore::fingerprint(*pin) : QString();
}

int RelayLink::retryInMs() const { return m_retry.isActive() ? m_retry.remainingTime() : 0; }

bool RelayLink::send(const QByteArray &frame)
{
    if (m_state != LinkState::Connected || !m_socket) {
        return false;
    }
    return m_socket->sendTextMessage(QString::fromUtf8(frame)) > 0;
}

void RelayLink::attempt()
{
    drop();
    m_retry.stop();
    m_fault = CertificateFault::None;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setSslConfiguration(clientTls());
    m_socket->setMaxAllowedIncomingMessageSize(wire::limits::frameBytes);
    m_socket->setMaxAllowedIncomingFrameSize(wire::limits::frameBytes);
    connect(m_socket, &QWebSocket::sslErrors, this, &RelayLink::onSslErrors);
    connect(m_socket, &QWebSocket::connected, this, &RelayLink::onUpgraded);
    connect(m_socket, &QWebSocket::disconnected, this, &RelayLink::onLost);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RelayLink::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { failAttempt(LinkTrouble::NotARelay); });
    connect(m_socket, &QWebSocket::pong, this, [this] { m_pongMissing = false; });
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) {
                // A loss while connected comes as disconnected() too; the first of the two counts.
                if (m_state == LinkState::Connecting) {
                    failAttempt(troubleOf(error));
                }
            });
    m_timeout.start(attemptTimeoutMs);
    setState(LinkState::Connecting);
    if (m_socket && m_address) { // a listener may have called close()
        m_socket->open(m_address->operatorUrl());
    }
}

void RelayLink::drop()
{
    m_timeout.stop();
    m_ping.stop();
    m_pongMissing = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->flush(); // what was said last still gets out
        m_socket->close();
        m_socket->deleteLater(); // may be called from one of its signals
        m_socket = nullptr;
    }
}

void RelayLink::onSslErrors(const QList<QSslError> &errors)
{
    QSslCertificate certificate = m_socket->sslConfiguration().peerCertificate();
    for (const QSslError &error : errors) {
        if (certificate.isNull()) {
            certificate = error.certificate();
        }
    }
    m_presented = spkiSha256(certificate);
    const CertificateVerdict verdict = judge(errors);
    const auto pin = m_pins.pin(*m_address);
    // A changed key is said first: that it is expired too would make it look harmless.
    if (pin && *pin != m_presented) {
        refuse(LinkState::CertificateChanged);
    } else if (verdict.fault != CertificateFault::None || m_presented.isEmpty()) {
        refuse(LinkState::CertificateInvalid, m_presented.isEmpty() ? CertificateFault::Missing : verdict.fault);
    } else if (!pin) {
        refuse(LinkState::NeedsTrust);
        Q_EMIT certificateUnknown(presentedFingerprint());
    } else {
        m_socket->ignoreSslErrors(); // of this one connection, whose key is the pinned one
    }
}

void RelayLink::onUpgraded()
{
    // Also when a CA vouches for it: once pinned, only the pinned key will do.
    m_presented = spkiSha256(m_socket->sslConfiguration().peerCertificate());
    const auto pin = m_pins.pin(*m_address);
    if (pin && *pin != m_presented) {
        refuse(LinkState::CertificateChanged);
    }
}

void RelayLink::onText(const QString &text)
{
    const QByteArray frame = text.toUtf8();
    auto message = wire::parseRelayToOperator(frame);
    if (m_state == LinkState::Connecting) {
        if (!message || !std::holds_alternative<wire::in::Hello>(*message)) {
            failAttempt(LinkTrouble::NotARelay);
            return;
        }
        takeHello(std::move(message).value());
        return;
    }
    if (!message) {
        // A newer relay may say more than we know; a broken message is not worth the connection.
        qCWarning(log) << "Message of the relay not understood:" << message.error().message
                       << static_cast<int>(message.error().error);
        return;
    }
    if (m_receiver) {
        m_receiver(std::move(message).value());
    }
}

void RelayLink::takeHello(wire::RelayToOperator &&message)
{
    if (std::get<wire::in::Hello>(message).version != wire::protocolVersion) {
        failAttempt(LinkTrouble::OtherVersion);
        return;
    }
    m_timeout.stop();
    m_ping.start();
    m_failures = 0;
    m_trouble = LinkTrouble::None;
    m_hasBeenConnected = true;
    setState(LinkState::Connected);
    if (m_state == LinkState::Connected && m_receiver) {
        m_receiver(std::move(message));
    }
}

void RelayLink::onPing()
{
    if (m_pongMissing) {
        failAttempt(LinkTrouble::TimedOut);
        return;
    }
    m_pongMissing = true;
    m_socket->ping();
}

void RelayLink::onLost()
{
    // A refused connection is reported as lost before it is reported as an error.
    failAttempt(m_state == LinkState::Connecting ? troubleOf(m_socket->error()) : LinkTrouble::ClosedByRelay);
}

void RelayLink::refuse(LinkState state, CertificateFault fault)
{
    drop();
    m_fault = fault;
    m_trouble = LinkTrouble::None;
    setState(state);
}

void RelayLink::failAttempt(LinkTrouble trouble)
{
    drop();
    m_trouble = trouble;
    m_retry.start(retryDelayMs(m_failures++));
    setState(LinkState::Offline);
}

void RelayLink::setState(LinkState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace sealdesk::client
