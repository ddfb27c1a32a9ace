// RetentionKeeper: erases what has been kept long enough, by the rules transcript_days and audit_days (D4): ended chats
// with all that belongs to them, and the oldest part of the audit log. A few at a time, so that chats do not wait.
//
// What was erased is in the audit log by number only, and in no file of the store any more.
#pragma once

#include "core/base/clock.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

namespace sealdesk::relay {

class RetentionKeeper {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        edge::Log &log;
    };
    explicit RetentionKeeper(Parts parts) : m(parts), m_timer(parts.scheduler) {}

    // Now, and each limits::retentionMs from now on.
    void start();
    void stop() { m_timer.stop(); }

private:
    void eraseChats();
    void pruneAudit();

    Parts m;
    Timer m_timer;
    bool m_brokenSaid = false;
};

} // namespace sealdesk::relay
