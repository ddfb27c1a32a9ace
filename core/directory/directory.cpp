#include "core/directory/directory.h"

#include "core/directory/deadline.h"
#include "core/directory/escape.h"
#include "core/directory/groups.h"
#include "core/directory/ldaplink.h"
#include "core/directory/limits.h"

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

} // namespace

Result<std::unique_ptr<Directory>, OpenFault> Directory::open(DirectoryConfig config, const Clock &clock)
{
    if (auto faults = validate(config); !faults.empty()) {
        return fail(OpenFault(std::move(faults)));
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

void Directory::ask(std::string name, secret::SecretBuffer password, std::function<void(Answer)> receive)
{
    // std::function wants copies; the password cannot be copied.
    struct Question {
        std::string name;
        secret::SecretBuffer password;
        std::function<void(Answer)> receive;
    };
    auto question = std::make_shared<Question>(Question{std::move(name), std::move(password), std::move(receive)});
    const bool taken = m_workers.add([this, question] {
        Answer answer = askNow(question->name, question->password);
        question->password.wipe();
        question->receive(std::move(answer));
    });
    if (!taken) {
        question->receive(fail(DirectoryError::Busy));
    }
}

Answer Directory::askNow(const std::string &name, const secret::SecretBuffer &password)
{
    if (!isGoodName(name)) {
        return fail(DirectoryError::NameRefused);
    }
    if (!isGoodPassword(password)) {
        return fail(DirectoryError::PasswordRefused);
    }
    const Deadline deadline(m_config.totalMs);
    DirectoryError last = DirectoryError::TimedOut;
    for (const std::size_t server : m_servers.order()) {
        if (deadline.over()) {
            break;
        }
        auto link = LdapLink::open(m_config, m_config.servers[server], deadline);
        Answer answer = link.ok() ? askServer(*link, name, password) : Answer(fail(link.error()));
        if (answer.ok() || !isServerTrouble(answer.error())) {
            m_servers.answered(server);
            return answer;
        }
        m_servers.failed(server);
        last = answer.error();
    }
    return fail(last);
}

Answer Directory::askServer(LdapLink &link, const std::string &name, const secret::SecretBuffer &password)
{
    auto found = find(link, name);
    if (!found.ok()) {
        return fail(found.error());
    }
    if (auto bound = link.bind(found->dn, password); !bound.ok()) {
        // A direct bind does not say whether the name or the password was wrong, and need not.
        return fail(bound.error() == DirectoryError::NoSuchUser ? DirectoryError::WrongPassword : bound.error());
    }
    // From here on the service account asks again, where there is one: people often may not read their groups.
    if (m_config.mode == BindMode::Search) {
        if (auto bound = bindService(link); !bound.ok()) {
            return fail(bound.error());
        }
    }
    if (auto enabled = checkEnabled(link, found->dn); !enabled.ok()) {
        return fail(enabled.error());
    }
    auto groups = groupsOf(link, m_config, found->dn);
    if (!groups.ok()) {
        return fail(groups.error());
    }
    Person person = {std::move(found->dn), std::move(found->displayName), rolesOf(*groups, m_config)};
    if (person.roles.empty()) {
        return fail(DirectoryError::NoRole);
    }
    return person;
}

Result<Directory::Found, DirectoryError> Directory::find(LdapLink &link, const std::string &name)
{
    if (m_config.mode == BindMode::Direct) {
        return Found{fillIn(m_config.bindDn, escapeForDn(name)), name};
    }
    if (auto bound = bindService(link); !bound.ok()) {
        return fail(bound.error());
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
    return Found{entry.dn, names.empty() ? name : names.front()};
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
