#include "core/base/systemclock.h"

#include <ctime>

namespace sealdesk {

// On macOS CLOCK_MONOTONIC goes on while the machine sleeps.
std::int64_t SystemClock::wallMs() const
{
    return static_cast<std::int64_t>(clock_gettime_nsec_np(CLOCK_REALTIME) / 1'000'000);
}
std::int64_t SystemClock::aliveMs() const
{
    return static_cast<std::int64_t>(clock_gettime_nsec_np(CLOCK_MONOTONIC) / 1'000'000);
}

} // namespace sealdesk
