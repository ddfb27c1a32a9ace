// installScopedMalloc(): call it in main() of a program that wants MallocScope; linking this library replaces the
// program's malloc() and its kin by thin ones in front of glibc's: one thread-local test for each allocation and
// one comparison of addresses for each free.
//
// Relay and exchange must never link it: nothing there opens an answer.
#pragma once

namespace sealdesk::secret {

// False where there is none: another C library, or a sanitizer that has a malloc of its own.
[[nodiscard]] bool installScopedMalloc() noexcept;

} // namespace sealdesk::secret
