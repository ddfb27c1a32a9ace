// The host's commands about access: the same table, checks and audit as in an admin's console. They work on the store,
// beside a running relay, which follows within seconds. Each returns an exit code.
#pragma once

#include "app/relay/arguments.h"

namespace sealdesk::relay {

[[nodiscard]] int runPolicyShow(const Arguments &arguments);
[[nodiscard]] int runPolicySet(const Arguments &arguments);
// Whoever has the host has the relay; this is the way back in for those who locked themselves out. Audited.
[[nodiscard]] int runOperatorRescue(const Arguments &arguments);

} // namespace sealdesk::relay
