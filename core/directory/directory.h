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
#include "core/directory/deadline.h"
#include "core/directory/directoryerror.h"
#include "core/directory/secretfile.h"
#include "core/directory/serverlist.h"
#include "core/directory/workers.h"
#include "core/secret/secretbuffer.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sealdesk::directory {

class LdapLink;

struct Person {
    std::string dn;                 // as the server spells it
    std::string displayName;        // foreign text, unchecked
    std::vector<std::string> roles; // the first one decides; never empty
};

using Answer = Result<Person, DirectoryError>;
using OpenFault = std::variant<std::vector<ConfigFault>, SecretFileError>;

// An answer and how it came about, for the audit and for whoever looks for the reason of a refusal.
struct Asked {
    struct Trouble {
        std::string server; // host:port
        DirectoryError error;
    };
    Answer answer = fail(DirectoryError::TimedOut);
    std::string server;           // that answered, or failed last; empty when none was asked
    std::vector<Trouble> trouble; // servers that could not answer, in the order they were asked
    std::string dn;               // each as far as it was found
    std::string displayName;
    std::vector<std::string> groups; // comparable DNs, nested ones too
};

class Directory {
public:
    [[nodiscard]] static Result<std::unique_ptr<Directory>, OpenFault> open(DirectoryConfig config, const Clock &clock);

    // Its whole time runs from now on, waiting for a worker included.
    void ask(std::string name, secret::SecretBuffer password, Turn turn, std::function<void(Asked)> receive);

    // The same on the caller's thread; blocks for totalMs at most (and the system's look-up of host names).
    [[nodiscard]] Asked askNow(const std::string &name, const secret::SecretBuffer &password);

    struct Standing {
        std::string server;
        std::optional<DirectoryError> error;
    };
    // Can each server be reached, and does the service account find the base there? Blocks like askNow(), for each.
    [[nodiscard]] std::vector<Standing> tryServers();

    [[nodiscard]] const DirectoryConfig &config() const { return m_config; }

private:
    Directory(DirectoryConfig config, secret::SecretBuffer servicePassword, const Clock &clock);
    [[nodiscard]] Asked askBefore(const Deadline &deadline, const std::string &name,
                                  const secret::SecretBuffer &password);
    [[nodiscard]] Answer askServer(LdapLink &link, const std::string &name, const secret::SecretBuffer &password,
                                   Asked &asked);
    [[nodiscard]] Result<void, DirectoryError> find(LdapLink &link, const std::string &name, Asked &asked);
    [[nodiscard]] Result<void, DirectoryError> bindService(LdapLink &link);
    [[nodiscard]] Result<void, DirectoryError> checkEnabled(LdapLink &link, const std::string &dn);
    [[nodiscard]] Result<void, DirectoryError> tryServer(const ServerName &server);

    DirectoryConfig m_config;
    secret::SecretBuffer m_servicePassword;
    ServerList m_servers;
    Workers m_workers; // last: its threads use the rest
};

} // namespace sealdesk::directory
