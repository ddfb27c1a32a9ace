// Workers: a few threads for calls that block, with a bounded queue. Its destructor waits for what runs
// (each call has its own time-out) and drops what waits.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sealdesk::directory {

class Workers {
public:
    using Job = std::function<void()>;
    Workers(std::size_t threads, std::size_t mostQueued);
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    ~Workers();

    // False: the queue is full, nothing was taken.
    [[nodiscard]] bool add(Job job);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::size_t m_mostQueued;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sealdesk::directory
