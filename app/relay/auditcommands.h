// The commands about the audit log. Each returns an exit code. Reading entries is itself recorded, before the
// first one is shown; when that fails, nothing is shown.
#pragma once

#include "app/relay/arguments.h"

namespace sealdesk::relay {

[[nodiscard]] int runAuditVerify(const Arguments &arguments);
[[nodiscard]] int runAuditExport(const Arguments &arguments);
[[nodiscard]] int runAuditTail(const Arguments &arguments);
[[nodiscard]] int runAuditReport(const Arguments &arguments);
[[nodiscard]] int runAuditKey(const Arguments &arguments);

} // namespace sealdesk::relay
