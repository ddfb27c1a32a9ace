// ServerAddress: where a relay is, as a person typed it. Only wss:// with a host and a port; a path,
// credentials or a query are errors with names, never silently dropped.
#pragma once

#include <QString>
#include <QUrl>

#include "core/base/result.h"

namespace sealdesk::client {

enum class AddressError { Empty, Malformed, NotWss, NoHost, BadPort, HasCredentials, HasPath };

class ServerAddress {
public:
    // A missing scheme means wss://, a missing port 8443. Anything else must be exact.
    [[nodiscard]] static Result<ServerAddress, AddressError> parse(QStringView text);

    [[nodiscard]] const QString &host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    // "wss://host:port", for people and for preferences.
    [[nodiscard]] QString text() const;
    // "host:port", the name under which the pin is kept.
    [[nodiscard]] QString key() const;
    // Where the console's socket connects to.
    [[nodiscard]] QUrl operatorUrl() const;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    ServerAddress(QString host, quint16 port) : m_host(std::move(host)), m_port(port) {}
    QString m_host;
    quint16 m_port;
};

} // namespace sealdesk::client
