#include "core/store/secondfactorrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<std::optional<SecondFactor>, StoreError> SecondFactorRepository::find(const QString &operatorId) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT operator, seed, last_step, enrolled_ms FROM second_factor WHERE operator = ?"));
    statement.bindPlain(operatorId);
    return readOne<SecondFactor>(statement, [](const Statement &row) {
        return std::optional(SecondFactor{row.plain(0), row.blob(1), row.integer(2), row.integer(3)});
    });
}

Result<void, StoreError> SecondFactorRepository::put(const SecondFactor &factor)
{
    if (const auto gone = remove(factor.operatorId); !gone.ok() && gone.error() != StoreError::Missing) {
        return gone;
    }
    return m_database
        .prepare(
            QLatin1StringView("INSERT INTO second_factor (operator, seed, last_step, enrolled_ms) VALUES (?, ?, ?, ?)"))
        .bindPlain(factor.operatorId)
        .bind(factor.seed)
        .bind(factor.lastStep)
        .bind(factor.enrolledMs)
        .run();
}

Result<void, StoreError> SecondFactorRepository::setLastStep(const QString &operatorId, qint64 step)
{
    return m_database.prepare(QLatin1StringView("UPDATE second_factor SET last_step = ? WHERE operator = ?"))
        .bind(step)
        .bindPlain(operatorId)
        .runOnOne();
}

Result<void, StoreError> SecondFactorRepository::remove(const QString &operatorId)
{
    return m_database.prepare(QLatin1StringView("DELETE FROM second_factor WHERE operator = ?"))
        .bindPlain(operatorId)
        .runOnOne();
}

Result<bool, StoreError> SecondFactorRepository::anyAdmin() const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT count(*) FROM second_factor JOIN account ON account.id = operator "
                                             "WHERE role = 'admin' AND disabled = 0"));
    const auto found = readOne<qint64>(statement, [](const Statement &row) { return std::optional(row.integer(0)); });
    if (!found.ok()) {
        return fail(found.error());
    }
    return found->value_or(0) > 0;
}

Result<void, StoreError> SecondFactorRepository::setRecovery(const QString &operatorId,
                                                             const std::vector<QByteArray> &hashes)
{
    const auto gone = m_database.prepare(QLatin1StringView("DELETE FROM recovery_code WHERE operator = ?"))
                          .bindPlain(operatorId)
                          .run();
    if (!gone.ok()) {
        return gone;
    }
    for (const QByteArray &hash : hashes) {
        const auto added =
            m_database.prepare(QLatin1StringView("INSERT INTO recovery_code (operator, hash) VALUES (?, ?)"))
                .bindPlain(operatorId)
                .bind(hash)
                .run();
        if (!added.ok()) {
            return added;
        }
    }
    return {};
}

Result<bool, StoreError> SecondFactorRepository::spendRecovery(const QString &operatorId, const QByteArray &hash)
{
    const auto spent =
        m_database.prepare(QLatin1StringView("DELETE FROM recovery_code WHERE operator = ? AND hash = ?"))
            .bindPlain(operatorId)
            .bind(hash)
            .runOnOne();
    if (spent.ok()) {
        return true;
    }
    return spent.error() == StoreError::Missing ? Result<bool, StoreError>(false) : fail(spent.error());
}

Result<int, StoreError> SecondFactorRepository::recoveryLeft(const QString &operatorId) const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT count(*) FROM recovery_code WHERE operator = ?"));
    statement.bindPlain(operatorId);
    const auto found = readOne<qint64>(statement, [](const Statement &row) { return std::optional(row.integer(0)); });
    if (!found.ok()) {
        return fail(found.error());
    }
    return static_cast<int>(found->value_or(0));
}

Result<std::optional<QByteArray>, StoreError> SecondFactorRepository::keyFingerprint() const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT fingerprint FROM factor_key"));
    return readOne<QByteArray>(statement, [](const Statement &row) { return std::optional(row.blob(0)); });
}

Result<void, StoreError> SecondFactorRepository::setKeyFingerprint(const QByteArray &fingerprint)
{
    return m_database
        .prepare(QLatin1StringView("INSERT INTO factor_key (one, fingerprint) VALUES (1, ?) ON CONFLICT (one) DO "
                                   "UPDATE SET fingerprint = excluded.fingerprint"))
        .bind(fingerprint)
        .run();
}

Result<void, StoreError> SecondFactorRepository::removeAll()
{
    for (const auto text :
         {QLatin1StringView("DELETE FROM second_factor"), QLatin1StringView("DELETE FROM factor_key")}) {
        if (const auto gone = m_database.prepare(text).run(); !gone.ok()) {
            return gone;
        }
    }
    return {};
}

} // namespace sealdesk::store
