// Session rule (C10): is a session still alive? Pure; the caller passes times of one clock. In a
// running relay that is Clock::aliveMs (suspend counts as idle); after a restart, Clock::wallMs.
#pragma once

#include "core/policy/parameters.h"

namespace sealdesk::policy {

struct SessionTimes {
    qint64 startedMs = 0;
    qint64 lastActivityMs = 0;
};

enum class SessionVerdict { Live, Idle, Expired };

[[nodiscard]] SessionVerdict judgeSession(const SessionTimes &times, qint64 nowMs, const Settings &settings);
// When the verdict will change without further activity; for timers.
[[nodiscard]] qint64 sessionEndsMs(const SessionTimes &times, const Settings &settings);

} // namespace sealdesk::policy
