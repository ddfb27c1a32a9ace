// Why a directory did not let somebody in. For the audit and the administrator; the person who signs in
// must get the same answer for every one of them that isRefusal() names, or names could be tried out.
#pragma once

#include <string_view>

namespace sealdesk::directory {

enum class DirectoryError {
    NameRefused,     // empty, too long, not UTF-8, or with control characters
    PasswordRefused, // empty (it would be an unauthenticated bind, RFC 4513 5.1.2), too long, or with a NUL
    NoSuchUser,
    Ambiguous, // several entries match
    WrongPassword,
    AccountDisabled,
    NoRole,   // no group of this person is mapped to a role
    TooBig,   // more groups or bytes than the limits allow
    Referred, // the server sends elsewhere; referrals are not followed
    Unreachable,
    TlsFailed,
    TimedOut,
    Misconfigured, // service account refused, base or template wrong, secret file unusable
    BadAnswer,     // not LDAP, or an answer that makes no sense
    Busy,          // all workers are taken and the queue is full
};

// A word for logs and audit; never shown to who signs in.
[[nodiscard]] std::string_view name(DirectoryError error);

// The person is not let in, as opposed to: the directory could not be asked. The first kind counts as a
// failed attempt; the second must not, or an outage would lock everybody out.
[[nodiscard]] bool isRefusal(DirectoryError error);

// Another server may know better.
[[nodiscard]] bool isServerTrouble(DirectoryError error);

} // namespace sealdesk::directory
