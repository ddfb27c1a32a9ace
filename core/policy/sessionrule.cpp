#include "core/policy/sessionrule.h"

#include <algorithm>

namespace sealdesk::policy {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;
constexpr qint64 msPerHour = 60 * msPerMinute;

qint64 idleAtMs(const SessionTimes &times, const Settings &settings)
{
    return times.lastActivityMs + settings.value(Parameter::IdleMinutes) * msPerMinute;
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
    return nowMs >= idleAtMs(times, settings) ? SessionVerdict::Idle : SessionVerdict::Live;
}

qint64 sessionEndsMs(const SessionTimes &times, const Settings &settings)
{
    return std::min(idleAtMs(times, settings), expiresAtMs(times, settings));
}

} // namespace sealdesk::policy
