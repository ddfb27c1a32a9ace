#include "core/policy/lockout.h"

#include <algorithm>

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

LockoutRecord afterAddressFailure(const LockoutRecord &record, qint64 nowMs)
{
    if (isLocked(record, nowMs)) {
        return record;
    }
    const bool forgotten = nowMs - record.lockedUntilMs >= penaltyForgottenMs;
    LockoutRecord next{(forgotten ? 0 : record.failures) + 1, nowMs};
    qint64 penalty = shortestPenaltyMs;
    for (int failure = freeAddressFailures + 1; failure < next.failures && penalty < longestPenaltyMs; ++failure) {
        penalty *= 2;
    }
    if (next.failures > freeAddressFailures) {
        next.lockedUntilMs = nowMs + std::min(penalty, longestPenaltyMs);
    }
    return next;
}

bool needsCaptcha(const LockoutRecord &lane, const LockoutRecord &address, qint64 nowMs, const Settings &settings)
{
    const int after = settings.value(Parameter::CaptchaAfter);
    const bool addressCounts = nowMs - address.lockedUntilMs < penaltyForgottenMs;
    return after > 0 && (lane.failures >= after || (addressCounts && address.failures >= captchaAddressFailures));
}

} // namespace sealdesk::policy
