#include "core/relay/passwordpool.h"

#include "core/base/threadpriority.h"
#include "core/relay/scheduler.h"

#include <memory>

namespace sealdesk::relay {

namespace {

// The one copy of a password in the queue, wiped when its job is gone.
class Kept {
public:
    explicit Kept(QString password) : m_password(std::move(password)) {}
    ~Kept() { m_password.fill(u'\0'); }
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;
    [[nodiscard]] QStringView view() const { return m_password; }

private:
    QString m_password;
};

} // namespace

PasswordPool::PasswordPool(Scheduler &scheduler, int threads, std::size_t queue) : m_scheduler(scheduler), m_most(queue)
{
    m_threads.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i) {
        // With one thread only, it must serve both lanes.
        const bool knownOnly = i == 0 && threads > 1;
        const bool shared = threads > 1 && !knownOnly;
        m_threads.emplace_back([this, knownOnly, shared] { work(knownOnly, shared); });
    }
}

PasswordPool::~PasswordPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_known.clear();
        m_strangers.clear();
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

bool PasswordPool::verify(Lane lane, QString password, QByteArray tagged, Verified done)
{
    auto kept = std::make_shared<Kept>(std::move(password));
    return enqueue(lane, [this, kept, tagged = std::move(tagged), done = std::move(done)] {
        bool matches = false;
        if (tagged.isEmpty()) {
            policy::spendVerification(kept->view());
        } else {
            const auto verdict = policy::verifyPassword(kept->view(), tagged);
            matches = verdict.ok() && verdict->matches;
        }
        m_scheduler.post([done, matches] { done(matches); });
    });
}

bool PasswordPool::hash(Lane lane, QString password, Hashed done)
{
    auto kept = std::make_shared<Kept>(std::move(password));
    return enqueue(lane, [this, kept, done = std::move(done)] {
        m_scheduler.post([done, hashed = policy::hashPassword(kept->view())] { done(hashed); });
    });
}

bool PasswordPool::enqueue(Lane lane, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        Queue &queue = lane == Lane::Known ? m_known : m_strangers;
        if (m_stopping || queue.size() >= m_most) {
            return false;
        }
        queue.push_back(std::move(job));
    }
    m_wake.notify_all(); // not every thread may take it
    return true;
}

PasswordPool::Queue *PasswordPool::waiting(bool knownOnly)
{
    if (!m_known.empty()) {
        return &m_known;
    }
    return knownOnly || m_strangers.empty() ? nullptr : &m_strangers;
}

void PasswordPool::work(bool knownOnly, bool shared)
{
    if (shared) {
        yieldToOtherThreads();
    }
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this, knownOnly] { return m_stopping || waiting(knownOnly) != nullptr; });
            if (m_stopping) {
                return;
            }
            Queue &queue = *waiting(knownOnly);
            job = std::move(queue.front());
            queue.pop_front();
        }
        job();
    }
}

} // namespace sealdesk::relay
