// Pages: the operating system's half of locked memory (pages_linux, pages_windows, pages_macos).
//
// Reserved address space is unreadable; committed pages are readable, writable, kept out of swap,
// core dumps and child processes. A commit succeeds in all of that or not at all.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>
#include <optional>

namespace sealdesk::secret::pages {

[[nodiscard]] std::size_t size();

// Address space only, a multiple of size(); nullptr if there is none.
[[nodiscard]] void *reserve(std::size_t bytes);
// Opens pages inside a reservation. The content is zero.
[[nodiscard]] Result<void, SecretError> commit(void *address, std::size_t bytes);
// The same for a thread's stack, which the kernel itself must reach: locked, never memfd_secret.
[[nodiscard]] Result<void, SecretError> commitForStack(void *address, std::size_t bytes);
// Precondition: the owner wiped what was committed.
void release(void *address, std::size_t bytes);

// Memory that someone else allocated (rows of a window's backing store): locks it and takes it out
// of dumps, and undoes both. Both are rounded outwards to whole pages.
[[nodiscard]] Result<void, SecretError> lockForeign(void *address, std::size_t bytes);
void unlockForeign(void *address, std::size_t bytes);

// How much this process may lock in all; none where the system names no limit.
[[nodiscard]] std::optional<std::size_t> lockLimit();

// True where even root's reads through /proc are refused (memfd_secret). For the diagnostics page.
[[nodiscard]] bool hiddenFromKernel();

} // namespace sealdesk::secret::pages
