// How far it is, for people at a terminal, and whether somebody asked us to stop.
#pragma once

#include "core/backup/content.h"

#include <QString>

#include <string_view>

namespace sealdesk::backup {

[[nodiscard]] QString textOf(std::string_view text);

// From now on SIGINT and SIGTERM ask to stop; broken pipes and files that grow too large are errors, not the end.
void handleSignals();
[[nodiscard]] bool stopAsked();

// Shows a percentage on standard error where that is a terminal; `what` such as "Backup".
[[nodiscard]] Progress shownAs(const QString &what);

} // namespace sealdesk::backup
