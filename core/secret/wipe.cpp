#include "core/secret/wipe.h"

#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#elif defined(__APPLE__)
#define __STDC_WANT_LIB_EXT1__ 1
#include <string.h>
#else
#include <string.h>
#endif

namespace sealdesk::secret {

void wipe(void *memory, std::size_t bytes) noexcept
{
    if (bytes == 0) {
        return;
    }
#if defined(_WIN32)
    SecureZeroMemory(memory, bytes);
#elif defined(__APPLE__)
    memset_s(memory, bytes, 0, bytes);
#else
    explicit_bzero(memory, bytes);
#endif
}

[[gnu::noinline]] void wipeStack() noexcept
{
    constexpr std::size_t reach = 32 * 1024;
    char used[reach];
    wipe(static_cast<void *>(used), sizeof used);
}

} // namespace sealdesk::secret
