// The commands beside serve, and what serve prints of the limits. Each returns an exit code.
#pragma once

#include "app/relay/arguments.h"

namespace sealdesk::relay {

[[nodiscard]] int runSetup(const Arguments &arguments);
[[nodiscard]] int runExchangeKey(const Arguments &arguments);
[[nodiscard]] int printLimits();
[[nodiscard]] int printTls(const Arguments &arguments);

} // namespace sealdesk::relay
