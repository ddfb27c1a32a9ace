// CheckpointRepository: the checkpoints that stand beside the audit log, in the order of their entries.
#pragma once

#include "core/audit/checkpoint.h"
#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <optional>
#include <vector>

namespace sealdesk::store {
class Database;
}

namespace sealdesk::audit {

class CheckpointRepository {
public:
    explicit CheckpointRepository(store::Database &database) : m_database(database) {}
    // Signs the log as it stands, inside a transaction. nullopt: there is nothing new since the last one.
    [[nodiscard]] Result<std::optional<Checkpoint>, store::StoreError> add(const AuditKey &key, qint64 atMs);
    [[nodiscard]] Result<std::vector<Checkpoint>, store::StoreError> all() const;

private:
    store::Database &m_database;
};

} // namespace sealdesk::audit
