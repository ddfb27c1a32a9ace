// SecretError: why locked memory could not be had. There is no fallback to ordinary memory: the
// caller refuses what it was about to do and tells the person (by its own words) why.
#pragma once

#include <string_view>

namespace sealdesk::secret {

enum class SecretError {
    TooLarge,         // beyond maxSecretBytes, or nothing asked for
    ReserveFailed,    // no address space
    LockFailed,       // the pages cannot be kept out of swap (RLIMIT_MEMLOCK, working set)
    ProtectFailed,    // guards or the exclusion from dumps were refused
    AllocatorRefused, // OpenSSL was used before installOpenSslAllocator()
    NotInstalled,     // a secret scope without installOpenSslAllocator()
};

[[nodiscard]] constexpr std::string_view toString(SecretError error)
{
    switch (error) {
    case SecretError::TooLarge:
        return "too_large";
    case SecretError::ReserveFailed:
        return "reserve_failed";
    case SecretError::LockFailed:
        return "lock_failed";
    case SecretError::ProtectFailed:
        return "protect_failed";
    case SecretError::AllocatorRefused:
        return "allocator_refused";
    case SecretError::NotInstalled:
        return "not_installed";
    }
    return "unknown";
}

} // namespace sealdesk::secret
