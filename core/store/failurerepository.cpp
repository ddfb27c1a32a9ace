#include "core/store/failurerepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

QLatin1StringView nameOfKind(FailureKind kind)
{
    return kind == FailureKind::Name ? QLatin1StringView("name") : QLatin1StringView("address");
}

} // namespace

Result<FailureCount, StoreError> FailureRepository::find(FailureKind kind, const QByteArray &key) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT failures, until_ms FROM failure_count WHERE kind = ? AND key = ?"));
    statement.bindPlain(nameOfKind(kind)).bind(key);
    const auto found = readOne<FailureCount>(statement, [](const Statement &row) {
        return std::optional(FailureCount{static_cast<int>(row.integer(0)), row.integer(1)});
    });
    if (!found.ok()) {
        return fail(found.error());
    }
    return found->value_or(FailureCount{});
}

Result<void, StoreError> FailureRepository::set(FailureKind kind, const QByteArray &key, const FailureCount &count,
                                                qint64 nowMs)
{
    if (const auto latest = setLatest(nowMs); !latest.ok()) {
        return latest;
    }
    if (count == FailureCount{}) {
        return m_database.prepare(QLatin1StringView("DELETE FROM failure_count WHERE kind = ? AND key = ?"))
            .bindPlain(nameOfKind(kind))
            .bind(key)
            .run();
    }
    const auto put =
        m_database
            .prepare(QLatin1StringView(
                "INSERT INTO failure_count (kind, key, failures, until_ms, changed_ms) VALUES (?, ?, ?, ?, ?) ON "
                "CONFLICT (kind, key) DO UPDATE SET failures = excluded.failures, until_ms = excluded.until_ms, "
                "changed_ms = excluded.changed_ms"))
            .bindPlain(nameOfKind(kind))
            .bind(key)
            .bind(count.failures)
            .bind(count.untilMs)
            .bind(nowMs)
            .run();
    if (!put.ok()) {
        return put;
    }
    return m_database
        .prepare(QLatin1StringView(
            "DELETE FROM failure_count WHERE kind = ? AND key IN (SELECT key FROM failure_count WHERE kind = ? "
            "ORDER BY changed_ms DESC LIMIT -1 OFFSET ?)"))
        .bindPlain(nameOfKind(kind))
        .bindPlain(nameOfKind(kind))
        .bind(mostOfAKind)
        .run();
}

Result<qint64, StoreError> FailureRepository::latestMs() const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT at_ms FROM lockout_clock"));
    const auto found = readOne<qint64>(statement, [](const Statement &row) { return std::optional(row.integer(0)); });
    if (!found.ok()) {
        return fail(found.error());
    }
    return found->value_or(0);
}

Result<void, StoreError> FailureRepository::setLatest(qint64 nowMs)
{
    return m_database
        .prepare(QLatin1StringView("INSERT INTO lockout_clock (one, at_ms) VALUES (1, ?) ON CONFLICT (one) DO UPDATE "
                                   "SET at_ms = max(at_ms, excluded.at_ms)"))
        .bind(nowMs)
        .run();
}

} // namespace sealdesk::store
