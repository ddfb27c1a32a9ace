// The configuration file of an organisation's directory, from disk to a Directory that can be asked.
#pragma once

#include "core/base/clock.h"
#include "core/directory/directory.h"
#include "core/store/database.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace sealdesk::relay {

// An error is everything that is wrong, a line each, for standard error.
[[nodiscard]] Result<std::unique_ptr<directory::Directory>, QStringList> openDirectory(const QString &file,
                                                                                       const Clock &clock);

// One of the accounts for when no server answers can be signed in to: an administrator, enabled, and kept here.
[[nodiscard]] Result<bool, store::StoreError> hasBreakGlass(store::Database &database,
                                                            const directory::DirectoryConfig &config);

} // namespace sealdesk::relay
