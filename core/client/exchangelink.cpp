#include "core/client/exchangelink.h"

#include <QLoggingCategory>
#include <QWebSocket>

#include "core/client/certificatecheck.h"
#include "core/client/convert.h"
#include "core/client/overloaded.h"
#include "core/seal/proofs.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(log, "sealdesk.exchangelink")
}

ExchangeLink::ExchangeLink(Meeting meeting, seal::SigningKey holder, QObject *parent)
    : QObject(parent), m_meeting(std::move(meeting)), m_holder(std::move(holder))
{
    m_timeout.setSingleShot(true);
    m_ping.setInterval(pingIntervalMs);
    connect(&m_timeout, &QTimer::timeout, this, &ExchangeLink::lose);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (std::exchange(m_pongMissing, true)) {
            lose();
        } else {
            m_socket->ping();
        }
    });
}

ExchangeLink::~ExchangeLink() { drop(); }

void ExchangeLink::open()
{
    m_meeting.exchange.setPath(u"/v1/console"_s);
    m_timeout.start(joinTimeoutMs);
    if (m_meeting.exchange.scheme() != u"wss"_s || m_meeting.spki.isEmpty()) {
        m_timeout.start(0); // never without TLS and pin
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setSslConfiguration(clientTls());
    m_socket->setMaxAllowedIncomingMessageSize(wire::limits::frameBytes);
    m_socket->setMaxAllowedIncomingFrameSize(wire::limits::frameBytes);
    connect(m_socket, &QWebSocket::sslErrors, this, &ExchangeLink::onSslErrors);
    connect(m_socket, &QWebSocket::connected, this, &ExchangeLink::onUpgraded);
    connect(m_socket, &QWebSocket::disconnected, this, &ExchangeLink::lose);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &ExchangeLink::onText);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_pongMissing = false; });
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] { lose(); });
    m_socket->open(m_meeting.exchange);
}

void ExchangeLink::onSslErrors(const QList<QSslError> &errors)
{
    QSslCertificate certificate = m_socket->sslConfiguration().peerCertificate();
    for (const QSslError &error : errors) {
        if (certificate.isNull()) {
            certificate = error.certificate();
        }
    }
    if (judge(errors).fault == CertificateFault::None && spkiSha256(certificate) == m_meeting.spki) {
        m_socket->ignoreSslErrors(); // of this one connection, whose key is the pinned one
    } else {
        lose();
    }
}

void ExchangeLink::onUpgraded()
{
    if (spkiSha256(m_socket->sslConfiguration().peerCertificate()) != m_meeting.spki) {
        lose();
    }
}

void ExchangeLink::onText(const QString &text)
{
    const auto message = wire::parseExchangeToConsole(text.toUtf8());
    if (!message) {
        qCWarning(log) << "Message of the exchange not understood:" << message.error().message
                       << static_cast<int>(message.error().error);
        return;
    }
    onMessage(*message);
}

void ExchangeLink::onMessage(const wire::ExchangeToConsole &message)
{
    // In their order or not at all: what belongs to a meeting before it stands, or its opening twice, ends it.
    const bool ofMeeting = std::holds_alternative<wire::in::XStored>(message) ||
                           std::holds_alternative<wire::in::XProgress>(message) ||
                           std::holds_alternative<wire::in::XEnvelope>(message);
    const bool again = (m_proven && std::holds_alternative<wire::in::XHello>(message)) ||
                       ((m_joined || !m_proven) && std::holds_alternative<wire::in::XJoined>(message));
    if ((ofMeeting && !m_joined) || again) {
        qCWarning(log) << "The exchange speaks out of turn";
        lose();
        return;
    }
    std::visit(Overloaded{
                   [this](const wire::in::XHello &hello) { join(hello.nonce); },
                   [this](const wire::in::XJoined &) {
                       m_timeout.stop();
                       m_ping.start();
                       m_joined = true;
                       Q_EMIT joined();
                   },
                   [this](const wire::in::XStored &) { Q_EMIT stored(); },
                   [this](const wire::in::XProgress &) { Q_EMIT progress(); },
                   [this](const wire::in::XEnvelope &sealed) { Q_EMIT envelope(sealed.envelope); },
                   [this](const wire::in::XClosed &end) {
                       drop();
                       Q_EMIT closed(end.reason);
                   },
                   [this](const wire::in::XRefused &no) {
                       drop();
                       Q_EMIT refused(no.code);
                   },
               },
               message);
}

void ExchangeLink::join(const QByteArray &nonce)
{
    const auto helloNonce = seal::HelloNonce::fromBytes(byteView(nonce));
    const auto proof = helloNonce ? seal::signJoinProof(m_holder, *helloNonce, byteView(m_meeting.ticket))
                                  : Result<seal::Signature, seal::SealError>(fail(seal::SealError::WrongLength));
    if (!proof) {
        lose();
        return;
    }
    m_proven = true;
    send(wire::out::XJoin{m_meeting.ticket, byteArray(proof->bytes())}.encode());
}

void ExchangeLink::putOffer(const QByteArray &offer) { send(wire::out::XOffer{offer}.encode()); }

void ExchangeLink::answer(wire::ReceiptOutcome outcome, const QByteArray &mac)
{
    send(wire::out::XReceipt{outcome, mac}.encode());
}

void ExchangeLink::closeRequest(wire::CloseReason reason)
{
    if (m_joined) {
        send(wire::out::XClose{reason}.encode());
    }
    drop();
}

void ExchangeLink::send(const QByteArray &frame)
{
    if (m_socket) {
        m_socket->sendTextMessage(QString::fromUtf8(frame));
    }
}

void ExchangeLink::drop()
{
    m_timeout.stop();
    m_ping.stop();
    m_joined = false;
    m_proven = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->flush(); // the last frame still gets out
        m_socket->close();
        m_socket->deleteLater(); // may be called from one of its signals
        m_socket = nullptr;
    }
}

void ExchangeLink::lose()
{
    drop();
    Q_EMIT lost();
}

} // namespace sealdesk::client
