// BackupKeeper: runs a backup each so many hours, counted from the last one that reached a target, also over restarts
// of the relay. One that failed is tried again sooner. The backup is a program of its own, which records what it did;
// what it could not record (it did not start, or it died) is recorded here.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

#include <optional>

namespace sealdesk::relay {

// The program. It may outlive the relay: a backup that is under way is no worse for its end.
class BackupRunner {
public:
    virtual ~BackupRunner() = default;
    // False: it cannot be started. Never while one runs.
    [[nodiscard]] virtual bool start() = 0;
    // nullopt: it still runs; else its exit code, once, and -1 when it died.
    [[nodiscard]] virtual std::optional<int> ended() = 0;
};

class BackupKeeper {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        BackupRunner &runner;
        edge::Log &log;
        std::int64_t everyMs;
    };
    explicit BackupKeeper(Parts parts) : m(parts), m_timer(parts.scheduler) {}
    void start();

private:
    void glance();
    void begin();
    void finished(int exitCode);
    void record();
    void again(std::int64_t dueMs);

    Parts m;
    Timer m_timer;
    std::int64_t m_dueMs = 0;
    bool m_running = false;
};

} // namespace sealdesk::relay
