// LdapLink: one connection to one server, under TLS from before its first password to its end.
//
// Blocking, each call within its time; for worker threads only. Never follows a referral, never binds with an empty
// password, never speaks before TLS stands (but for the StartTLS request itself). libldap keeps a copy of a bind's
// password in its send buffer until that is freed; it does not wipe it.
#pragma once

#include "core/base/result.h"
#include "core/directory/config.h"
#include "core/directory/deadline.h"
#include "core/directory/directoryerror.h"
#include "core/directory/tlschannel.h"
#include "core/secret/secretbuffer.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ldap;

namespace sealdesk::directory {

struct LdapEntry {
    std::string dn;
    std::map<std::string, std::vector<std::string>> attributes; // as asked for
};

struct LdapSearch {
    std::string base;
    std::string filter;
    bool wholeTree = true; // false: the base entry alone
    std::vector<std::string> attributes;
    int most = 1; // more are TooBig
};

class LdapLink {
public:
    [[nodiscard]] static Result<LdapLink, DirectoryError> open(const DirectoryConfig &config, const ServerName &server,
                                                               const Deadline &deadline);
    LdapLink(LdapLink &&other) noexcept;
    LdapLink &operator=(LdapLink &&) = delete;
    LdapLink(const LdapLink &) = delete;
    LdapLink &operator=(const LdapLink &) = delete;
    ~LdapLink();

    // WrongPassword where the server says so; an empty password never reaches it (PasswordRefused).
    [[nodiscard]] Result<void, DirectoryError> bind(const std::string &dn, const secret::SecretBuffer &password);
    // An absent base is NoSuchUser.
    [[nodiscard]] Result<std::vector<LdapEntry>, DirectoryError> search(const LdapSearch &what);

private:
    LdapLink(ldap *handle, std::int64_t operationMs, const Deadline &deadline)
        : m_handle(handle), m_operationMs(operationMs), m_deadline(deadline)
    {
    }
    [[nodiscard]] Result<void, DirectoryError> prepare();
    [[nodiscard]] Result<void, DirectoryError> askForTls(const Deadline &until);
    [[nodiscard]] Result<void, DirectoryError> secure(std::unique_ptr<TlsChannel> channel, int socket,
                                                      const Deadline &until);
    [[nodiscard]] DirectoryError waitError(int returned) const;

    ldap *m_handle;
    std::int64_t m_operationMs;
    Deadline m_deadline;
    std::unique_ptr<TlsChannel> m_tls; // libldap reads and writes through it until the handle is freed
};

} // namespace sealdesk::directory
