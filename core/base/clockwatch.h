// ClockWatch: notices when the wall clock cannot be relied on: it was stepped while we ran, it is no longer held to a
// source of time, or the system says that it may be far off. Each change is told once. It corrects nothing.
#pragma once

#include "core/base/clock.h"
#include "core/base/clocksync.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace sealdesk {

class ClockWatch {
public:
    static constexpr std::int64_t lookMs = 10'000;     // between two looks
    static constexpr std::int64_t stepMs = 2'000;      // wall against monotonic; a leap second is less
    static constexpr std::int64_t mostErrorMs = 5'000; // by the system's own reckoning

    enum class State { Good, NotSynchronised, FarOff, Unknown };
    struct Change {
        std::optional<State> state;            // the new one, when it changed
        std::optional<std::int64_t> steppedMs; // by how much somebody set the clock; negative: back
    };
    using Source = std::function<ClockSync()>;

    explicit ClockWatch(const Clock &clock, Source source = readClockSync);

    [[nodiscard]] Change look();
    [[nodiscard]] State state() const { return m_state; }

private:
    const Clock &m_clock;
    Source m_source;
    State m_state = State::Good; // so that only what is not is told at a start
    std::int64_t m_ahead;        // of the monotonic clock
};

[[nodiscard]] ClockWatch::State clockState(const ClockSync &sync);
// "not_synchronised": for logs and audit.
[[nodiscard]] std::string_view toString(ClockWatch::State state);
// One sentence for people.
[[nodiscard]] std::string_view describe(ClockWatch::State state);

} // namespace sealdesk
