#include "tests/client/testcertificate.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace sealdesk::client {

namespace {

QByteArray drain(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

struct Wish {
    const char *commonName = "localhost";
    const char *names = "DNS:localhost,IP:127.0.0.1";
    bool isAuthority = false;
    long notBefore = -3600;
    long notAfter = 3600;
};

EVP_PKEY *keyOf(const TestCertificate &certificate)
{
    const QByteArray pem = certificate.key.toPem();
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY *const key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return key;
}

X509 *certificateOf(const TestCertificate &certificate)
{
    const QByteArray der = certificate.certificate.toDer();
    const auto *start = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &start, static_cast<long>(der.size()));
}

// Signed by itself without an issuer.
TestCertificate build(const Wish &wish, const TestCertificate *issuer)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), issuer == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.notBefore);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.notAfter);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(wish.commonName), -1,
                               -1, 0);
    if (wish.isAuthority) {
        addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    }
    if (wish.names != nullptr) {
        addExtension(certificate, NID_subject_alt_name, wish.names);
    }
    X509 *const above = issuer == nullptr ? nullptr : certificateOf(*issuer);
    EVP_PKEY *const signing = issuer == nullptr ? nullptr : keyOf(*issuer);
    X509_set_issuer_name(certificate, above == nullptr ? name : X509_get_subject_name(above));
    X509_sign(certificate, signing == nullptr ? key : signing, EVP_sha256());
    BIO *certificatePem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificatePem, certificate);
    BIO *keyPem = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(keyPem, key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_free(above);
    X509_free(certificate);
    EVP_PKEY_free(signing);
    EVP_PKEY_free(key);
    return {QSslCertificate(drain(certificatePem), QSsl::Pem), QSslKey(drain(keyPem), QSsl::Ec, QSsl::Pem)};
}

} // namespace

TestCertificate TestCertificate::make(long notBefore, long notAfter)
{
    return build({.notBefore = notBefore, .notAfter = notAfter}, nullptr);
}

TestCertificate TestCertificate::authority()
{
    return build({.commonName = "Test authority", .names = nullptr, .isAuthority = true}, nullptr);
}

TestCertificate TestCertificate::issue(const char *names) const { return build({.names = names}, this); }

QSslConfiguration TestCertificate::serverTls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace sealdesk::client
