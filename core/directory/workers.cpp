#include "core/directory/workers.h"

#include <csignal>
#include <utility>

namespace sealdesk::directory {

Workers::Workers(std::size_t threads, std::size_t mostQueued) : m_mostQueued(mostQueued)
{
    for (std::size_t i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { run(); });
    }
}

Workers::~Workers()
{
    std::deque<Job> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_jobs);
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

bool Workers::add(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || m_jobs.size() >= m_mostQueued) {
            return false;
        }
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Workers::run()
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
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping) {
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace sealdesk::directory
