// Codes of the second factor (C14): TOTP of RFC 6238 with what every authenticator program knows: HMAC-SHA-1, steps of
// 30 seconds, 6 digits. Pure; the caller keeps the last step that was used, so that a code works once.
//
// A seed is a secret: callers keep it encrypted, wipe it, and never log it.
#pragma once

#include "core/base/result.h"
#include "core/policy/policyerror.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace sealdesk::policy {

inline constexpr int totpSeconds = 30;
inline constexpr int totpDigits = 6;
inline constexpr qsizetype totpSeedBytes = 20; // RFC 4226, 4: as long as SHA-1's output
inline constexpr qint64 totpWindow = 1;        // steps before and after the present one that are taken
// How old a code may be to be called late and not wrong: a day and a bit, for a clock that is a day off.
inline constexpr qint64 totpLateSteps = 26LL * 3600 / totpSeconds;
inline constexpr qint64 totpNeverUsed = -1;

[[nodiscard]] Result<QByteArray, PolicyError> makeTotpSeed();
[[nodiscard]] qint64 totpStep(qint64 wallMs);
// Empty, which matches nothing, when OpenSSL fails. `digits` is 8 only in the RFC's test vectors.
[[nodiscard]] QString totpAt(const QByteArray &seed, qint64 step, int digits = totpDigits);

enum class CodeVerdict {
    Good,
    Wrong,
    Used,      // this code, or a later one, was used before
    Late,      // of a time that is over: the authenticator's clock is behind, or somebody waited
    ClockBack, // the relay's clock is behind the last code that it took: it cannot tell an old code from a new one
};
struct CodeJudgement {
    CodeVerdict verdict = CodeVerdict::Wrong;
    qint64 step = totpNeverUsed; // of a good code: the last one used from now on
};
// Spaces do not matter. All codes that could match are compared, each in constant time. Codes of the future are never
// told from wrong ones: they would come true.
[[nodiscard]] CodeJudgement judgeCode(const QByteArray &seed, QStringView typed, qint64 lastUsedStep, qint64 wallMs);

// RFC 4648, without padding: the key as people type it.
[[nodiscard]] QString toBase32(const QByteArray &bytes);
// What the QR code holds.
[[nodiscard]] QString otpauthUri(const QString &issuer, const QString &account, const QByteArray &seed);

} // namespace sealdesk::policy
