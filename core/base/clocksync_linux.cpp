#include "core/base/clocksync.h"

#include <sys/timex.h>

namespace sealdesk {

ClockSync readClockSync()
{
    timex values{};
    values.modes = 0; // read only
    const int state = ::adjtimex(&values);
    if (state < 0)
        return {};
    constexpr long microseconds = 1000;
    constexpr long nanoseconds = 1'000'000;
    ClockSync sync;
    const bool lost = state == TIME_ERROR || (values.status & STA_UNSYNC) != 0;
    sync.state = lost ? ClockSync::State::NotSynchronised : ClockSync::State::Synchronised;
    sync.mostErrorMs = lost ? 0 : values.maxerror / microseconds;
    sync.offsetMs = values.offset / ((values.status & STA_NANO) != 0 ? nanoseconds : microseconds);
    return sync;
}

} // namespace sealdesk
