// Session rule (C10): is a session still alive, and still open? Pure; the caller passes times of one clock. In a
// running relay that is Clock::aliveMs (suspend counts as idle); after a restart, Clock::wallMs.
#pragma once

#include "core/policy/parameters.h"

#include <optional>

namespace sealdesk::policy {

struct SessionTimes {
    qint64 startedMs = 0;
    qint64 lastActivityMs = 0;
    std::optional<qint64> lockedMs = std::nullopt; // when it was locked
};

// Locked: it is or must be now. Idle: it was locked for too long.
enum class SessionVerdict { Live, Locked, Idle, Expired };

[[nodiscard]] SessionVerdict judgeSession(const SessionTimes &times, qint64 nowMs, const Settings &settings);
// When it will be over without further activity and without being unlocked.
[[nodiscard]] qint64 sessionEndsMs(const SessionTimes &times, const Settings &settings);

} // namespace sealdesk::policy
