// AuditPruner: takes the oldest entries out of the audit log, up to a signed checkpoint (D4). What is left stays
// provable: the checkpoint is kept, and an entry says who pruned up to where.
//
// It never takes out what is younger than a year (PCI DSS 10.5.1), and nothing at all when the entries that are to go
// do not fit what was signed of them: they are the evidence.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QtGlobal>

namespace sealdesk::store {
class Database;
}

namespace sealdesk::audit {

struct Pruned {
    qint64 entries = 0;
    bool more = false;   // there is as much again
    bool broken = false; // nothing was taken out: the entries do not fit their checkpoint
};

class AuditPruner {
public:
    static constexpr qint64 shortestMs = 365LL * 24 * 60 * 60 * 1000;
    // More only when one hour had more.
    static constexpr qint64 entriesAtOnce = 5000;

    explicit AuditPruner(store::Database &database) : m_database(database) {}
    // Inside a transaction: what is older than `keepMs` (at least shortestMs) at the time `nowMs`.
    [[nodiscard]] Result<Pruned, store::StoreError> prune(qint64 keepMs, qint64 nowMs);

private:
    store::Database &m_database;
};

} // namespace sealdesk::audit
