// PasswordPool: scrypt on a few threads of its own with a bounded queue, so that the loop never waits
// half a second and a crowd of sign-ins cannot take the machine. Answers come back on the loop.
//
// Two lanes, each with a queue of its own: known devices, and strangers. One thread serves known devices only and the
// others serve them first and yield the processor to everything else, so that no crowd of strangers can make a known
// device wait for its turn.
//
// Passwords live in the queue only until their turn and are wiped there; they are never logged.
#pragma once

#include "core/policy/passwordhash.h"
#include "core/relay/limits.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sealdesk::relay {

class Scheduler;

// Who waits: somebody who has proven to be no stranger (an approved device, a live session, the host's
// set-up secret), or anybody.
enum class Lane { Known, Stranger };

// What the desks ask for; tests have a quick one. False: the queue is full, nothing will be called.
class PasswordWork {
public:
    using Verified = std::function<void(bool matches)>;
    using Hashed = std::function<void(Result<QByteArray, policy::PolicyError>)>;
    virtual ~PasswordWork() = default;
    // An empty hash matches nothing and costs the same: for unknown users.
    [[nodiscard]] virtual bool verify(Lane lane, QString password, QByteArray tagged, Verified done) = 0;
    [[nodiscard]] virtual bool hash(Lane lane, QString password, Hashed done) = 0;
};

class PasswordPool final : public PasswordWork {
public:
    explicit PasswordPool(Scheduler &scheduler, int threads = limits::hashThreads,
                          std::size_t queue = limits::hashQueue);
    // Waits for the hashes under way; what is queued is dropped.
    ~PasswordPool() override;
    PasswordPool(const PasswordPool &) = delete;
    PasswordPool &operator=(const PasswordPool &) = delete;

    [[nodiscard]] bool verify(Lane lane, QString password, QByteArray tagged, Verified done) override;
    [[nodiscard]] bool hash(Lane lane, QString password, Hashed done) override;

private:
    using Queue = std::deque<std::function<void()>>;
    [[nodiscard]] bool enqueue(Lane lane, std::function<void()> job);
    // `shared`: strangers are served here beside a thread that known devices have for themselves.
    void work(bool knownOnly, bool shared);
    // The queue that is next for such a thread, or null.
    [[nodiscard]] Queue *waiting(bool knownOnly);

    Scheduler &m_scheduler;
    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Queue m_known;
    Queue m_strangers;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sealdesk::relay
