// Why the store cannot be used, in one plain sentence for standard error.
#pragma once

#include "core/store/storeerror.h"

#include <QString>

namespace sealdesk::relay {

[[nodiscard]] QString storeMessage(store::StoreError error, const QString &file);

} // namespace sealdesk::relay
