#include "core/client/certificatecheck.h"

#include <memory>

#include <QCryptographicHash>
#include <QSsl>

#include <openssl/x509.h>

namespace sealdesk::client {

QByteArray spkiSha256(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(d2i_X509(nullptr, &start, static_cast<long>(der.size())),
                                                             &X509_free);
    if (!parsed) {
        return {};
    }
    unsigned char *encoded = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(parsed.get()), &encoded);
    if (size <= 0) {
        return {};
    }
    QByteArray hash = QCryptographicHash::hash(QByteArrayView(encoded, size), QCryptographicHash::Sha256);
    OPENSSL_free(encoded);
    return hash;
}

CertificateVerdict judge(const QList<QSslError> &errors)
{
    CertificateVerdict verdict;
    bool wrongHost = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::NoError:
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            verdict.needsPin = true;
            break;
        case QSslError::HostNameMismatch:
            wrongHost = true;
            break;
        case QSslError::CertificateExpired:
            verdict.fault = CertificateFault::Expired;
            break;
        case QSslError::CertificateNotYetValid:
            verdict.fault = CertificateFault::NotYetValid;
            break;
        case QSslError::CertificateRevoked:
        case QSslError::CertificateBlacklisted:
            verdict.fault = CertificateFault::Revoked;
            break;
        case QSslError::NoPeerCertificate:
            verdict.fault = CertificateFault::Missing;
            break;
        default:
            if (verdict.fault == CertificateFault::None) {
                verdict.fault = CertificateFault::BadChain;
            }
            break;
        }
    }
    // A pinned key says more than a name; but a certificate that a CA vouches for must be for this host.
    if (wrongHost && !verdict.needsPin && verdict.fault == CertificateFault::None) {
        verdict.fault = CertificateFault::WrongHost;
    }
    return verdict;
}

QSslConfiguration clientTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace sealdesk::client
