#include "core/directory/directory.h"

#include "core/directory/deadline.h"
#include "core/directory/escape.h"
#include "core/directory/groups.h"
#include "core/directory/ldaplink.h"
#include "core/directory/limits.h"
#include "core/directory/tlschannel.h"

#include <algorithm>
#include <utility>

namespace sealdesk::directory {

namespace {

bool isGoodPassword(const secret::SecretBuffer &password)
{
    return password.size() >= 1 && password.size() <= maxPasswordBytes &&
           password.withBytes([](std::span<const std::uint8_t> bytes) {
               return std::ranges::find(bytes, std::uint8_t{0}) == bytes.end();
           });
}

std::string textOf(const ServerName &server)
{
    const bool isV6 = server.host.find(':') != std::string::npos;
    return (isV6 ? "[" + server.host + "]" : server.host) + ":" + std::to_string(server.port);
}

} // namespace

Result<std::unique_ptr<Directory>, OpenFault> Directory::open(DirectoryConfig config, const Clock &clock)
{
    if (auto faults = validate(config); !faults.empty()) {
        return fail(OpenFault(std::move(faults)));
    }
    // Now, and not when somebody signs in.
    if (!TlsChannel::make(config, config.servers.front()).ok()) {
        return fail(OpenFault(std::vector{ConfigFault{FaultKind::BadCa, "ca", 0}}));
    }
    secret::SecretBuffer password;
    if (config.mode == BindMode::Search) {
        auto read = readSecretFile(config.servicePasswordFile);
        if (!read.ok()) {
            return fail(OpenFault(read.error()));
        }
        password = std::move(*read);
    }
    return std::unique_ptr<Directory>(new Directory(std::move(config), std::move(password), clock));
}

Directory::Directory(DirectoryConfig config, secret::SecretBuffer servicePassword, const Clock &clock)
    : m_config(std::move(config)), m_servicePassword(std::move(servicePassword)),
      m_servers(m_config.servers.size(), clock), m_workers(m_config.workers, maxQueued)
{
}

void Directory::ask(std::string name, secret::SecretBuffer password, Turn turn, std::function<void(Asked)> receive)
{
    // std::function wants copies; the password cannot be copied.
    struct Question {
        std::string name;
        secret::SecretBuffer password;
        std::function<void(Asked)> receive;
        Deadline deadline;
    };
    auto question = std::make_shared<Question>(
        Question{std::move(name), std::move(password), std::move(receive), Deadline(m_config.totalMs)});
    const bool taken = m_workers.add(
        [this, question] {
            Asked asked = askBefore(question->deadline, question->name, question->password);
            question->password.wipe();
            question->receive(std::move(asked));
        },
        turn);
    if (!taken) {
        Asked asked;
        asked.answer = fail(DirectoryError::Busy);
        question->receive(std::move(asked));
    }
}

Asked Directory::askNow(const std::string &name, const secret::SecretBuffer &password)
{
    return askBefore(Deadline(m_config.totalMs), name, password);
}

Asked Directory::askBefore(const Deadline &deadline, const std::string &name, const secret::SecretBuffer &password)
{
    Asked asked;
    if (!isGoodName(name)) {
        asked.answer = fail(DirectoryError::NameRefused);
        return asked;
    }
    if (!isGoodPassword(password)) {
        asked.answer = fail(DirectoryError::PasswordRefused);
        return asked;
    }
    for (const std::size_t server : m_servers.order()) {
        if (deadline.over()) {
            break;
        }
        asked.server = textOf(m_config.servers[server]);
        auto link = LdapLink::open(m_config, m_config.servers[server], deadline);
        asked.answer = link.ok() ? askServer(*link, name, password, asked) : Answer(fail(link.error()));
        if (asked.answer.ok() || !isServerTrouble(asked.answer.error())) {
            m_servers.answered(server);
            return asked;
        }
        m_servers.failed(server);
        asked.trouble.push_back({asked.server, asked.answer.error()});
    }
    return asked;
}

Answer Directory::askServer(LdapLink &link, const std::string &name, const secret::SecretBuffer &password, Asked &asked)
{
    if (auto found = find(link, name, asked); !found.ok()) {
        return fail(found.error());
    }
    if (auto bound = link.bind(asked.dn, password); !bound.ok()) {
        // A direct bind does not say whether the name or the password was wrong, and need not.
        return fail(bound.error() == DirectoryError::NoSuchUser ? DirectoryError::WrongPassword : bound.error());
    }
    // From here on the service account asks again, where there is one: people often may not read their groups.
    if (m_config.mode == BindMode::Search) {
        if (auto bound = bindService(link); !bound.ok()) {
            return fail(bound.error());
        }
    }
    if (auto enabled = checkEnabled(link, asked.dn); !enabled.ok()) {
        return fail(enabled.error());
    }
    auto groups = groupsOf(link, m_config, asked.dn);
    if (!groups.ok()) {
        return fail(groups.error());
    }
    asked.groups.assign(groups->begin(), groups->end());
    Person person = {asked.dn, asked.displayName, rolesOf(*groups, m_config)};
    if (person.roles.empty()) {
        return fail(DirectoryError::NoRole);
    }
    return person;
}

Result<void, DirectoryError> Directory::find(LdapLink &link, const std::string &name, Asked &asked)
{
    if (m_config.mode == BindMode::Direct) {
        asked.dn = fillIn(m_config.bindDn, escapeForDn(name));
        asked.displayName = name;
        return {};
    }
    if (auto bound = bindService(link); !bound.ok()) {
        return bound;
    }
    auto entries =
        link.search({m_config.base, fillIn(m_config.filter, escapeForFilter(name)), true, {m_config.nameAttribute}, 1});
    if (!entries.ok()) {
        switch (entries.error()) {
        case DirectoryError::TooBig:
            return fail(DirectoryError::Ambiguous);
        case DirectoryError::NoSuchUser: // of the base
            return fail(DirectoryError::Misconfigured);
        default:
            return fail(entries.error());
        }
    }
    if (entries->empty()) {
        return fail(DirectoryError::NoSuchUser);
    }
    LdapEntry &entry = entries->front();
    if (entry.dn.empty()) {
        return fail(DirectoryError::BadAnswer);
    }
    const auto &names = entry.attributes[m_config.nameAttribute];
    asked.dn = entry.dn;
    asked.displayName = names.empty() ? name : names.front();
    return {};
}

std::vector<Directory::Standing> Directory::tryServers()
{
    std::vector<Standing> standings;
    for (const ServerName &server : m_config.servers) {
        const auto tried = tryServer(server);
        standings.push_back({textOf(server), tried.ok() ? std::nullopt : std::optional(tried.error())});
    }
    return standings;
}

Result<void, DirectoryError> Directory::tryServer(const ServerName &server)
{
    auto link = LdapLink::open(m_config, server, Deadline(m_config.totalMs));
    if (!link.ok()) {
        return fail(link.error());
    }
    if (m_config.mode == BindMode::Direct) {
        return {}; // nobody is there to look with
    }
    if (auto bound = bindService(*link); !bound.ok()) {
        return bound;
    }
    for (const std::string &base : {m_config.base, m_config.groupBase}) {
        if (base.empty()) {
            continue;
        }
        auto found = link->search({base, "(objectClass=*)", false, {}, 1});
        if (!found.ok() || found->empty()) {
            const bool missing = found.ok() || found.error() == DirectoryError::NoSuchUser;
            return fail(missing ? DirectoryError::Misconfigured : found.error());
        }
    }
    return {};
}

Result<void, DirectoryError> Directory::bindService(LdapLink &link)
{
    auto bound = link.bind(m_config.serviceDn, m_servicePassword);
    if (!bound.ok() && !isServerTrouble(bound.error()) && bound.error() != DirectoryError::Referred) {
        return fail(DirectoryError::Misconfigured); // never to be taken for the person's own wrong password
    }
    return bound;
}

Result<void, DirectoryError> Directory::checkEnabled(LdapLink &link, const std::string &dn)
{
    if (m_config.disabledFilter.empty()) {
        return {};
    }
    auto matches = link.search({dn, m_config.disabledFilter, false, {}, 1});
    if (!matches.ok()) {
        return fail(matches.error());
    }
    if (!matches->empty()) {
        return fail(DirectoryError::AccountDisabled);
    }
    return {};
}

} // namespace sealdesk::directory
