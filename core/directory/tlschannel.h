// TlsChannel: TLS over a connected socket, by OpenSSL, below libldap. (libldap's own TLS is GnuTLS on Debian, spins
// when a server falls silent in the handshake, and reads the system's ldap.conf.)
//
// Never accepts a certificate that is not for the server's name or address, or an older version than TLS 1.2.
// The socket does not block from here on; libldap waits for it.
#pragma once

#include "core/base/result.h"
#include "core/directory/config.h"
#include "core/directory/deadline.h"
#include "core/directory/directoryerror.h"

#include <cstddef>
#include <memory>
#include <sys/types.h>

struct ssl_ctx_st;
struct ssl_st;

namespace sealdesk::directory {

class TlsChannel {
public:
    // Reads the CA file: Misconfigured where it cannot.
    [[nodiscard]] static Result<std::unique_ptr<TlsChannel>, DirectoryError> make(const DirectoryConfig &config,
                                                                                  const ServerName &server);
    TlsChannel(const TlsChannel &) = delete;
    TlsChannel &operator=(const TlsChannel &) = delete;
    ~TlsChannel();

    // `socket` stays the caller's.
    [[nodiscard]] Result<void, DirectoryError> handshake(int socket, const Deadline &deadline);

    // As read(2) and write(2) on a socket that does not block: -1 with EAGAIN where they must wait.
    [[nodiscard]] ssize_t read(void *into, std::size_t most);
    [[nodiscard]] ssize_t write(const void *from, std::size_t size);
    // Decrypted bytes wait, of which the socket knows nothing.
    [[nodiscard]] bool hasPending() const;

private:
    TlsChannel(ssl_ctx_st *context, ssl_st *tls) : m_context(context), m_tls(tls) {}
    [[nodiscard]] ssize_t outcome(int returned) const;

    ssl_ctx_st *m_context;
    ssl_st *m_tls;
};

} // namespace sealdesk::directory
