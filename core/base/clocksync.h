// What the operating system knows about its clock: is it held to a source of time, and how far off may it be (PCI DSS
// 10.6). Reads, never sets.
#pragma once

#include <cstdint>

namespace sealdesk {

struct ClockSync {
    // Unknown: this system has no such answer, or may not give it (a unit that forbids adjtimex).
    enum class State { Unknown, Synchronised, NotSynchronised };
    State state = State::Unknown;
    std::int64_t mostErrorMs = 0; // how far off it may be, by the system's own reckoning; of Synchronised only
    std::int64_t offsetMs = 0;    // what is being corrected slowly at this moment
};

[[nodiscard]] ClockSync readClockSync();

} // namespace sealdesk
