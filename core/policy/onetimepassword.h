// One-time passwords and set-up secrets: made by OpenSSL's CSPRNG from letters and digits that
// nobody mixes up. Shown once, stored only as a hash; must never be logged.
#pragma once

#include "core/base/result.h"
#include "core/policy/parameters.h"
#include "core/policy/policyerror.h"

#include <QByteArray>
#include <QString>

namespace sealdesk::policy {

// "k7mq-x2vd-9hra-w4tn": at least 16 random characters of 31 (79 bits), and never one that would
// break the password rules for `userName`.
[[nodiscard]] Result<QString, PolicyError> makeOneTimePassword(QStringView userName, const Settings &settings);

// "K7MQ-X2VD-9HRA-W4TN", for the host's terminal.
[[nodiscard]] Result<QString, PolicyError> makeSetupSecret();
// SHA-256 of a set-up secret as typed: case, spaces and hyphens do not matter. A fast hash is enough
// for 79 random bits that live for an hour and allow few tries.
[[nodiscard]] QByteArray setupSecretHash(QStringView typed);
// Constant time.
[[nodiscard]] bool equalHashes(const QByteArray &a, const QByteArray &b);

} // namespace sealdesk::policy
