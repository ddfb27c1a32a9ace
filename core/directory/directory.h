// Directory: does this password open this person's entry, and which roles do their groups give?
//
// ask() returns at once; the answer comes on a worker thread, exactly once, unless the Directory is destroyed first.
// The receiver posts it to its own loop. Must never: answer yes without a bind under TLS that succeeded with a
// password that is not empty; guess between two entries; let an outage look like a wrong password (isRefusal).
// Times differ between a name that exists and one that does not: who answers strangers must answer after a fixed time.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/config.h"
#include "core/directory/directoryerror.h"
#include "core/directory/secretfile.h"
#include "core/directory/serverlist.h"
#include "core/directory/workers.h"
#include "core/secret/secretbuffer.h"

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace sealdesk::directory {

class LdapLink;

struct Person {
    std::string dn;                 // stable name of the entry; what the local account should be tied to
    std::string displayName;        // foreign text, unchecked
    std::vector<std::string> roles; // the first one decides; never empty
};

using Answer = Result<Person, DirectoryError>;
using OpenFault = std::variant<std::vector<ConfigFault>, SecretFileError>;

class Directory {
public:
    [[nodiscard]] static Result<std::unique_ptr<Directory>, OpenFault> open(DirectoryConfig config, const Clock &clock);

    void ask(std::string name, secret::SecretBuffer password, std::function<void(Answer)> receive);

    // The same on the caller's thread; blocks for totalMs at most (and the system's look-up of host names).
    [[nodiscard]] Answer askNow(const std::string &name, const secret::SecretBuffer &password);

private:
    struct Found {
        std::string dn;
        std::string displayName;
    };

    Directory(DirectoryConfig config, secret::SecretBuffer servicePassword, const Clock &clock);
    [[nodiscard]] Answer askServer(LdapLink &link, const std::string &name, const secret::SecretBuffer &password);
    [[nodiscard]] Result<Found, DirectoryError> find(LdapLink &link, const std::string &name);
    [[nodiscard]] Result<void, DirectoryError> bindService(LdapLink &link);
    [[nodiscard]] Result<void, DirectoryError> checkEnabled(LdapLink &link, const std::string &dn);

    DirectoryConfig m_config;
    secret::SecretBuffer m_servicePassword;
    ServerList m_servers;
    Workers m_workers; // last: its threads use the rest
};

} // namespace sealdesk::directory
