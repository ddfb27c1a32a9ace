// Password rules (C1, C2, C5): a pure function over a proposed password. It never stores, logs or
// returns any part of the password. Rules over history and common lists are not decided here.
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
};

// Parts of a user name ("anna.lind" -> "anna", "lind") shorter than this are not looked for.
inline constexpr qsizetype shortestNamePart = 3;

// All broken rules, in the order of the enum; empty means that the password is good.
[[nodiscard]] QList<PasswordRule> brokenRules(QStringView password, QStringView userName, const Settings &settings);

} // namespace sealdesk::policy
