// MallocScope: while one lives on this thread, everything that any library allocates on it (malloc, new) lies in a
// locked arena, and every block is wiped when it is freed, whichever thread frees it.
//
// For the one thing that cannot be done without the toolkit's text API: shaping a value in a script whose letters
// join. Only where the program was linked with core/secret/scoped (glibc); elsewhere there is none, and the caller
// does without. Never for ordinary code: the arena is small, and when it is full malloc() says so.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>

namespace sealdesk::secret {

class LockedArena;

// Address space; locked in steps as it is needed.
inline constexpr std::size_t mallocArenaBytes = 16 * 1024 * 1024;
// Locked beforehand, so that shaping does not stop half way for want of memory.
inline constexpr std::size_t mallocArenaFirstBytes = 1024 * 1024;

class MallocScope {
public:
    // NotInstalled: this program's malloc is not ours. LockFailed: too little can be locked.
    [[nodiscard]] static Result<void, SecretError> prepare();
    [[nodiscard]] static bool isPrepared();
    // What the arena holds now: what libraries kept from earlier scopes. For tests and diagnostics.
    [[nodiscard]] static std::size_t residueBytes();
    [[nodiscard]] static const LockedArena *arena();

    // This thread stays in scope until it ends: its exit handlers still allocate.
    static void keepForThread() noexcept;

    // Precondition: isPrepared().
    MallocScope() noexcept;
    ~MallocScope();
    MallocScope(const MallocScope &) = delete;
    MallocScope &operator=(const MallocScope &) = delete;
};

// For core/secret/scoped alone: its allocation functions ask these.
namespace mallochooks {
void announce() noexcept; // our malloc is linked in
[[nodiscard]] bool isScoped() noexcept;
[[nodiscard]] void *allocate(std::size_t bytes) noexcept;
[[nodiscard]] bool owns(const void *block) noexcept;
void release(void *block) noexcept;
[[nodiscard]] std::size_t sizeOf(const void *block) noexcept;
} // namespace mallochooks

} // namespace sealdesk::secret
