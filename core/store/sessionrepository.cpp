#include "core/store/sessionrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

std::optional<Session> readSession(const Statement &row)
{
    Session session;
    session.id = row.plain(0);
    session.tokenHash = row.blob(1);
    session.operatorId = row.plain(2);
    session.deviceId = row.plain(3);
    session.deviceKey = row.blob(4);
    session.lasting = row.integer(5) != 0;
    session.mustChange = row.integer(6) != 0;
    session.startedMs = row.integer(7);
    session.lastActivityMs = row.integer(8);
    session.lockedMs = row.integer(9);
    session.lockReason = row.plain(10);
    session.mustEnrol = row.integer(11) != 0;
    return session;
}

} // namespace

Result<void, StoreError> SessionRepository::add(const Session &session)
{
    return m_database
        .prepare(QLatin1StringView(
            "INSERT INTO session (id, token_hash, operator, device, device_key, lasting, "
            "must_change, started_ms, last_activity_ms, must_enrol) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindPlain(session.id)
        .bind(session.tokenHash)
        .bindPlain(session.operatorId)
        .bindPlain(session.deviceId)
        .bind(session.deviceKey)
        .bind(qint64{session.lasting})
        .bind(qint64{session.mustChange})
        .bind(session.startedMs)
        .bind(session.lastActivityMs)
        .bind(qint64{session.mustEnrol})
        .run();
}

Result<std::optional<Session>, StoreError> SessionRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, token_hash, operator, device, device_key, lasting, must_change, started_ms, "
                          "last_activity_ms, locked_ms, lock_reason, must_enrol FROM session WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<Session>(statement, readSession);
}

Result<std::optional<Session>, StoreError> SessionRepository::byTokenHash(const QByteArray &tokenHash) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, token_hash, operator, device, device_key, lasting, must_change, started_ms, "
                          "last_activity_ms, locked_ms, lock_reason, must_enrol FROM session WHERE token_hash = ?"));
    statement.bind(tokenHash);
    return readOne<Session>(statement, readSession);
}

Result<std::vector<Session>, StoreError> SessionRepository::all() const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, token_hash, operator, device, device_key, lasting, must_change, started_ms, "
                          "last_activity_ms, locked_ms, lock_reason, must_enrol FROM session ORDER BY started_ms, id"));
    return readAll<Session>(statement, readSession);
}

Result<void, StoreError> SessionRepository::setToken(const QString &id, const QByteArray &tokenHash)
{
    return m_database.prepare(QLatin1StringView("UPDATE session SET token_hash = ? WHERE id = ?"))
        .bind(tokenHash)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> SessionRepository::setActivity(const QString &id, qint64 atMs)
{
    return m_database.prepare(QLatin1StringView("UPDATE session SET last_activity_ms = ? WHERE id = ?"))
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> SessionRepository::setMustChange(const QString &id, bool mustChange)
{
    return m_database.prepare(QLatin1StringView("UPDATE session SET must_change = ? WHERE id = ?"))
        .bind(qint64{mustChange})
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> SessionRepository::setLocked(const QString &id, qint64 atMs, const QString &reason)
{
    return m_database.prepare(QLatin1StringView("UPDATE session SET locked_ms = ?, lock_reason = ? WHERE id = ?"))
        .bind(atMs)
        .bindPlain(reason)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> SessionRepository::setMustEnrol(const QString &id, bool mustEnrol)
{
    return m_database.prepare(QLatin1StringView("UPDATE session SET must_enrol = ? WHERE id = ?"))
        .bind(qint64{mustEnrol})
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> SessionRepository::end(const QString &id)
{
    return m_database.prepare(QLatin1StringView("DELETE FROM session WHERE id = ?")).bindPlain(id).runOnOne();
}

Result<std::vector<QString>, StoreError> SessionRepository::endAllOf(const QString &operatorId)
{
    Statement statement = m_database.prepare(QLatin1StringView("DELETE FROM session WHERE operator = ? RETURNING id"));
    statement.bindPlain(operatorId);
    return readAll<QString>(statement, [](const Statement &row) { return std::optional<QString>(row.plain(0)); });
}

} // namespace sealdesk::store
