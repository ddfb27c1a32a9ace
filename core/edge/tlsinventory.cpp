#include "core/edge/tlsinventory.h"

#include "core/edge/opensslptr.h"
#include "core/edge/tlscontext.h"

#include <array>
#include <openssl/err.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace sealdesk::edge {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;

std::string textOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(size)};
}

// RFC 4514: what is no plain character is escaped.
std::string nameText(const X509_NAME *name)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253) < 0)
        return "?";
    return textOf(out.get());
}

std::string alternativesText(const X509 *certificate)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    const int at = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1);
    if (!out || at < 0 || X509V3_EXT_print(out.get(), X509_get_ext(certificate, at), 0, 0) != 1)
        return "none";
    std::string text = textOf(out.get());
    for (char &c : text)
        c = c >= ' ' && c <= '~' ? c : '?';
    return text;
}

std::string timeText(const ASN1_TIME *time)
{
    const BioPtr out(BIO_new(BIO_s_mem()));
    return out && ASN1_TIME_print_ex(out.get(), time, ASN1_DTFLGS_ISO8601) == 1 ? textOf(out.get()) : "?";
}

std::string certificateDigest(const X509 *certificate)
{
    Digest digest{};
    unsigned size = 0;
    return X509_digest(certificate, EVP_sha256(), digest.data(), &size) == 1 && size == digest.size()
               ? fingerprintText(digest)
               : "?";
}

std::string keyText(const X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr)
        return "?";
    const char *kind = EVP_PKEY_get0_type_name(key);
    return std::string(kind == nullptr ? "?" : kind) + ", " + std::to_string(EVP_PKEY_get_bits(key)) + " bits";
}

void addCertificate(std::vector<std::string> &lines, const X509 *certificate, const std::string &title)
{
    lines.push_back(title + ": " + nameText(X509_get_subject_name(certificate)));
    lines.push_back("  issuer: " + nameText(X509_get_issuer_name(certificate)));
    lines.push_back("  names: " + alternativesText(certificate));
    lines.push_back("  valid from: " + timeText(X509_get0_notBefore(certificate)));
    lines.push_back("  valid until: " + timeText(X509_get0_notAfter(certificate)));
    lines.push_back("  key: " + keyText(certificate));
    const char *signature = OBJ_nid2ln(X509_get_signature_nid(certificate));
    lines.push_back(std::string("  signature: ") + (signature == nullptr ? "?" : signature));
    lines.push_back("  SHA-256 of the certificate: " + certificateDigest(certificate));
    if (const auto pin = spkiSha256(certificate))
        lines.push_back("  SHA-256 of its public key, which consoles pin: " + fingerprintText(*pin));
}

} // namespace

Result<std::vector<std::string>, ServerError> tlsInventory(std::string_view certificatePem, std::string_view keyPem,
                                                           std::int64_t nowMs)
{
    const auto context = makeServerContext(certificatePem, keyPem);
    const auto expires = certificateExpiresMs(certificatePem);
    if (!context || !expires)
        return fail(context ? ServerError::BadCertificate : context.error());
    SSL_CTX *handle = (*context)->native_handle();
    std::vector<std::string> lines{"Protocols: TLS 1.3, TLS 1.2"};
    const STACK_OF(SSL_CIPHER) *suites = SSL_CTX_get_ciphers(handle);
    for (int at = 0; at < sk_SSL_CIPHER_num(suites); ++at) {
        const SSL_CIPHER *suite = sk_SSL_CIPHER_value(suites, at);
        lines.push_back(std::string("Suite: ") + SSL_CIPHER_standard_name(suite) + ", " +
                        SSL_CIPHER_get_version(suite) + ", " + std::to_string(SSL_CIPHER_get_bits(suite, nullptr)) +
                        " bits" + (SSL_CIPHER_is_aead(suite) == 1 ? ", AEAD" : ", NOT AEAD"));
    }
    lines.emplace_back("Key agreement: " + std::string(offeredGroups()));
    lines.emplace_back("Not offered: renegotiation, compression, session tickets, early data");
    addCertificate(lines, SSL_CTX_get0_certificate(handle), "Certificate");
    const std::int64_t left = (*expires - nowMs) / dayMs;
    lines.push_back(*expires <= nowMs ? "  it has EXPIRED" : "  days left: " + std::to_string(left));
    STACK_OF(X509) *chain = nullptr;
    if (SSL_CTX_get0_chain_certs(handle, &chain) == 1) {
        for (int at = 0; at < sk_X509_num(chain); ++at)
            addCertificate(lines, sk_X509_value(chain, at), "Chain " + std::to_string(at + 1));
    }
    ERR_clear_error();
    return lines;
}

} // namespace sealdesk::edge
