// The command `restore`: everything is checked in a directory beside the data directory, which then takes its place at
// once. Nothing that is there is ever overwritten.
#pragma once

#include "app/backup/options.h"

namespace sealdesk::backup {

[[nodiscard]] int runRestore(const Options &options);

} // namespace sealdesk::backup
