#include "tests/client/testserver.h"

namespace sealdesk::client {

using namespace Qt::StringLiterals;

TestServer::TestServer(const TestCertificate &certificate, quint16 port)
    : m_server(u"test"_s, QWebSocketServer::SecureMode)
{
    m_server.setSslConfiguration(certificate.serverTls());
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        qFatal("no loopback port");
    }
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        m_peer = m_server.nextPendingConnection();
        m_peer->setParent(this);
        ++m_upgrades;
        m_lastPath = m_peer->requestUrl().path();
        QWebSocket *peer = m_peer;
        connect(peer, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            m_received.push_back(text.toUtf8());
            if (onFrame) {
                onFrame(m_received.back());
            }
            Q_EMIT frameReceived();
        });
        connect(peer, &QWebSocket::disconnected, this, [this, peer] {
            if (m_peer == peer) {
                m_peer = nullptr;
            }
            peer->deleteLater();
        });
        if (onConnected) {
            onConnected();
        }
    });
}

ServerAddress TestServer::address() const { return ServerAddress::parse(url().toString()).value(); }

QUrl TestServer::url() const { return QUrl(u"wss://127.0.0.1:%1"_s.arg(port()), QUrl::StrictMode); }

void TestServer::send(const QByteArray &frame)
{
    if (m_peer) {
        m_peer->sendTextMessage(QString::fromUtf8(frame));
    }
}

void TestServer::dropPeer()
{
    if (QWebSocket *peer = std::exchange(m_peer, nullptr)) {
        peer->abort();
    }
}

void TestServer::stop()
{
    m_server.close();
    dropPeer();
}

} // namespace sealdesk::client
