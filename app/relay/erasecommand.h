// The host's command that erases one ended chat at its visitor's request (D4).
#pragma once

#include "app/relay/arguments.h"

namespace sealdesk::relay {

[[nodiscard]] int runChatErase(const Arguments &arguments);

} // namespace sealdesk::relay
