// Lockout (C8, C9): pure functions over one account's record, which the caller loads and stores in
// one transaction with the audit entry. Also counts wrong current passwords at a password change.
#pragma once

#include "core/policy/parameters.h"

namespace sealdesk::policy {

struct LockoutRecord {
    int failures = 0;
    qint64 lockedUntilMs = 0; // of one clock that never goes back; 0 when never locked
    friend bool operator==(const LockoutRecord &, const LockoutRecord &) = default;
};

// While this is true the password must not even be compared.
[[nodiscard]] bool isLocked(const LockoutRecord &record, qint64 nowMs);
// Rounded up; 0 when not locked.
[[nodiscard]] int lockedSecondsLeft(const LockoutRecord &record, qint64 nowMs);
// The record to store after a wrong password. A lock that has run out starts the count anew; while
// locked, nothing changes, so that nobody can extend another's lock for ever.
[[nodiscard]] LockoutRecord afterFailure(const LockoutRecord &record, qint64 nowMs, const Settings &settings);
// The record to store after a right password or an admin's unlocking.
[[nodiscard]] constexpr LockoutRecord afterSuccess() { return {}; }

// Penalties per source address, for devices that nobody knows: so many failures a day are free, then each
// one shuts the address out for twice as long as the one before, up to the longest. Not an account's
// lockout: another address goes on.
inline constexpr int freeAddressFailures = 20;
inline constexpr qint64 shortestPenaltyMs = 30LL * 1000;
inline constexpr qint64 longestPenaltyMs = 60LL * 60 * 1000;
inline constexpr qint64 penaltyForgottenMs = 24LL * 60 * 60 * 1000;
// `lockedUntilMs` is the time of the last failure while there is no penalty yet; isLocked() holds for both.
[[nodiscard]] LockoutRecord afterAddressFailure(const LockoutRecord &record, qint64 nowMs);

// So many failures of one address, whatever the names, and each of its sign-ins is asked (C13).
inline constexpr int captchaAddressFailures = 10;
// Must a sign-in answer a picture or a question before its password is compared (C13)?
//   lane     the record of the account's own devices, or of strangers
//   address  of where it comes from; nothing for known devices
[[nodiscard]] bool needsCaptcha(const LockoutRecord &lane, const LockoutRecord &address, qint64 nowMs,
                                const Settings &settings);

} // namespace sealdesk::policy
