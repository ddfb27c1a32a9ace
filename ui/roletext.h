// Words for roles, permissions and access rules.
#pragma once

#include <QString>

#include "core/policy/parameters.h"
#include "core/protocol/wire.h"

namespace sealdesk::ui {

// A built-in role in words; one that was made here by its own name.
[[nodiscard]] QString roleText(const QString &role, const QString &name);
[[nodiscard]] QString permissionName(wire::Permission permission);
// One sentence on what it allows.
[[nodiscard]] QString permissionText(wire::Permission permission);
// A rule of access by the name that the relay gives it; the name itself when this program does not know it.
[[nodiscard]] QString accessRuleText(const QString &name);

} // namespace sealdesk::ui
