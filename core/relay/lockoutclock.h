// LockoutClock: the time by which lockouts and penalties end. While the relay runs it goes with the running clock, so
// that setting the wall clock neither ends nor lengthens a lockout. A restart goes on from the wall clock, but never
// before the latest time that anything was counted at: a clock that was set back leaves each lockout what it had left.
// What it cannot know: that the clock was set ahead while the relay was down.
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace sealdesk::relay {

class LockoutClock {
public:
    explicit LockoutClock(const Clock &clock) : m_clock(clock), m_offsetMs(clock.wallMs() - clock.aliveMs()) {}
    // `latestMs` is what the store knows from before; once, at the start.
    void load(std::int64_t latestMs) { m_offsetMs = std::max(m_clock.wallMs(), latestMs) - m_clock.aliveMs(); }
    [[nodiscard]] std::int64_t nowMs() const { return m_clock.aliveMs() + m_offsetMs; }

private:
    const Clock &m_clock;
    std::int64_t m_offsetMs;
};

} // namespace sealdesk::relay
