// Password rules (C1, C2, C5, C7): a pure function over a proposed password. It never stores, logs or
// returns any part of the password. UsedBefore (C4) needs the stored hashes and ChangedTooOften (C6) the
// dates of changes: who has them adds these two.
#pragma once

#include "core/policy/parameters.h"

#include <QList>
#include <QStringView>

namespace sealdesk::policy {

enum class PasswordRule {
    TooShort,
    TooLong,
    NeedsLetter,
    NeedsDigit,
    ContainsUserName, // or one of its parts
    Common,
    UsedBefore,
    ChangedTooOften,
};

// Parts of a user name ("anna.lind" -> "anna", "lind") shorter than this are not looked for.
inline constexpr qsizetype shortestNamePart = 3;

// All broken rules of the first six, in the order of the enum; empty means that the password is good.
[[nodiscard]] QList<PasswordRule> brokenRules(QStringView password, QStringView userName, const Settings &settings);

} // namespace sealdesk::policy
