// installOpenSslAllocator(): makes OpenSSL allocate from locked memory inside a SecretScope.
//
// Must be the very first OpenSSL call of the program, before Qt loads its TLS backend: call it in
// main(), after hardenProcess(). Outside a scope OpenSSL goes on using the heap; a block is freed
// where it came from, whatever scope is active.
//
// This is the one place with process-wide state, because OpenSSL's allocator is process-wide and
// still frees blocks while the program exits; the arena is therefore never taken down.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>

namespace sealdesk::secret {

// Address space for OpenSSL in scope (measured: at most 1.7 MiB is used); locked in steps.
inline constexpr std::size_t opensslArenaBytes = 8 * 1024 * 1024;

[[nodiscard]] Result<void, SecretError> installOpenSslAllocator();

struct OpenSslArenaUse {
    std::size_t lockedBytes = 0;
    std::size_t usedBytes = 0;
};
// For the diagnostics page and tests; zeros when not installed.
[[nodiscard]] OpenSslArenaUse opensslArenaUse();

} // namespace sealdesk::secret
