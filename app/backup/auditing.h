// Entries of the audit log about backups. The commands write them beside a running relay, as `policy set` does.
#pragma once

#include "core/audit/entry.h"
#include "core/base/result.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace sealdesk::backup {

// About the archive of this id; zeros: there is none.
[[nodiscard]] audit::Entry entryOf(audit::Action action, bool done, const std::array<std::uint8_t, 16> &archive);
// All in one transaction. An error is one sentence for standard error.
[[nodiscard]] Result<void, QString> record(const QString &databaseFile, const std::vector<audit::Entry> &entries);

} // namespace sealdesk::backup
