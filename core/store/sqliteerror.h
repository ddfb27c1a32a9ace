// SQLite's result codes as StoreError. Drops the message, which may quote values.
#pragma once

#include "core/store/storeerror.h"

#include <QSqlError>

namespace sealdesk::store {

[[nodiscard]] StoreError storeErrorOf(const QSqlError &error);

} // namespace sealdesk::store
