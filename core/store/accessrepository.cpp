#include "core/store/accessrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<std::vector<StoredParameter>, StoreError> AccessRepository::parameters() const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT name, value FROM policy_parameter"));
    return readAll<StoredParameter>(statement, [](const Statement &row) -> std::optional<StoredParameter> {
        return StoredParameter{row.plain(0), row.integer(1)};
    });
}

Result<void, StoreError> AccessRepository::setParameter(const StoredParameter &parameter)
{
    return m_database
        .prepare(QLatin1StringView("INSERT INTO policy_parameter (name, value) VALUES (?, ?) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"))
        .bindPlain(parameter.name)
        .bind(parameter.value)
        .run();
}

Result<QStringList, StoreError> AccessRepository::ranges() const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT range FROM allowed_range ORDER BY position"));
    const auto rows = readAll<QString>(statement, [](const Statement &row) { return std::optional(row.plain(0)); });
    if (!rows.ok()) {
        return fail(rows.error());
    }
    return QStringList(rows->begin(), rows->end());
}

Result<void, StoreError> AccessRepository::setRanges(const QStringList &ranges)
{
    if (const auto cleared = m_database.prepare(QLatin1StringView("DELETE FROM allowed_range")).run(); !cleared.ok()) {
        return cleared;
    }
    qint64 position = 0;
    for (const QString &range : ranges) {
        const auto added =
            m_database.prepare(QLatin1StringView("INSERT INTO allowed_range (position, range) VALUES (?, ?)"))
                .bind(position++)
                .bindPlain(range)
                .run();
        if (!added.ok()) {
            return added;
        }
    }
    return {};
}

} // namespace sealdesk::store
