// runInLockedThread(): runs a piece of work on a thread of its own whose stack is locked and wiped, inside a
// MallocScope, and waits for it. What the work and the libraries under it leave on stack and heap stays in locked
// memory and is overwritten when the thread is gone.
//
// The work must not hand out pointers to what it allocated.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>

namespace sealdesk::secret {

// Shaping and drawing text takes less than a quarter of it.
inline constexpr std::size_t lockedStackBytes = 512 * 1024;

using LockedWork = bool (*)(void *argument);

// LockFailed also when the work itself ran out of memory or said false.
[[nodiscard]] Result<void, SecretError> runInLockedThread(LockedWork work, void *argument);

} // namespace sealdesk::secret
