#include "core/store/writer.h"

#include "core/store/database.h"

#include <future>

namespace sealdesk::store {

Writer::Writer(Post post) : m_post(std::move(post)) {}

Result<std::unique_ptr<Writer>, StoreError> Writer::start(const QString &file, Post post, TextKeys textKeys)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(post)));
    std::promise<Status> promise;
    auto opened = promise.get_future();
    writer->m_thread = std::thread([&promise, file, keys = std::move(textKeys), self = writer.get()] {
        self->work(file, keys, [&promise](Status status) { promise.set_value(status); });
    });
    const Status status = opened.get();
    if (!status.ok()) {
        writer->stop();
        return fail(status.error());
    }
    return writer;
}

Writer::~Writer() { stop(); }

void Writer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Writer::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_queue.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    report({Finished{std::move(job.done), fail(StoreError::Failed)}});
}

void Writer::work(const QString &file, const TextKeys &textKeys, const std::function<void(Status)> &opened)
{
    auto database = Database::open(file);
    if (!database.ok()) {
        opened(fail(database.error()));
        return;
    }
    if (!textKeys.isEmpty()) {
        if (const auto used = (*database)->useTextKeys(textKeys); !used.ok()) {
            opened(used);
            return;
        }
    }
    opened({}); // `opened` is gone from here on
    while (waitForWork((*database)->scrubOwed())) {
        auto finished = runBatch(**database);
        if ((*database)->scrubOwed()) {
            (*database)->scrub();
        }
        report(std::move(finished));
    }
}

// False when there is nothing left to do, ever. With a scrub owed it also comes back without any work.
bool Writer::waitForWork(bool scrubOwed)
{
    const auto ready = [this] { return m_stopping || !m_queue.empty(); };
    std::unique_lock lock(m_mutex);
    if (scrubOwed && !m_wake.wait_for(lock, scrubRetryTime, ready)) {
        return true;
    }
    m_wake.wait(lock, ready);
    return !m_queue.empty();
}

std::optional<Writer::Job> Writer::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_queue.front());
    m_queue.pop_front();
    return job;
}

std::vector<Writer::Finished> Writer::runBatch(Database &database)
{
    std::vector<Job> jobs;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.empty()) {
            return {}; // only a scrub is owed
        }
    }
    const auto until = std::chrono::steady_clock::now() + batchTime;
    Status status = database.begin();
    do {
        auto job = take();
        if (!job) {
            break;
        }
        jobs.push_back(*std::move(job));
        if (status.ok()) {
            status = jobs.back().task(database);
        }
    } while (status.ok() && jobs.size() < batchTasks && std::chrono::steady_clock::now() < until);
    if (status.ok()) {
        status = database.commit();
    }
    if (!status.ok()) {
        database.rollback();
    }
    std::vector<Finished> finished;
    finished.reserve(jobs.size());
    for (Job &job : jobs) {
        Status own = status.ok() ? Status() : runAlone(database, job);
        finished.push_back({std::move(job.done), own});
    }
    return finished;
}

Writer::Status Writer::runAlone(Database &database, const Job &job)
{
    return database.transaction([&] { return job.task(database); });
}

void Writer::report(std::vector<Finished> finished)
{
    if (finished.empty()) {
        return;
    }
    auto shared = std::make_shared<std::vector<Finished>>(std::move(finished));
    m_post([shared] {
        for (Finished &one : *shared) {
            one.done(one.status);
        }
    });
}

} // namespace sealdesk::store
