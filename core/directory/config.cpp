#include "core/directory/config.h"

#include "core/directory/escape.h"
#include "core/directory/ldapsyntax.h"
#include "core/directory/limits.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace sealdesk::directory {

namespace {

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool isGoodHost(std::string_view host)
{
    return !host.empty() && host.size() <= 253 && host.front() != '-' && std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
               c == ':';
    });
}

bool isGoodWord(std::string_view word)
{
    return !word.empty() && word.size() <= 64 && std::ranges::all_of(word, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

std::optional<std::int64_t> toNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

// host:port, [v6]:port
std::optional<ServerName> toServer(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return std::nullopt;
    }
    const auto port = toNumber(text.substr(colon + 1));
    std::string_view host = text.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) {
        host = host.substr(1, host.size() - 2);
    }
    if (!port || *port < 1 || *port > 65535 || !isGoodHost(host) ||
        bracketed != (host.find(':') != std::string_view::npos)) {
        return std::nullopt;
    }
    return ServerName{std::string(host), static_cast<std::uint16_t>(*port)};
}

class Reader {
public:
    void line(std::string_view text, std::size_t number)
    {
        m_line = number;
        if (text.ends_with('\r')) {
            text.remove_suffix(1);
        }
        if (text.empty() || text.starts_with('#')) {
            return;
        }
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos || equals == 0 || hasControl(text)) {
            return fault(FaultKind::NotALine, {});
        }
        take(text.substr(0, equals), text.substr(equals + 1));
    }

    // Where a key stands that occurs once; 0 where it does not.
    [[nodiscard]] std::size_t lineOf(std::string_view key) const
    {
        const auto found = m_seen.find(key);
        return found == m_seen.end() ? 0 : found->second;
    }

    DirectoryConfig config;
    std::vector<ConfigFault> faults;

private:
    void fault(FaultKind kind, std::string_view key) { faults.push_back({kind, std::string(key), m_line}); }

    void take(std::string_view key, std::string_view value)
    {
        if (key == "server") {
            if (auto server = toServer(value)) {
                config.servers.push_back(std::move(*server));
            } else {
                fault(value.starts_with("ldap://") ? FaultKind::PlainRefused : FaultKind::BadServer, key);
            }
            return;
        }
        if (key.starts_with("role.")) {
            takeRole(std::string(key.substr(5)), std::string(value));
            return;
        }
        if (key == "break-glass") {
            if (!isGoodName(value)) {
                fault(FaultKind::BadName, key);
            }
            config.breakGlass.emplace_back(value);
            return;
        }
        if (!m_seen.emplace(key, m_line).second) {
            return fault(FaultKind::RepeatedKey, key);
        }
        if (!takeWord(key, value) && !takeText(key, value) && !takeNumber(key, value)) {
            fault(FaultKind::UnknownKey, key);
        }
    }

    void takeRole(std::string role, std::string group)
    {
        if (!isGoodWord(role)) {
            fault(FaultKind::BadRole, "role");
        } else if (!isDn(group)) {
            fault(FaultKind::BadDn, "role");
        }
        config.roles.push_back({std::move(role), std::move(group)});
    }

    bool takeWord(std::string_view key, std::string_view value)
    {
        if (key == "tls") {
            choose(key, value, config.tls, {{"ldaps", TlsMode::Ldaps}, {"starttls", TlsMode::StartTls}},
                   FaultKind::PlainRefused);
        } else if (key == "mode") {
            choose(key, value, config.mode, {{"bind", BindMode::Direct}, {"search", BindMode::Search}},
                   FaultKind::BadValue);
        } else if (key == "groups") {
            choose(key, value, config.groups, {{"memberof", GroupMode::MemberOf}, {"member", GroupMode::Member}},
                   FaultKind::BadValue);
        } else {
            return false;
        }
        return true;
    }

    template <class T>
    void choose(std::string_view key, std::string_view value, T &into,
                std::initializer_list<std::pair<std::string_view, T>> choices, FaultKind otherwise)
    {
        for (const auto &[word, choice] : choices) {
            if (word == value) {
                into = choice;
                return;
            }
        }
        fault(otherwise, key);
    }

    bool takeText(std::string_view key, std::string_view value)
    {
        if (key == "ca") {
            config.caFile = value == "system" ? std::filesystem::path() : std::filesystem::path(value);
            if (value.empty()) {
                fault(FaultKind::Missing, key);
            }
            return true;
        }
        if (key == "service-password-file") {
            config.servicePasswordFile = value;
            return true;
        }
        const std::pair<std::string_view, std::string *> texts[] = {
            {"bind-dn", &config.bindDn},
            {"base", &config.base},
            {"filter", &config.filter},
            {"service-dn", &config.serviceDn},
            {"disabled-filter", &config.disabledFilter},
            {"name-attribute", &config.nameAttribute},
            {"group-base", &config.groupBase},
        };
        for (const auto &[word, into] : texts) {
            if (word == key) {
                *into = value;
                return true;
            }
        }
        return false;
    }

    bool takeNumber(std::string_view key, std::string_view value)
    {
        const std::pair<std::string_view, std::int64_t *> times[] = {
            {"connect-ms", &config.connectMs}, {"operation-ms", &config.operationMs}, {"total-ms", &config.totalMs}};
        const std::pair<std::string_view, std::size_t *> counts[] = {
            {"group-depth", &config.groupDepth}, {"group-count", &config.groupCount}, {"workers", &config.workers}};
        const auto number = toNumber(value);
        const auto set = [&](auto *into) {
            if (!number || *number < 0) {
                fault(FaultKind::BadValue, key);
            } else {
                *into = static_cast<std::remove_pointer_t<decltype(into)>>(*number);
            }
            return true;
        };
        for (const auto &[word, into] : times) {
            if (word == key) {
                return set(into);
            }
        }
        for (const auto &[word, into] : counts) {
            if (word == key) {
                return set(into);
            }
        }
        return false;
    }

    std::map<std::string, std::size_t, std::less<>> m_seen; // with the line
    std::size_t m_line = 0;
};

