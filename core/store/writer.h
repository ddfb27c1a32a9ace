// Writer: the store's own thread, with group commit. The relay's loop queues tasks and goes on; the
// thread runs them in order, many in one transaction, and reports each only after its commit.
//
// A task touches the database and its own result, nothing else: it runs on the writer's thread, and
// runs a second time, in a transaction of its own, when something in its batch failed. What it
// returns as an error rolls back that task only. Reads go the same way, so they see what was queued
// before them. No callback is run on the writer's thread: all go through the caller's `post`.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"
#include "core/store/textkeys.h"

#include <QString>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace sealdesk::store {

class Database;

class Writer {
public:
    using Post = std::function<void(std::function<void()>)>; // must be safe to call on any thread
    using Status = Result<void, StoreError>;

    // A transaction takes in new tasks for at most this long; an idle queue commits at once.
    static constexpr auto batchTime = std::chrono::milliseconds(5);
    static constexpr std::size_t batchTasks = 1000;
    // How soon Database::scrub is tried again while another process reads.
    static constexpr auto scrubRetryTime = std::chrono::milliseconds(500);

    // Opens (and migrates) the database on the new thread and waits for that. Without keys, tasks can neither read nor
    // write what people typed.
    [[nodiscard]] static Result<std::unique_ptr<Writer>, StoreError> start(const QString &file, Post post,
                                                                           TextKeys textKeys = {});
    // As stop().
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    // writer.run<qint64>([](Database &db) -> Result<qint64, StoreError> {...}, [](Result<qint64, StoreError> r) {...});
    template <class T>
    void run(std::function<Result<T, StoreError>(Database &)> task, std::function<void(Result<T, StoreError>)> done);

    // Commits what is queued, posts its callbacks and ends the thread. Tasks queued later get Failed.
    void stop();

private:
    struct Job {
        std::function<Status(Database &)> task;
        std::function<void(Status)> done;
    };
    struct Finished {
        std::function<void(Status)> done;
        Status status;
    };

    explicit Writer(Post post);
    void enqueue(Job job);
    void work(const QString &file, const TextKeys &textKeys, const std::function<void(Status)> &opened);
    [[nodiscard]] std::vector<Finished> runBatch(Database &database);
    [[nodiscard]] bool waitForWork(bool scrubOwed);
    [[nodiscard]] std::optional<Job> take();
    [[nodiscard]] static Status runAlone(Database &database, const Job &job);
    void report(std::vector<Finished> finished);

    Post m_post;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

template <class T>
void Writer::run(std::function<Result<T, StoreError>(Database &)> task, std::function<void(Result<T, StoreError>)> done)
{
    if constexpr (std::is_void_v<T>) {
        enqueue({std::move(task), std::move(done)});
    } else {
        auto value = std::make_shared<std::optional<T>>();
        enqueue({[task = std::move(task), value](Database &database) -> Status {
                     Result<T, StoreError> result = task(database);
                     if (!result.ok()) {
                         return fail(result.error());
                     }
                     *value = std::move(result).value();
                     return {};
                 },
                 [done = std::move(done), value](Status status) {
                     if (status.ok()) {
                         done(std::move(**value));
                     } else {
                         done(fail(status.error()));
                     }
                 }});
    }
}

} // namespace sealdesk::store
