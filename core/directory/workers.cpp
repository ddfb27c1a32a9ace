#include "core/directory/workers.h"

#include <csignal>
#include <utility>

namespace sealdesk::directory {

Workers::Workers(std::size_t threads, std::size_t mostQueued) : m_mostQueued(mostQueued)
{
    for (std::size_t i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, firstOnly = i == 0 && threads > 1] { run(firstOnly); });
    }
}

Workers::~Workers()
{
    Queue droppedFirst;
    Queue droppedUsual;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        droppedFirst.swap(m_first);
        droppedUsual.swap(m_usual);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

bool Workers::add(Job job, Turn turn)
{
    {
        const std::scoped_lock lock(m_mutex);
        Queue &queue = turn == Turn::First ? m_first : m_usual;
        if (m_stopping || queue.size() >= m_mostQueued) {
            return false;
        }
        queue.push_back(std::move(job));
    }
    m_wake.notify_all(); // not every thread may take it
    return true;
}

Workers::Queue *Workers::waiting(bool firstOnly)
{
    if (!m_first.empty()) {
        return &m_first;
    }
    return firstOnly || m_usual.empty() ? nullptr : &m_usual;
}

void Workers::run(bool firstOnly)
{
    // A server that hangs up must not end the program: OpenSSL writes without MSG_NOSIGNAL.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    (void)pthread_sigmask(SIG_BLOCK, &broken, nullptr);
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this, firstOnly] { return m_stopping || waiting(firstOnly) != nullptr; });
            if (m_stopping) {
                return;
            }
            Queue &queue = *waiting(firstOnly);
            job = std::move(queue.front());
            queue.pop_front();
        }
        job();
    }
}

} // namespace sealdesk::directory
