// The command `backup`: snapshot, encryption, all targets at once, what is too old, the audit log.
#pragma once

#include "app/backup/options.h"

namespace sealdesk::backup {

[[nodiscard]] int runBackup(const Options &options);

} // namespace sealdesk::backup