class Checker {
public:
    explicit Checker(const DirectoryConfig &config) : m_config(config) {}

    std::vector<ConfigFault> run()
    {
        servers();
        binding();
        groups();
        for (const auto &[key, value] : {std::pair{"connect-ms", m_config.connectMs},
                                         {"operation-ms", m_config.operationMs},
                                         {"total-ms", m_config.totalMs}}) {
            need(value >= minTimeMs && value <= maxTimeMs, FaultKind::OutOfRange, key);
        }
        need(m_config.workers >= 1 && m_config.workers <= maxWorkers, FaultKind::OutOfRange, "workers");
        need(m_config.caFile.empty() || m_config.caFile.is_absolute(), FaultKind::NotAbsolute, "ca");
        need(isGoodWord(m_config.nameAttribute), FaultKind::BadValue, "name-attribute");
        need(m_config.disabledFilter.empty() || isFilter(m_config.disabledFilter), FaultKind::BadFilter,
             "disabled-filter");
        need(!m_config.breakGlass.empty(), FaultKind::Missing, "break-glass");
        need(m_config.breakGlass.size() <= maxBreakGlass, FaultKind::TooManyNames, "break-glass");
        need(std::ranges::all_of(m_config.breakGlass, [](const std::string &name) { return isGoodName(name); }),
             FaultKind::BadName, "break-glass");
        return std::move(m_faults);
    }

private:
    void need(bool good, FaultKind kind, const char *key)
    {
        if (!good) {
            m_faults.push_back({kind, key, 0});
        }
    }

    void servers()
    {
        need(!m_config.servers.empty(), FaultKind::NoServer, "server");
        need(m_config.servers.size() <= maxServers, FaultKind::TooManyServers, "server");
        for (const ServerName &server : m_config.servers) {
            need(isGoodHost(server.host) && server.port != 0, FaultKind::BadServer, "server");
        }
    }

    void binding()
    {
        if (m_config.mode == BindMode::Direct) {
            need(m_config.bindDn.find("{user}") != std::string::npos, FaultKind::NoUserPlace, "bind-dn");
            need(isDn(fill(m_config.bindDn)), FaultKind::BadDn, "bind-dn");
            return;
        }
        need(m_config.filter.find("{user}") != std::string::npos, FaultKind::NoUserPlace, "filter");
        need(isFilter(fill(m_config.filter)), FaultKind::BadFilter, "filter");
        need(isDn(m_config.base), FaultKind::BadDn, "base");
        need(isDn(m_config.serviceDn), FaultKind::BadDn, "service-dn");
        need(!m_config.servicePasswordFile.empty(), FaultKind::Missing, "service-password-file");
        need(m_config.servicePasswordFile.empty() || m_config.servicePasswordFile.is_absolute(), FaultKind::NotAbsolute,
             "service-password-file");
    }

    void groups()
    {
        need(m_config.groups == GroupMode::MemberOf || isDn(m_config.groupBase), FaultKind::BadDn, "group-base");
        need(m_config.groupDepth >= 1 && m_config.groupDepth <= maxGroupDepth, FaultKind::OutOfRange, "group-depth");
        need(m_config.groupCount >= 1 && m_config.groupCount <= maxGroupCount, FaultKind::OutOfRange, "group-count");
        need(!m_config.roles.empty(), FaultKind::Missing, "role");
        need(m_config.roles.size() <= maxRoleMappings, FaultKind::TooManyRoles, "role");
        for (const RoleMapping &mapping : m_config.roles) {
            need(isGoodWord(mapping.role), FaultKind::BadRole, "role");
            need(isDn(mapping.groupDn), FaultKind::BadDn, "role");
        }
    }

    // Any name that needs no escaping: what is checked is the text around it.
    static std::string fill(std::string text)
    {
        for (std::size_t at = text.find("{user}"); at != std::string::npos; at = text.find("{user}")) {
            text.replace(at, 6, 1, 'a');
        }
        return text;
    }

    const DirectoryConfig &m_config;
    std::vector<ConfigFault> m_faults;
};

} // namespace

std::vector<ConfigFault> validate(const DirectoryConfig &config) { return Checker(config).run(); }

Result<DirectoryConfig, std::vector<ConfigFault>> parseConfig(std::string_view text)
{
    Reader reader;
    if (text.size() > maxConfigBytes) {
        return fail(std::vector{ConfigFault{FaultKind::TooLong, {}, 0}});
    }
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        reader.line(text.substr(0, end), ++number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    for (ConfigFault &fault : validate(reader.config)) {
        // A line that could not be read says already what is missing.
        const bool said = std::ranges::any_of(reader.faults, [&](const auto &old) { return old.key == fault.key; });
        if (!said) {
            fault.line = reader.lineOf(fault.key);
            reader.faults.push_back(std::move(fault));
        }
    }
    if (!reader.faults.empty()) {
        return fail(std::move(reader.faults));
    }
    return std::move(reader.config);
}

} // namespace sealdesk::directory
