// Password hashes: scrypt (RFC 7914) by OpenSSL, kept as "$scrypt$ln=17,r=8,p=1$salt$hash" (base64url).
//
// Each call takes about half a second and 128 MiB: run it on a small capped pool, never on the
// relay's loop. The password is wiped from every buffer made here; never log any argument.
#pragma once

#include "core/base/result.h"
#include "core/policy/policyerror.h"

#include <QByteArray>
#include <QStringView>

namespace sealdesk::policy {

struct PasswordVerdict {
    bool matches = false;
    bool outdated = false; // matches, but was made with weaker parameters than today's: hash again
};

// The password is hashed in Unicode form NFKC, so that keyboards that compose differently agree.
[[nodiscard]] Result<QByteArray, PolicyError> hashPassword(QStringView password);
// A damaged or unknown hash matches nothing. Compares in constant time.
[[nodiscard]] Result<PasswordVerdict, PolicyError> verifyPassword(QStringView password, const QByteArray &tagged);
// For unknown users: costs what verifyPassword costs, so that time does not tell who exists.
void spendVerification(QStringView password);

} // namespace sealdesk::policy
