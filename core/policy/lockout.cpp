#include "core/policy/lockout.h"

namespace sealdesk::policy {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;

} // namespace

bool isLocked(const LockoutRecord &record, qint64 nowMs) { return record.lockedUntilMs > nowMs; }

int lockedSecondsLeft(const LockoutRecord &record, qint64 nowMs)
{
    if (!isLocked(record, nowMs)) {
        return 0;
    }
    return static_cast<int>((record.lockedUntilMs - nowMs + msPerSecond - 1) / msPerSecond);
}

LockoutRecord afterFailure(const LockoutRecord &record, qint64 nowMs, const Settings &settings)
{
    if (isLocked(record, nowMs)) {
        return record;
    }
    LockoutRecord next;
    next.failures = (record.lockedUntilMs == 0 ? record.failures : 0) + 1;
    if (next.failures >= settings.value(Parameter::LockoutFailures)) {
        next.lockedUntilMs = nowMs + settings.value(Parameter::LockoutMinutes) * msPerMinute;
    }
    return next;
}

} // namespace sealdesk::policy
