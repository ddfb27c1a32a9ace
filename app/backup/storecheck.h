// What a store holds, counted; and whether a restored one is whole.
#pragma once

#include "core/backup/manifest.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/storeerror.h"

#include <QString>

#include <filesystem>

namespace sealdesk::backup {

// Everything of a manifest but the time and the files.
[[nodiscard]] Result<Manifest, store::StoreError> countsOf(store::Database &database);

// Whether the data directory `folder` has the keys of all texts in its database. False also for a file that is none.
[[nodiscard]] Result<bool, store::StoreError> hasTextKeys(store::Database &database,
                                                          const std::filesystem::path &folder);

// Integrity of the file, references between its tables, the manifest's counts, the audit chain and its signatures, and
// the keys of the texts. An error is one sentence; `folder` is a data directory. `auditKey`: the public half that the
// relay's must have; empty: any.
[[nodiscard]] Result<void, QString> checkStore(const std::filesystem::path &folder, const Manifest &manifest,
                                               const QString &auditKey);

} // namespace sealdesk::backup
