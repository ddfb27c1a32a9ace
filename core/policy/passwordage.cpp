#include "core/policy/passwordage.h"

#include <algorithm>

namespace sealdesk::policy {

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

qint64 passwordExpiresMs(qint64 changedMs, const Settings &settings)
{
    return changedMs + settings.value(Parameter::PasswordDays) * dayMs;
}

bool isPasswordExpired(qint64 changedMs, qint64 nowMs, const Settings &settings)
{
    return nowMs >= passwordExpiresMs(changedMs, settings);
}

bool isOneTimeOver(qint64 madeMs, qint64 nowMs, const Settings &settings)
{
    return nowMs >= madeMs + settings.value(Parameter::OneTimeHours) * hourMs;
}

bool isUnusedTooLong(qint64 lastUsedMs, qint64 nowMs, const Settings &settings)
{
    return nowMs >= lastUsedMs + settings.value(Parameter::UnusedDays) * dayMs;
}

bool isChangedTooOften(const QList<PasswordChange> &changes, qint64 nowMs, const Settings &settings)
{
    const auto recent = std::count_if(changes.begin(), changes.end(), [nowMs](const PasswordChange &change) {
        return !change.forced && nowMs - change.atMs < dayMs && change.atMs - nowMs < dayMs;
    });
    return recent >= settings.value(Parameter::ChangesPerDay);
}

} // namespace sealdesk::policy
