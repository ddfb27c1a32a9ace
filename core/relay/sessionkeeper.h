// SessionKeeper: the life of operators' sessions: connected, away, locked, idle, expired, ended (A4, C10).
// Sessions outlive connections and a restart of the relay; the relay locks and ends them by its own clock, whatever the
// console does.
#pragma once

#include "core/base/clock.h"
#include "core/policy/sessionrule.h"
#include "core/relay/acts.h"
#include "core/relay/seattable.h"
#include "core/relay/timer.h"

namespace sealdesk::relay {

class SessionKeeper {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        Scheduler &scheduler;
        const Clock &clock;
        const policy::Settings &settings;
    };
    // What others must do when a session's console comes and goes; set once, by the Hub.
    struct Watch {
        std::function<void(const Seat &)> back;                   // a connection was attached
        std::function<void(const Seat &)> away;                   // the connection is gone, the session is not
        std::function<void(Seat &)> locked;                       // by the console or by the clock
        std::function<void(const Seat &, wire::EndReason)> ended; // the session is over
    };
    explicit SessionKeeper(const Parts &parts);
    void watch(Watch watch) { m_watch = std::move(watch); }

    // A session that is in the store: new, or found there after a restart.
    void add(const std::shared_ptr<Seat> &seat);
    // Takes the place of another connection of the same session.
    void attach(const std::shared_ptr<Seat> &seat, const std::shared_ptr<OperatorPort> &port, const QString &origin);
    // The port is about to die.
    void lost(const Seat &seat, const OperatorPort &port);
    void activity(Seat &seat);
    // Holds at once, whatever becomes of its writing down.
    void lock(const std::shared_ptr<Seat> &seat, wire::LockReason reason);
    // It is unlocked in the store already.
    void unlocked(Seat &seat);
    // Until the session ends, if nothing happens.
    [[nodiscard]] qint64 leftMs(const Seat &seat) const;
    // Live (locked perhaps: locks it when it is time), or not; ends it in the second case.
    [[nodiscard]] bool stillLive(const std::shared_ptr<Seat> &seat);

    // Ends it in the store first; `done` hears when that failed.
    void end(const std::shared_ptr<Seat> &seat, wire::EndReason reason, Acts::Done<void> done = {});
    // It has been ended in the store already.
    void ended(const std::shared_ptr<Seat> &seat, wire::EndReason reason);

private:
    [[nodiscard]] static policy::SessionTimes timesOf(const Seat &seat);
    void storeLock(const std::shared_ptr<Seat> &seat);
    [[nodiscard]] policy::SessionVerdict judge(const Seat &seat) const;
    void check();

    Parts m;
    Watch m_watch;
    Timer m_timer;
};

} // namespace sealdesk::relay
