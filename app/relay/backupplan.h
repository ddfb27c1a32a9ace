// The file of a backup's plan, for `backup --config` and for `serve --backup-config`.
#pragma once

#include "core/backup/plan/plan.h"

#include <QString>

namespace sealdesk::relay {

// An error is one sentence for standard error.
[[nodiscard]] Result<backup::BackupPlan, QString> readBackupPlan(const QString &path);

} // namespace sealdesk::relay
