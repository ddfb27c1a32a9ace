// The command `backup drill`: a restore that leaves nothing behind but its entry in the audit log.
#pragma once

#include "app/backup/options.h"

namespace sealdesk::backup {

[[nodiscard]] int runDrill(const Options &options);

} // namespace sealdesk::backup
