#include "core/base/clocksync.h"

#include <sys/timex.h>

namespace sealdesk {

ClockSync readClockSync()
{
    timex values{};
    values.modes = 0; // read only
    const int state = ::ntp_adjtime(&values);
    if (state < 0)
        return {};
    constexpr long microseconds = 1000;
    ClockSync sync;
    const bool lost = state == TIME_ERROR || (values.status & STA_UNSYNC) != 0;
    sync.state = lost ? ClockSync::State::NotSynchronised : ClockSync::State::Synchronised;
    sync.mostErrorMs = lost ? 0 : values.maxerror / microseconds;
    return sync;
}

} // namespace sealdesk
