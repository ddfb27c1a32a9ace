// TLS certificates for tests, made on the spot: self-signed, for loopback, of any validity.
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace sealdesk::client {

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    // Seconds from now.
    [[nodiscard]] static TestCertificate make(long notBefore = -3600, long notAfter = 3600);
    [[nodiscard]] QSslConfiguration serverTls() const;
};

} // namespace sealdesk::client
