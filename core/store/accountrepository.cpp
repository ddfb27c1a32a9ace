#include "core/store/accountrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/username.h"

namespace sealdesk::store {

namespace {

std::optional<Account> readAccount(const Statement &row)
{
    const auto role = fromString<Role>(row.plain(3));
    if (!role) {
        return std::nullopt;
    }
    Account account;
    account.id = row.plain(0);
    account.userName = row.plain(1);
    account.name = row.plain(2);
    account.role = *role;
    account.passwordHash = row.blob(4);
    account.mustChange = row.integer(5) != 0;
    account.passwordChangedMs = row.integer(6);
    account.failures = static_cast<int>(row.integer(7));
    account.lockedUntilMs = row.integer(8);
    account.createdMs = row.integer(9);
    return account;
}

} // namespace

Result<void, StoreError> AccountRepository::add(const Account &account)
{
    return m_database
        .prepare(QLatin1StringView(
            "INSERT INTO account (id, user_name, user_key, name, role, password_hash, must_change, "
            "password_changed_ms, failures, locked_until_ms, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindPlain(account.id)
        .bindPlain(account.userName)
        .bindPlain(normalisedUserName(account.userName))
        .bindPlain(account.name)
        .bindPlain(toString(account.role))
        .bind(account.passwordHash)
        .bind(qint64{account.mustChange})
        .bind(account.passwordChangedMs)
        .bind(account.failures)
        .bind(account.lockedUntilMs)
        .bind(account.createdMs)
        .run();
}

Result<std::optional<Account>, StoreError> AccountRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, "
                          "failures, locked_until_ms, created_ms FROM account WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<Account>(statement, readAccount);
}

Result<std::optional<Account>, StoreError> AccountRepository::byUserName(QStringView typed) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, "
                          "failures, locked_until_ms, created_ms FROM account WHERE user_key = ?"));
    statement.bindPlain(normalisedUserName(typed));
    return readOne<Account>(statement, readAccount);
}

Result<std::vector<Account>, StoreError> AccountRepository::all() const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, "
                          "failures, locked_until_ms, created_ms FROM account ORDER BY user_key"));
    return readAll<Account>(statement, readAccount);
}

Result<void, StoreError> AccountRepository::setPassword(const QString &id, const QByteArray &hash, bool mustChange,
                                                        qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView(
            "UPDATE account SET password_hash = ?, must_change = ?, password_changed_ms = ? WHERE id = ?"))
        .bind(hash)
        .bind(qint64{mustChange})
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> AccountRepository::setLockout(const QString &id, int failures, qint64 lockedUntilMs)
{
    return m_database.prepare(QLatin1StringView("UPDATE account SET failures = ?, locked_until_ms = ? WHERE id = ?"))
        .bind(failures)
        .bind(lockedUntilMs)
        .bindPlain(id)
        .runOnOne();
}

} // namespace sealdesk::store
