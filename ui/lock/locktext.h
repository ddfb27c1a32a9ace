// The words of the lock page: who, why, how much came in. Numbers only; nobody's name but the operator's own.
#pragma once

#include "core/client/session.h"

#include <QString>

namespace sealdesk::ui {

[[nodiscard]] QString lockedPersonText(const client::Session &session);
[[nodiscard]] QString lockReasonText(wire::LockReason reason, qint64 sinceWallMs, qint64 idleMs);
[[nodiscard]] QString lockNewsText(const client::LockNews &news);

} // namespace sealdesk::ui
