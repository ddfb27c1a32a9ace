#include "core/exchange/config.h"

#include "core/base/bytes.h"
#include "core/edge/peeraddress.h"
#include "core/exchange/limits.h"

#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace sealdesk::exchange {

namespace {

constexpr std::array<std::string_view, 5> required{"listen", "port", "certificate", "key", "control_key"};
constexpr std::array<std::string_view, 2> optional{"user", "parent_watch"};
constexpr std::size_t longestUser = 32;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r";
    const std::size_t first = text.find_first_not_of(space);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

template <std::size_t n>
bool contains(const std::array<std::string_view, n> &names, std::string_view key)
{
    return std::find(names.begin(), names.end(), key) != names.end();
}

bool isPlainText(std::string_view value)
{
    for (const char c : value)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
    return !value.empty();
}

bool isUserName(std::string_view name)
{
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                           c == '-' || c == '.';
        if (!plain)
            return false;
    }
    return !name.empty() && name.size() <= longestUser && name.front() != '-';
}

struct Entry {
    std::string_view value;
    int line = 0;
};
using Entries = std::map<std::string_view, Entry>;

Result<Entries, ConfigError> split(std::string_view text)
{
    Entries entries;
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty() || line.front() == '#' || line.front() == ';' || (line == "[exchange]" && entries.empty()))
            continue;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos)
            return fail(ConfigError{ConfigProblem::NotKeyValue, number, {}});
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string_view value = trimmed(line.substr(equals + 1));
        if (!contains(required, key) && !contains(optional, key))
            return fail(ConfigError{ConfigProblem::UnknownKey, number, {}});
        if (!isPlainText(value))
            return fail(ConfigError{ConfigProblem::BadValue, number, std::string(key)});
        if (!entries.emplace(key, Entry{value, number}).second)
            return fail(ConfigError{ConfigProblem::DoubleKey, number, std::string(key)});
    }
    return entries;
}

std::optional<std::uint16_t> portFrom(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return port;
}

std::optional<seal::ControlKey> controlKeyFrom(std::string_view text)
{
    const auto bytes = fromBase64Url(text);
    if (!bytes)
        return std::nullopt;
    auto key = seal::ControlKey::fromBytes(*bytes);
    return key ? std::optional(*key) : std::nullopt;
}

} // namespace

std::string describe(const ConfigError &error)
{
    const std::string line = "line " + std::to_string(error.line) + ": ";
    switch (error.problem) {
    case ConfigProblem::NotKeyValue:
        return line + "it is not of the form key=value";
    case ConfigProblem::UnknownKey:
        return line + "there is no such key";
    case ConfigProblem::DoubleKey:
        return line + error.key + " is given twice";
    case ConfigProblem::MissingKey:
        return error.key + " is missing";
    case ConfigProblem::BadValue:
        return line + "the value of " + error.key + " is not valid";
    case ConfigProblem::TooBig:
        return "the file is too big";
    }
    return "it is not valid";
}

Result<Config, ConfigError> Config::parse(std::string_view text)
{
    if (text.size() > limits::configBytes)
        return fail(ConfigError{ConfigProblem::TooBig, 0, {}});
    const auto entries = split(text);
    if (!entries)
        return fail(entries.error());
    for (const std::string_view key : required)
        if (!entries->contains(key))
            return fail(ConfigError{ConfigProblem::MissingKey, 0, std::string(key)});

    const auto bad = [&](std::string_view key) {
        return fail(ConfigError{ConfigProblem::BadValue, entries->at(key).line, std::string(key)});
    };
    const auto value = [&](std::string_view key) {
        const auto found = entries->find(key);
        return std::string(found == entries->end() ? std::string_view() : found->second.value);
    };
    if (!edge::PeerAddress::parse(value("listen")))
        return bad("listen");
    const auto port = portFrom(value("port"));
    if (!port)
        return bad("port");
    const auto controlKey = controlKeyFrom(value("control_key"));
    if (!controlKey)
        return bad("control_key");
    if (entries->contains("user") && !isUserName(value("user")))
        return bad("user");
    if (entries->contains("parent_watch") && value("parent_watch") != "stdin")
        return bad("parent_watch");
    return Config{value("listen"),
                  *port,
                  value("certificate"),
                  value("key"),
                  *controlKey,
                  value("user"),
                  entries->contains("parent_watch")};
}

} // namespace sealdesk::exchange
