// ChainStart: where the audit log begins. Entry 1 after 32 zero bytes, or, once its oldest entries were pruned, the
// entry after a signed checkpoint.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>

namespace sealdesk::store {
class Database;
}

namespace sealdesk::audit {

struct ChainStart {
    qint64 seq = 0;  // of the last entry that is gone; 0: none is
    QByteArray hash; // of that entry

    [[nodiscard]] static Result<ChainStart, store::StoreError> read(store::Database &database);
    // Inside a transaction.
    [[nodiscard]] Result<void, store::StoreError> write(store::Database &database) const;
};

} // namespace sealdesk::audit
