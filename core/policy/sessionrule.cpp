#include "core/policy/sessionrule.h"

#include <algorithm>

namespace sealdesk::policy {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;
constexpr qint64 msPerHour = 60 * msPerMinute;

// It was locked, or will be.
qint64 lockedAtMs(const SessionTimes &times, const Settings &settings)
{
    const qint64 idle = times.lastActivityMs + settings.value(Parameter::IdleMinutes) * msPerMinute;
    return times.lockedMs ? std::min(*times.lockedMs, idle) : idle;
}

qint64 idleAtMs(const SessionTimes &times, const Settings &settings)
{
    return lockedAtMs(times, settings) + settings.value(Parameter::LockedMinutes) * msPerMinute;
}

qint64 expiresAtMs(const SessionTimes &times, const Settings &settings)
{
    return times.startedMs + settings.value(Parameter::SessionHours) * msPerHour;
}

} // namespace

SessionVerdict judgeSession(const SessionTimes &times, qint64 nowMs, const Settings &settings)
{
    if (nowMs >= expiresAtMs(times, settings)) {
        return SessionVerdict::Expired;
    }
    if (nowMs >= idleAtMs(times, settings)) {
        return SessionVerdict::Idle;
    }
    return times.lockedMs || nowMs >= lockedAtMs(times, settings) ? SessionVerdict::Locked : SessionVerdict::Live;
}

qint64 sessionEndsMs(const SessionTimes &times, const Settings &settings)
{
    return std::min(idleAtMs(times, settings), expiresAtMs(times, settings));
}

} // namespace sealdesk::policy
