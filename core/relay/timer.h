// Timer: one single-shot timer that ends with its owner, so that no callback outlives an object.
#pragma once

#include "core/relay/scheduler.h"

#include <utility>

namespace sealdesk::relay {

class Timer {
public:
    explicit Timer(Scheduler &scheduler) : m_scheduler(scheduler) {}
    ~Timer() { stop(); }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    // Replaces a running one.
    template <class Work>
    void start(std::chrono::milliseconds delay, Work work)
    {
        stop();
        m_id = m_scheduler.after(delay, [this, run = std::move(work)]() mutable {
            m_id = edge::TimerId::None;
            // A copy on the stack: the work may destroy this timer.
            auto once = std::move(run);
            once();
        });
    }
    void stop() { m_scheduler.cancel(std::exchange(m_id, edge::TimerId::None)); }
    [[nodiscard]] bool running() const { return m_id != edge::TimerId::None; }

private:
    Scheduler &m_scheduler;
    edge::TimerId m_id = edge::TimerId::None;
};

} // namespace sealdesk::relay
