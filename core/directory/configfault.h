// ConfigFault: what is wrong with a directory's configuration, and in which line or field. Dialogs and the command
// line make their own words of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sealdesk::directory {

enum class FaultKind {
    TooLong,  // the whole text
    NotALine, // no "key=value", or a control character
    UnknownKey,
    RepeatedKey,
    BadValue, // not one of the words, or not a number
    OutOfRange,
    NoServer,
    TooManyServers,
    BadServer,
    PlainRefused, // only LDAPS and StartTLS are allowed
    Missing,
    NoUserPlace, // {user} is not in bind-dn or filter
    BadDn,
    BadFilter,
    BadRole,
    TooManyRoles,
    NotAbsolute, // a file's path must be
    BadCa,       // the file cannot be read, or holds no certificate
    BadName,     // of an account
    TooManyNames,
    NoSuchRole, // this relay has none of that name
};

struct ConfigFault {
    FaultKind kind;
    std::string key;      // "" where a line has none
    std::size_t line = 0; // 0: not from a text, or from none of its lines
    bool operator==(const ConfigFault &) const = default;
};

[[nodiscard]] std::string_view name(FaultKind kind);

} // namespace sealdesk::directory
