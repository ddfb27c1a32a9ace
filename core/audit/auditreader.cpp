#include "core/audit/auditreader.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>

namespace sealdesk::audit {

using store::Statement;
using store::StoreError;

Result<qint64, StoreError> AuditReader::each(const Range &range,
                                             const std::function<bool(const StoredEntry &)> &entry) const
{
    Statement rows = m_database.prepare(
        QLatin1StringView("SELECT seq, at_ms, actor, action, outcome, origin, device, resource_kind, resource, detail, "
                          "hash FROM audit_entry WHERE seq > ? AND at_ms >= ? AND at_ms < ? ORDER BY seq"));
    const auto read = rows.bind(range.afterSeq).bind(range.fromMs).bind(range.untilMs).run();
    if (!read.ok()) {
        return fail(read.error());
    }
    qint64 count = 0;
    while (rows.next()) {
        ++count;
        const StoredEntry stored{rows.integer(0), rows.integer(1), rows.plain(2), rows.plain(3),
                                 rows.plain(4),   rows.plain(5),   rows.plain(6), rows.plain(7),
                                 rows.plain(8),   rows.plain(9),   rows.blob(10)};
        if (!entry(stored)) {
            return count;
        }
    }
    const auto ended = rows.ended();
    return ended.ok() ? Result<qint64, StoreError>(count) : fail(ended.error());
}

Result<qint64, StoreError> AuditReader::beforeLast(qint64 count) const
{
    Statement last = m_database.prepare(QLatin1StringView("SELECT coalesce(max(seq), 0) FROM audit_entry"));
    const auto read = last.run();
    if (!read.ok()) {
        return fail(read.error());
    }
    return last.next() ? Result<qint64, StoreError>(std::max<qint64>(0, last.integer(0) - count))
                       : fail(StoreError::Failed);
}

} // namespace sealdesk::audit
