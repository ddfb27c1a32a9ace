#include "core/store/maskingrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<QByteArray, StoreError> MaskingRepository::statement() const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT statement FROM masking_policy"));
    auto found =
        readOne<QByteArray>(statement, [](const Statement &row) { return std::optional<QByteArray>(row.blob(0)); });
    if (!found.ok()) {
        return fail(found.error());
    }
    return found->value_or(QByteArray());
}

Result<void, StoreError> MaskingRepository::setStatement(const QByteArray &statement, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView("INSERT INTO masking_policy (one, statement, changed_ms) VALUES (1, ?, ?) "
                                   "ON CONFLICT (one) DO UPDATE SET statement = excluded.statement, "
                                   "changed_ms = excluded.changed_ms"))
        .bind(statement)
        .bind(atMs)
        .run();
}

Result<void, StoreError> MaskingRepository::markOpenChats()
{
    return m_database.prepare(QLatin1StringView("UPDATE chat SET unmasked = 1 WHERE state <> 'ended'")).run();
}

Result<std::vector<MaskPattern>, StoreError> MaskingRepository::patterns() const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT name, expression FROM mask_pattern ORDER BY position"));
    return readAll<MaskPattern>(statement, [](const Statement &row) -> std::optional<MaskPattern> {
        return MaskPattern{row.plain(0), row.plain(1)};
    });
}

Result<void, StoreError> MaskingRepository::setPatterns(const std::vector<MaskPattern> &patterns)
{
    if (const auto cleared = m_database.prepare(QLatin1StringView("DELETE FROM mask_pattern")).run(); !cleared.ok()) {
        return cleared;
    }
    qint64 position = 0;
    for (const MaskPattern &pattern : patterns) {
        const auto added =
            m_database
                .prepare(QLatin1StringView("INSERT INTO mask_pattern (position, name, expression) VALUES (?, ?, ?)"))
                .bind(position++)
                .bindPlain(pattern.name)
                .bindPlain(pattern.expression)
                .run();
        if (!added.ok()) {
            return added;
        }
    }
    return {};
}

} // namespace sealdesk::store
