// ClockKeeper: what the log and the audit log have to know of the host's clock (PCI DSS 4.0.1, 10.6): that it was set
// by hand, and whether a source of time holds it. It corrects nothing.
#pragma once

#include "core/base/clockwatch.h"
#include "core/edge/log.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

namespace sealdesk::relay {

class ClockKeeper {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
        edge::Log &log;
        ClockWatch::Source source = readClockSync;
    };
    explicit ClockKeeper(Parts parts);

    // Now, and each ClockWatch::lookMs from now on.
    void start();
    void stop() { m_timer.stop(); }

private:
    void tell(const ClockWatch::Change &change);
    void record(audit::Action action, audit::Outcome outcome, audit::Detail detail);

    Acts &m_acts;
    const Clock &m_clock;
    edge::Log &m_log;
    ClockWatch m_watch;
    Timer m_timer;
};

} // namespace sealdesk::relay
