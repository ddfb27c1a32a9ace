// The commands about an organisation's directory: trying its configuration, and letting an account be tied anew to an
// entry that was moved. Never print a password.
#pragma once

#include "app/relay/arguments.h"

namespace sealdesk::relay {

[[nodiscard]] int runDirectoryCheck(const Arguments &arguments);
[[nodiscard]] int runDirectoryUntie(const Arguments &arguments);

} // namespace sealdesk::relay
