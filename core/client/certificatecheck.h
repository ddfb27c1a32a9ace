// What a TLS server's certificate is to us: its key's hash, and whether errors that Qt reports may be
// answered by a pin. Pure functions.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include "core/client/linkstate.h"

namespace sealdesk::client {

// SHA-256 over the SubjectPublicKeyInfo; empty if the certificate cannot be read.
[[nodiscard]] QByteArray spkiSha256(const QSslCertificate &certificate);

struct CertificateVerdict {
    // Not None: refused whatever is pinned.
    CertificateFault fault = CertificateFault::None;
    // Only "nobody we know vouches for it" is wrong: a pin may answer that.
    bool needsPin = false;
};
[[nodiscard]] CertificateVerdict judge(const QList<QSslError> &errors);

// TLS 1.2 and later, verified peers; for every socket of the console.
[[nodiscard]] QSslConfiguration clientTls();

} // namespace sealdesk::client
