#include "tests/relay/bench/handclock.h"

namespace sealdesk::relay {

void HandScheduler::post(edge::Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

edge::TimerId HandScheduler::after(std::chrono::milliseconds delay, edge::Task task)
{
    m_timers[++m_lastTimer] = {m_clock.aliveMs() + delay.count(), std::move(task)};
    return static_cast<edge::TimerId>(m_lastTimer);
}

void HandScheduler::cancel(edge::TimerId id) { m_timers.erase(static_cast<std::uint64_t>(id)); }

bool HandScheduler::runOne()
{
    edge::Task task;
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_for(lock, std::chrono::seconds(10), [this] { return !m_tasks.empty(); })) {
            return false;
        }
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
    return true;
}

bool HandScheduler::hasTasks()
{
    const std::lock_guard lock(m_mutex);
    return !m_tasks.empty();
}

std::int64_t HandScheduler::nextTimer() const
{
    std::int64_t next = -1;
    for (const auto &[id, waiting] : m_timers) {
        if (next < 0 || waiting.dueMs < next) {
            next = waiting.dueMs;
        }
    }
    return next;
}

bool HandScheduler::runDueTimer()
{
    const std::int64_t next = nextTimer();
    if (next < 0 || next > m_clock.aliveMs()) {
        return false;
    }
    for (auto timer = m_timers.begin(); timer != m_timers.end(); ++timer) {
        if (timer->second.dueMs == next) {
            edge::Task task = std::move(timer->second.task);
            m_timers.erase(timer);
            task();
            return true;
        }
    }
    return false;
}

} // namespace sealdesk::relay
