// TLS certificates for tests, made on the spot: self-signed or of an authority of their own, for loopback, of any
// validity.
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
    [[nodiscard]] static TestCertificate authority();
    // `names` as in a subjectAltName: "DNS:localhost,IP:127.0.0.1".
    [[nodiscard]] TestCertificate issue(const char *names) const;
    [[nodiscard]] QSslConfiguration serverTls() const;
};

} // namespace sealdesk::client
