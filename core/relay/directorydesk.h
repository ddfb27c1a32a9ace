// DirectoryDesk: asks the organisation's directory for passwords that it keeps (C15), and remembers whether it
// answered.
//
// Where the relay was started without a directory, each question is answered "away": an account of a directory is then
// entered by nobody. Answers that come after this object's end are dropped.
#pragma once

#include "core/base/clock.h"
#include "core/relay/directoryverdict.h"
#include "core/relay/directorywork.h"

namespace sealdesk::relay {

class DirectoryDesk {
public:
    // `work`: null where there is no directory.
    DirectoryDesk(DirectoryWork *work, Scheduler &scheduler, const Clock &clock)
        : m_work(work), m_scheduler(scheduler), m_clock(clock)
    {
    }

    [[nodiscard]] bool isOn() const { return m_work != nullptr; }
    // The last question went unanswered.
    [[nodiscard]] bool seemsAway() const { return m_away; }

    using Judged = std::function<void(DirectoryVerdict)>;
    void ask(Lane lane, const QString &name, QString password, Judged done);

    // Calls `say` at the end of the interval under way since `sinceMs` (Clock::aliveMs): how long a directory takes
    // to look for a name tells nobody whether it has that name.
    void atFullInterval(qint64 sinceMs, std::function<void()> say);

private:
    DirectoryWork *m_work;
    Scheduler &m_scheduler;
    const Clock &m_clock;
    bool m_away = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace sealdesk::relay
