// TestServer: a WebSocket server over TLS on a free loopback port, that plays relay or exchange as a test tells it.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QWebSocket>
#include <QWebSocketServer>

#include "core/client/serveraddress.h"
#include "tests/client/testcertificate.h"

namespace sealdesk::client {

class TestServer final : public QObject {
    Q_OBJECT
public:
    // Port 0: any free one.
    explicit TestServer(const TestCertificate &certificate, quint16 port = 0);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int upgrades() const { return m_upgrades; }
    [[nodiscard]] QString lastPath() const { return m_lastPath; }
    [[nodiscard]] bool hasPeer() const { return m_peer != nullptr; }

    // Called for each new connection and each frame.
    std::function<void()> onConnected;
    std::function<void(const QByteArray &)> onFrame;

    void send(const QByteArray &frame);
    void dropPeer();
    void stop();
    [[nodiscard]] const std::vector<QByteArray> &received() const { return m_received; }

Q_SIGNALS:
    void frameReceived();

private:
    QWebSocketServer m_server;
    QWebSocket *m_peer = nullptr;
    std::vector<QByteArray> m_received;
    QString m_lastPath;
    int m_upgrades = 0;
};

} // namespace sealdesk::client
