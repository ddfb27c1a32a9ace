#include "core/base/systemclock.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace sealdesk {

std::int64_t SystemClock::wallMs() const
{
    FILETIME time{};
    GetSystemTimePreciseAsFileTime(&time);
    ULARGE_INTEGER ticks{};
    ticks.LowPart = time.dwLowDateTime;
    ticks.HighPart = time.dwHighDateTime;
    constexpr std::int64_t ticksPerMs = 10'000;
    constexpr std::int64_t epochOffsetMs = 11'644'473'600'000; // 1601 to 1970
    return static_cast<std::int64_t>(ticks.QuadPart) / ticksPerMs - epochOffsetMs;
}

// GetTickCount64 includes the time that the machine slept.
std::int64_t SystemClock::aliveMs() const { return static_cast<std::int64_t>(GetTickCount64()); }

} // namespace sealdesk
