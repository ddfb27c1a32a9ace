// HandClock and HandScheduler: time and tasks that tests move by hand; post() is thread-safe as the real one.
#pragma once

#include "core/base/clock.h"
#include "core/relay/scheduler.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

namespace sealdesk::relay {

class HandClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wallMs() const override { return m_wallMs; }
    [[nodiscard]] std::int64_t aliveMs() const override { return m_aliveMs; }
    void advance(std::int64_t ms)
    {
        m_wallMs += ms;
        m_aliveMs += ms;
    }
    // Somebody set the clock.
    void setWall(std::int64_t byMs) { m_wallMs += byMs; }

private:
    std::int64_t m_wallMs = 1'800'000'000'000;
    std::int64_t m_aliveMs = 5'000'000;
};

class HandScheduler final : public Scheduler {
public:
    explicit HandScheduler(const HandClock &clock) : m_clock(clock) {}
    void post(edge::Task task) override;
    edge::TimerId after(std::chrono::milliseconds delay, edge::Task task) override;
    void cancel(edge::TimerId id) override;

    // Runs one posted task, waiting for it if need be; false after ten seconds without one.
    [[nodiscard]] bool runOne();
    [[nodiscard]] bool hasTasks();
    // The time of the earliest timer, or -1.
    [[nodiscard]] std::int64_t nextTimer() const;
    // Runs the earliest timer if it is due.
    [[nodiscard]] bool runDueTimer();

private:
    struct Waiting {
        std::int64_t dueMs = 0;
        edge::Task task;
    };
    const HandClock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<edge::Task> m_tasks;
    std::map<std::uint64_t, Waiting> m_timers;
    std::uint64_t m_lastTimer = 0;
};

} // namespace sealdesk::relay
