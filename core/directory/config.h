// DirectoryConfig: how an organisation's directory is asked. There is no way to write "without TLS".
//
// As text: key=value lines, # begins a comment line; unknown and repeated keys are faults.
//   server=ldap1.example.org:636     up to 8, in order of preference
//   tls=ldaps | starttls
//   ca=/path/to/ca.pem | system
//   mode=bind                        bind-dn=uid={user},ou=people,dc=example,dc=org
//   mode=search                      base=, filter=(uid={user}), service-dn=, service-password-file=
//   disabled-filter=(...)            an entry that matches it may not sign in
//   name-attribute=cn
//   groups=memberof | member         member needs group-base=
//   role.supervisor=cn=leads,ou=groups,dc=example,dc=org    up to 200; the first that fits decides
//   break-glass=admin                local accounts that go on when no server answers; 1 to 8, one a line
//   connect-ms= operation-ms= total-ms= group-depth= group-count= workers=
#pragma once

#include "core/base/result.h"
#include "core/directory/configfault.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::directory {

struct ServerName {
    std::string host; // as in the certificate; an IPv6 address without brackets
    std::uint16_t port = 0;
    bool operator==(const ServerName &) const = default;
};

struct RoleMapping {
    std::string role;
    std::string groupDn;
    bool operator==(const RoleMapping &) const = default;
};

enum class TlsMode { Ldaps, StartTls };
enum class BindMode { Direct, Search };
enum class GroupMode { MemberOf, Member };

struct DirectoryConfig {
    std::vector<ServerName> servers;
    TlsMode tls = TlsMode::Ldaps;
    std::filesystem::path caFile; // empty: the system's
    BindMode mode = BindMode::Search;
    std::string bindDn; // Direct: a DN with {user}
    std::string base;   // Search
    std::string filter; // Search: with {user}
    std::string serviceDn;
    std::filesystem::path servicePasswordFile;
    std::string disabledFilter;
    std::string nameAttribute = "cn";
    GroupMode groups = GroupMode::MemberOf;
    std::string groupBase;
    std::vector<RoleMapping> roles;
    std::vector<std::string> breakGlass;
    std::int64_t connectMs = 3000;
    std::int64_t operationMs = 5000;
    std::int64_t totalMs = 15'000; // all servers together
    std::size_t groupDepth = 10;
    std::size_t groupCount = 500;
    std::size_t workers = 4;
};

// Every fault, not only the first.
[[nodiscard]] std::vector<ConfigFault> validate(const DirectoryConfig &config);

// Strict; what it gives back is valid.
[[nodiscard]] Result<DirectoryConfig, std::vector<ConfigFault>> parseConfig(std::string_view text);

} // namespace sealdesk::directory
