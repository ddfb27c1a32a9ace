#include "core/audit/checkpointrepository.h"

#include "core/store/database.h"
#include "core/store/statement.h"

namespace sealdesk::audit {

using store::Statement;
using store::StoreError;

Result<std::optional<Checkpoint>, StoreError> CheckpointRepository::add(const AuditKey &key, qint64 atMs)
{
    Statement head = m_database.prepare(
        QLatin1StringView("SELECT seq, hash FROM audit_head WHERE seq > coalesce((SELECT max(seq) FROM "
                          "audit_checkpoint), 0)"));
    const auto read = head.run();
    if (!read.ok()) {
        return fail(read.error());
    }
    if (!head.next()) {
        const auto ended = head.ended();
        return ended.ok() ? Result<std::optional<Checkpoint>, StoreError>(std::optional<Checkpoint>())
                          : fail(ended.error());
    }
    const auto made = Checkpoint::make(key, head.integer(0), atMs, head.blob(1));
    if (!made) {
        return fail(StoreError::Failed);
    }
    const auto written = m_database
                             .prepare(QLatin1StringView(
                                 "INSERT INTO audit_checkpoint (seq, at_ms, hash, signature) VALUES (?, ?, ?, ?)"))
                             .bind(made->seq)
                             .bind(made->atMs)
                             .bind(made->hash)
                             .bind(made->signature)
                             .run();
    return written.ok() ? Result<std::optional<Checkpoint>, StoreError>(made) : fail(written.error());
}

Result<std::vector<Checkpoint>, StoreError> CheckpointRepository::all() const
{
    Statement rows =
        m_database.prepare(QLatin1StringView("SELECT seq, at_ms, hash, signature FROM audit_checkpoint ORDER BY seq"));
    const auto read = rows.run();
    if (!read.ok()) {
        return fail(read.error());
    }
    std::vector<Checkpoint> found;
    while (rows.next()) {
        found.push_back({rows.integer(0), rows.integer(1), rows.blob(2), rows.blob(3)});
    }
    const auto ended = rows.ended();
    return ended.ok() ? Result<std::vector<Checkpoint>, StoreError>(std::move(found)) : fail(ended.error());
}

} // namespace sealdesk::audit
