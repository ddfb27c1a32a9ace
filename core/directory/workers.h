// Workers: a few threads for calls that block, with two bounded queues. One thread serves the first queue only and the
// others serve it first, so that no crowd in the second can make anybody in the first wait. Its destructor waits for
// what runs (each call has its own time-out) and drops what waits.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sealdesk::directory {

enum class Turn { First, Usual };

class Workers {
public:
    using Job = std::function<void()>;
    // `mostQueued` of each turn. With one thread only, it must serve both.
    Workers(std::size_t threads, std::size_t mostQueued);
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    ~Workers();

    // False: the queue is full, nothing was taken.
    [[nodiscard]] bool add(Job job, Turn turn = Turn::Usual);

private:
    using Queue = std::deque<Job>;
    void run(bool firstOnly);
    // The queue that is next for such a thread, or null.
    [[nodiscard]] Queue *waiting(bool firstOnly);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Queue m_first;
    Queue m_usual;
    std::size_t m_mostQueued;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sealdesk::directory
