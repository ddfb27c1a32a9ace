// LoopThread: a loop on a thread of its own, for tests that wait on the other side.
#pragma once

#include "core/edge/loop.h"

#include <future>
#include <thread>

namespace sealdesk::testing {

class LoopThread {
public:
    LoopThread() : m_thread([this] { m_loop.run(); }) {}
    ~LoopThread()
    {
        m_loop.stop();
        m_thread.join();
    }
    LoopThread(const LoopThread &) = delete;
    LoopThread &operator=(const LoopThread &) = delete;

    [[nodiscard]] edge::Loop &loop() { return m_loop; }
    // Runs the work on the loop's thread and waits for it.
    template <class Work>
    void run(Work work)
    {
        std::promise<void> done;
        m_loop.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }

private:
    edge::Loop m_loop;
    std::thread m_thread;
};

} // namespace sealdesk::testing
