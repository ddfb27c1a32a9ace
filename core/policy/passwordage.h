// Password age (C3, C6; PCI DSS 8.2.6, 8.3.5, 8.3.9): when a password must be changed, how often it may
// be, when a first password or an unused account is over. Pure; times are the wall clock's.
//
// A clock that went back makes nothing older and forbids nothing for longer than a day.
#pragma once

#include "core/policy/parameters.h"

#include <QList>

namespace sealdesk::policy {

struct PasswordChange {
    qint64 atMs = 0;
    bool forced = false; // a first password, a reset, or the change that the relay asked for
};

[[nodiscard]] qint64 passwordExpiresMs(qint64 changedMs, const Settings &settings);
[[nodiscard]] bool isPasswordExpired(qint64 changedMs, qint64 nowMs, const Settings &settings);
// A one-time password that nobody used in time.
[[nodiscard]] bool isOneTimeOver(qint64 madeMs, qint64 nowMs, const Settings &settings);
[[nodiscard]] bool isUnusedTooLong(qint64 lastUsedMs, qint64 nowMs, const Settings &settings);
// One more change of one's own will is too many.
[[nodiscard]] bool isChangedTooOften(const QList<PasswordChange> &changes, qint64 nowMs, const Settings &settings);

} // namespace sealdesk::policy
