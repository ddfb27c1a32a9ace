#include "core/directory/tlschannel.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>

namespace sealdesk::directory {

namespace {

bool isAddress(const std::string &host)
{
    in6_addr ignored = {};
    return ::inet_pton(AF_INET, host.c_str(), &ignored) == 1 || ::inet_pton(AF_INET6, host.c_str(), &ignored) == 1;
}

bool trust(SSL_CTX *context, const DirectoryConfig &config)
{
    return config.caFile.empty() ? SSL_CTX_set_default_verify_paths(context) == 1
                                 : SSL_CTX_load_verify_file(context, config.caFile.c_str()) == 1;
}

bool expect(SSL *tls, const std::string &host)
{
    if (isAddress(host)) {
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host.c_str()) == 1;
    }
    SSL_set_hostflags(tls, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_set1_host(tls, host.c_str()) == 1 && SSL_set_tlsext_host_name(tls, host.c_str()) == 1;
}

} // namespace

Result<std::unique_ptr<TlsChannel>, DirectoryError> TlsChannel::make(const DirectoryConfig &config,
                                                                     const ServerName &server)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *tls = nullptr;
    if (context != nullptr && SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 && trust(context, config)) {
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
        SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        tls = SSL_new(context);
    }
    std::unique_ptr<TlsChannel> channel(new TlsChannel(context, tls)); // frees both, whatever happens
    if (tls == nullptr || !expect(tls, server.host)) {
        ERR_clear_error();
        return fail(DirectoryError::Misconfigured);
    }
    return channel;
}

TlsChannel::~TlsChannel()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
}

Result<void, DirectoryError> TlsChannel::handshake(int socket, const Deadline &deadline)
{
    const int flags = ::fcntl(socket, F_GETFL);
    if (flags < 0 || ::fcntl(socket, F_SETFL, flags | O_NONBLOCK) != 0 || SSL_set_fd(m_tls, socket) != 1) {
        return fail(DirectoryError::Unreachable);
    }
    for (;;) {
        ERR_clear_error();
        const int returned = SSL_connect(m_tls);
        if (returned == 1) {
            return {};
        }
        const int why = SSL_get_error(m_tls, returned);
        if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE) {
            ERR_clear_error();
            return fail(DirectoryError::TlsFailed);
        }
        pollfd wait = {socket, static_cast<short>(why == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT), 0};
        const int ready = ::poll(&wait, 1, static_cast<int>(deadline.left(INT_MAX)));
        if (ready == 0) {
            return fail(DirectoryError::TimedOut);
        }
        if (ready < 0 && errno != EINTR) {
            return fail(DirectoryError::Unreachable);
        }
    }
}

ssize_t TlsChannel::outcome(int returned) const
{
    if (returned > 0) {
        return returned;
    }
    const int why = SSL_get_error(m_tls, returned);
    ERR_clear_error();
    if (why == SSL_ERROR_ZERO_RETURN) {
        return 0; // an orderly end
    }
    errno = why == SSL_ERROR_WANT_READ || why == SSL_ERROR_WANT_WRITE ? EAGAIN : ECONNRESET;
    return -1;
}

ssize_t TlsChannel::read(void *into, std::size_t most)
{
    ERR_clear_error();
    return outcome(SSL_read(m_tls, into, static_cast<int>(std::min<std::size_t>(most, INT_MAX))));
}

ssize_t TlsChannel::write(const void *from, std::size_t size)
{
    ERR_clear_error();
    return outcome(SSL_write(m_tls, from, static_cast<int>(std::min<std::size_t>(size, INT_MAX))));
}

bool TlsChannel::hasPending() const { return SSL_pending(m_tls) > 0; }

} // namespace sealdesk::directory
