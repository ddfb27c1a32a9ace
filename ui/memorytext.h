// What this computer does to protect secret values, and what to do where it does not: one sentence for
// the operator, exact steps for the administrator.
#pragma once

#include <QString>

#include "core/secret/lockbudget.h"
#include "core/secret/screencapture.h"

namespace sealdesk::ui {

// Empty when there is enough. For the operator: what does not work, and whom to ask.
[[nodiscard]] QString lockedMemoryNotice(const secret::LockBudget &budget);
// For the page about this device: how it stands, and what an administrator has to change.
[[nodiscard]] QString lockedMemoryState(const secret::LockBudget &budget);
[[nodiscard]] QString lockedMemoryRemedy(const secret::LockBudget &budget);

[[nodiscard]] QString captureText(secret::CaptureShield shield);

} // namespace sealdesk::ui
