#include "core/base/clockwatch.h"

#include <utility>

namespace sealdesk {

ClockWatch::ClockWatch(const Clock &clock, Source source)
    : m_clock(clock), m_source(std::move(source)), m_ahead(clock.wallMs() - clock.aliveMs())
{
}

ClockWatch::Change ClockWatch::look()
{
    Change change;
    // A time service that slows down or speeds up does so to both clocks; only setting one parts them.
    const std::int64_t ahead = m_clock.wallMs() - m_clock.aliveMs();
    const std::int64_t by = ahead - m_ahead;
    if (by >= stepMs || by <= -stepMs) {
        change.steppedMs = by;
        m_ahead = ahead;
    }
    const State now = clockState(m_source());
    if (now != m_state) {
        m_state = now;
        change.state = now;
    }
    return change;
}

ClockWatch::State clockState(const ClockSync &sync)
{
    switch (sync.state) {
    case ClockSync::State::Unknown:
        return ClockWatch::State::Unknown;
    case ClockSync::State::NotSynchronised:
        return ClockWatch::State::NotSynchronised;
    case ClockSync::State::Synchronised:
        break;
    }
    const bool far = sync.mostErrorMs > ClockWatch::mostErrorMs || sync.offsetMs > ClockWatch::mostErrorMs ||
                     sync.offsetMs < -ClockWatch::mostErrorMs;
    return far ? ClockWatch::State::FarOff : ClockWatch::State::Good;
}

std::string_view toString(ClockWatch::State state)
{
    switch (state) {
    case ClockWatch::State::Good:
        return "synchronised";
    case ClockWatch::State::NotSynchronised:
        return "not_synchronised";
    case ClockWatch::State::FarOff:
        return "far_off";
    case ClockWatch::State::Unknown:
        break;
    }
    return "unknown";
}

std::string_view describe(ClockWatch::State state)
{
    switch (state) {
    case ClockWatch::State::Good:
        return "synchronised with a source of time";
    case ClockWatch::State::NotSynchronised:
        return "NOT synchronised: no time service (chrony, systemd-timesyncd, ntpd) holds it";
    case ClockWatch::State::FarOff:
        return "may be FAR OFF, by the system's own reckoning";
    case ClockWatch::State::Unknown:
        break;
    }
    return "not known: this system does not say, or does not let this program ask";
}

} // namespace sealdesk
