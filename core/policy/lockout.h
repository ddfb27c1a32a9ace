// Lockout (C8, C9): pure functions over one account's record, which the caller loads and stores in
// one transaction with the audit entry. Also counts wrong current passwords at a password change.
#pragma once

#include "core/policy/parameters.h"

namespace sealdesk::policy {

struct LockoutRecord {
    int failures = 0;
    qint64 lockedUntilMs = 0; // wall clock; 0 when not locked
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

} // namespace sealdesk::policy
