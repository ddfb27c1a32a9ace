#include "core/edge/tlscontext.h"

#include "core/edge/opensslptr.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace sealdesk::edge {

namespace {

constexpr const char *tls12Suites = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!PSK";
constexpr const char *tls13Suites = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256";
constexpr const char *groups = "X25519:P-256:P-384";

// A key under a passphrase must be refused, not asked for on the terminal.
int noPassphrase(char *, int, int, void *) { return -1; }

TlsContext makeContext()
{
    SSL_CTX *handle = SSL_CTX_new(TLS_method());
    if (handle == nullptr)
        return nullptr;
    auto context = std::make_shared<boost::asio::ssl::context>(handle); // owns it
    SSL_CTX_set_options(handle, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET |
                                    SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(handle, SSL_MODE_RELEASE_BUFFERS); // thousands of idle connections
    SSL_CTX_set_session_cache_mode(handle, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_default_passwd_cb(handle, noPassphrase);
    const bool set = SSL_CTX_set_min_proto_version(handle, TLS1_2_VERSION) == 1 &&
                     SSL_CTX_set_cipher_list(handle, tls12Suites) == 1 &&
                     SSL_CTX_set_ciphersuites(handle, tls13Suites) == 1 &&
                     SSL_CTX_set1_groups_list(handle, groups) == 1 && SSL_CTX_set_num_tickets(handle, 0) == 1;
    return set ? context : nullptr;
}

BioPtr memory(std::string_view pem) { return BioPtr(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))); }

} // namespace

std::string_view offeredGroups() { return groups; }

Result<TlsContext, ServerError> makeServerContext(std::string_view certificatePem, std::string_view keyPem)
{
    TlsContext context = makeContext();
    if (!context)
        return fail(ServerError::BadCertificate);
    SSL_CTX *handle = context->native_handle();

    boost::system::error_code error;
    context->use_certificate_chain({certificatePem.data(), certificatePem.size()}, error);
    ERR_clear_error();
    if (error)
        return fail(ServerError::BadCertificate);

    const BioPtr source = memory(keyPem);
    const KeyPtr key(source ? PEM_read_bio_PrivateKey(source.get(), nullptr, noPassphrase, nullptr) : nullptr);
    ERR_clear_error();
    if (!key)
        return fail(ServerError::BadKey);
    const bool fits = SSL_CTX_use_PrivateKey(handle, key.get()) == 1 && SSL_CTX_check_private_key(handle) == 1;
    ERR_clear_error();
    if (!fits)
        return fail(ServerError::KeyMismatch);
    return context;
}

TlsContext makeClientContext()
{
    TlsContext context = makeContext();
    if (context)
        SSL_CTX_set_verify(context->native_handle(), SSL_VERIFY_NONE, nullptr);
    return context;
}

} // namespace sealdesk::edge
