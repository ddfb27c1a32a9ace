#include "core/edge/certificate.h"

#include "core/base/bytes.h"
#include "core/edge/opensslptr.h"
#include "core/edge/origin.h"
#include "core/edge/peeraddress.h"

#include <chrono>
#include <ctime>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>

namespace sealdesk::edge {

namespace {

constexpr std::size_t serialBytes = 16;
constexpr std::int64_t skewSeconds = 300; // clocks of first visitors may be a little behind

X509Ptr firstCertificate(std::string_view pem)
{
    const BioPtr source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    X509Ptr certificate(source ? PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr) : nullptr);
    ERR_clear_error();
    return certificate;
}

std::string pemText(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(size)};
}

// "DNS:a,IP:b"; the names were checked, so nothing in them can add an extension of its own.
std::optional<std::string> alternativeNames(const std::vector<std::string> &names)
{
    std::string value;
    for (const std::string &name : names) {
        if (!value.empty())
            value += ',';
        if (PeerAddress::parse(name))
            value += "IP:" + name;
        else if (normalOrigin("https://" + name) == "https://" + name)
            value += "DNS:" + name;
        else
            return std::nullopt;
    }
    return value;
}

bool addExtension(X509 *certificate, int id, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
    const bool added = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool fill(X509 *certificate, EVP_PKEY *key, const std::string &commonName, const std::string &names, std::int64_t nowMs,
          int validDays)
{
    std::array<unsigned char, serialBytes> serial{};
    if (RAND_bytes(serial.data(), static_cast<int>(serial.size())) != 1)
        return false;
    serial[0] &= 0x7f; // positive
    serial[0] |= 0x40; // of one length
    BIGNUM *number = BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr);
    const bool numbered =
        number != nullptr && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);

    const std::time_t begin = static_cast<std::time_t>(nowMs / 1000 - skewSeconds);
    const std::time_t end = static_cast<std::time_t>(nowMs / 1000 + std::int64_t{validDays} * 24 * 60 * 60);
    X509_NAME *subject = X509_get_subject_name(certificate);
    return numbered && X509_set_version(certificate, X509_VERSION_3) == 1 &&
           ASN1_TIME_set(X509_getm_notBefore(certificate), begin) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), end) != nullptr && X509_set_pubkey(certificate, key) == 1 &&
           X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char *>(commonName.c_str()), -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, NID_subject_alt_name, names) && X509_sign(certificate, key, EVP_sha256()) != 0;
}

} // namespace

Result<CertificateAndKey, CertificateError> makeSelfSigned(const std::vector<std::string> &names, std::int64_t nowMs,
                                                           int validDays)
{
    const auto alternatives = alternativeNames(names);
    if (!alternatives || alternatives->empty() || validDays < 1)
        return fail(CertificateError::BadName);

    const KeyPtr key(EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    const BioPtr certificateText(BIO_new(BIO_s_mem()));
    // OpenSSL cleanses this memory when it is freed.
    const BioPtr keyText(BIO_new(BIO_s_secmem()));
    if (!key || !certificate || !certificateText || !keyText ||
        !fill(certificate.get(), key.get(), "Sealdesk", *alternatives, nowMs, validDays) ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        ERR_clear_error();
        return fail(CertificateError::Crypto);
    }
    return CertificateAndKey{pemText(certificateText.get()), pemText(keyText.get())};
}

Result<Digest, CertificateError> spkiSha256(std::string_view certificatePem)
{
    const X509Ptr certificate = firstCertificate(certificatePem);
    if (!certificate)
        return fail(CertificateError::BadPem);
    return spkiSha256(certificate.get());
}

Result<Digest, CertificateError> spkiSha256(const X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    if (size <= 0)
        return fail(CertificateError::Crypto);
    Digest digest{};
    SHA256(der, static_cast<std::size_t>(size), digest.data());
    OPENSSL_free(der);
    return digest;
}

Result<std::int64_t, CertificateError> certificateExpiresMs(std::string_view certificatePem)
{
    const X509Ptr certificate = firstCertificate(certificatePem);
    if (!certificate)
        return fail(CertificateError::BadPem);
    std::tm parts{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &parts) != 1)
        return fail(CertificateError::BadPem);
    using namespace std::chrono;
    const sys_days day = year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday;
    const auto time = day + hours{parts.tm_hour} + minutes{parts.tm_min} + seconds{parts.tm_sec};
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

std::string fingerprintText(const Digest &digest)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : digest) {
        if (!text.empty())
            text += ':';
        text += digits[byte >> 4U];
        text += digits[byte & 0x0fU];
    }
    return text;
}

std::optional<Digest> fingerprintFromText(std::string_view text)
{
    Digest digest{};
    if (text.size() != digest.size() * 3 - 1)
        return std::nullopt;
    std::string hex;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (at % 3 == 2) {
            if (c != ':')
                return std::nullopt;
            continue;
        }
        hex += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != digest.size())
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), digest.begin());
    return digest;
}

} // namespace sealdesk::edge
