// AuditKeeper: signs the audit log each hour and when it is told to, and hands each signature to a second place.
// When that place cannot be written, the log says so.
#pragma once

#include "core/audit/checkpoint.h"
#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

#include <functional>

namespace sealdesk::relay {

// Where checkpoints are kept besides the database. Called on the loop; what takes time is not waited for there.
class CheckpointCopies {
public:
    virtual ~CheckpointCopies() = default;
    // One line without its break. `done` is called once, perhaps inside this call; false: it is not kept there.
    virtual void write(const QString &line, std::function<void(bool kept)> done) = 0;
};

class AuditKeeper {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        const audit::AuditKey &key;
        CheckpointCopies &copies;
        edge::Log &log;
    };
    explicit AuditKeeper(Parts parts) : m(parts), m_timer(parts.scheduler) {}

    // Now, and each limits::checkpointMs from now on.
    void start();
    // Now; no more afterwards. `done` is called in any case.
    void finish(std::function<void()> done);

private:
    void checkpoint(std::function<void()> done);
    void copied(bool kept);

    Parts m;
    Timer m_timer;
};

} // namespace sealdesk::relay
