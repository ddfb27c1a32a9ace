// For tests of locked memory: children that may crash, small limits, what the kernel says of a page.
#pragma once

#include <functional>
#include <string>

namespace sealdesk::secret {

// AddressSanitizer and its kin turn mlock() into nothing, so what the kernel says cannot be tested.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool lockingIsIgnored = true;
#else
inline constexpr bool lockingIsIgnored = false;
#endif
inline constexpr char lockingIsIgnoredReason[] = "The sanitizer ignores mlock(); shown in the other presets.";

// Runs `body` in a forked child; true when it ended by `signal`.
[[nodiscard]] bool childDiesOf(int signal, const std::function<void()> &body);
// The child's exit code, or -1 when it crashed.
[[nodiscard]] int childExit(const std::function<int()> &body);
// From now on this process may lock `bytes` more or less, root or not.
[[nodiscard]] bool limitLockedMemory(std::size_t bytes);
// "VmFlags" of the mapping around `address` in /proc/self/smaps.
[[nodiscard]] std::string kernelFlags(const void *address);

} // namespace sealdesk::secret
