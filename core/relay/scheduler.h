// Scheduler: the loop as the relay's logic sees it, so that tests can move time by hand.
//
// Tasks and timers run on the loop's thread, one at a time, and must not block. Only post() may be
// called from other threads.
#pragma once

#include "core/edge/loop.h"
#include "core/edge/task.h"

#include <chrono>

namespace sealdesk::relay {

class Scheduler {
public:
    virtual ~Scheduler() = default;
    // Thread-safe; never inside this call.
    virtual void post(edge::Task task) = 0;
    virtual edge::TimerId after(std::chrono::milliseconds delay, edge::Task task) = 0;
    virtual void cancel(edge::TimerId id) = 0;
};

class LoopScheduler final : public Scheduler {
public:
    explicit LoopScheduler(edge::Loop &loop) : m_loop(loop) {}
    void post(edge::Task task) override { m_loop.post(std::move(task)); }
    edge::TimerId after(std::chrono::milliseconds delay, edge::Task task) override
    {
        return m_loop.after(delay, std::move(task));
    }
    void cancel(edge::TimerId id) override { m_loop.cancel(id); }

private:
    edge::Loop &m_loop;
};

} // namespace sealdesk::relay
