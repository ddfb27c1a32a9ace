// LockBudget: how much memory this system lets the program lock, and whether that is enough for
// secure forms. For the words that tell operator and administrator what to do when it is not.
//
// It only asks; whoever needs locked memory still has to get it and to refuse when it does not.
#pragma once

#include "core/secret/secreterror.h"

#include <cstddef>
#include <optional>

namespace sealdesk::secret {

// What the console locks while a form is open: OpenSSL in scope (1.7 MiB at most), the answers, and
// the window's rows under revealed fields on a large screen.
inline constexpr std::size_t neededLockedBytes = 4 * 1024 * 1024;

struct LockBudget {
    std::optional<std::size_t> limitBytes;     // what the system allows; none: it names no limit
    bool enough = false;                       // neededLockedBytes could be locked just now
    SecretError why = SecretError::LockFailed; // when not
    bool hiddenFromRoot = false;               // memfd_secret: not even root reads it through /proc
};

// Raises this process's soft limit to what it is allowed anyway. Once, in main(), before the first lock.
void raiseLockLimit();

[[nodiscard]] LockBudget measureLockBudget();

} // namespace sealdesk::secret
