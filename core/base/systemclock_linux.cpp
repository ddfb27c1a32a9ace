#include "core/base/systemclock.h"

#include <ctime>

namespace sealdesk {

namespace {

std::int64_t readMs(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

std::int64_t SystemClock::wallMs() const { return readMs(CLOCK_REALTIME); }
std::int64_t SystemClock::aliveMs() const { return readMs(CLOCK_BOOTTIME); }

} // namespace sealdesk
