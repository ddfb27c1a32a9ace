#include "core/store/accountrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/username.h"

namespace sealdesk::store {

namespace {

std::optional<Account> readAccount(const Statement &row)
{
    if (row.plain(3).isEmpty()) {
        return std::nullopt;
    }
    Account account;
    account.id = row.plain(0);
    account.userName = row.plain(1);
    account.name = row.plain(2);
    account.role = row.plain(3);
    account.passwordHash = row.blob(4);
    account.mustChange = row.integer(5) != 0;
    account.passwordChangedMs = row.integer(6);
    account.failures = static_cast<int>(row.integer(7));
    account.lockedUntilMs = row.integer(8);
    account.createdMs = row.integer(9);
    account.lastUsedMs = row.integer(10);
    account.disabled = row.integer(11) != 0;
    const auto source = fromString<AccountSource>(row.plain(12));
    if (!source) {
        return std::nullopt;
    }
    account.source = *source;
    account.directoryKey = row.plain(13);
    if (row.integer(14) != 0) {
        account.roleName = row.plain(15);
        account.rolePermissions = row.plain(16);
    }
    return account;
}

} // namespace

Result<void, StoreError> AccountRepository::add(const Account &account)
{
    const auto added = m_database
                           .prepare(QLatin1StringView(
                               "INSERT INTO account (id, user_name, user_key, name, role, password_hash, must_change, "
                               "password_changed_ms, failures, locked_until_ms, created_ms, last_used_ms, disabled, "
                               "source, directory_key) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bindPlain(account.id)
                           .bindPlain(account.userName)
                           .bindPlain(normalisedUserName(account.userName))
                           .bindPlain(account.name)
                           .bindPlain(account.role)
                           .bind(account.passwordHash)
                           .bind(qint64{account.mustChange})
                           .bind(account.passwordChangedMs)
                           .bind(account.failures)
                           .bind(account.lockedUntilMs)
                           .bind(account.createdMs)
                           .bind(account.lastUsedMs)
                           .bind(qint64{account.disabled})
                           .bindPlain(toString(account.source))
                           .bindPlain(account.directoryKey)
                           .run();
    if (!added.ok()) {
        return added;
    }
    return remember(account.id, {account.passwordChangedMs, true, account.passwordHash});
}

Result<std::optional<Account>, StoreError> AccountRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, failures, locked_until_ms, "
        "created_ms, last_used_ms, disabled, source, directory_key, role_id IS NOT NULL, coalesce(role_name, ''), "
        "coalesce(permissions, '') "
        "FROM account LEFT JOIN custom_role ON role_id = role WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<Account>(statement, readAccount);
}

Result<std::optional<Account>, StoreError> AccountRepository::byUserName(QStringView typed) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, failures, locked_until_ms, "
        "created_ms, last_used_ms, disabled, source, directory_key, role_id IS NOT NULL, coalesce(role_name, ''), "
        "coalesce(permissions, '') "
        "FROM account LEFT JOIN custom_role ON role_id = role WHERE user_key = ?"));
    statement.bindPlain(normalisedUserName(typed));
    return readOne<Account>(statement, readAccount);
}

Result<std::optional<Account>, StoreError> AccountRepository::byDirectoryKey(const QString &key) const
{
    if (key.isEmpty()) {
        return std::optional<Account>();
    }
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT id, user_name, name, role, password_hash, must_change, "
                                             "password_changed_ms, failures, locked_until_ms, created_ms, "
                                             "last_used_ms, disabled, source, directory_key "
                                             "FROM account WHERE directory_key = ?"));
    statement.bindPlain(key);
    return readOne<Account>(statement, readAccount);
}

Result<std::vector<Account>, StoreError> AccountRepository::all() const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, user_name, name, role, password_hash, must_change, password_changed_ms, failures, locked_until_ms, "
        "created_ms, last_used_ms, disabled, source, directory_key, role_id IS NOT NULL, coalesce(role_name, ''), "
        "coalesce(permissions, '') "
        "FROM account LEFT JOIN custom_role ON role_id = role ORDER BY user_key"));
    return readAll<Account>(statement, readAccount);
}

Result<void, StoreError> AccountRepository::setPassword(const QString &id, const QByteArray &hash, bool mustChange,
                                                        bool forced, qint64 atMs)
{
    const auto set =
        m_database
            .prepare(QLatin1StringView(
                "UPDATE account SET password_hash = ?, must_change = ?, password_changed_ms = ? WHERE id = ?"))
            .bind(hash)
            .bind(qint64{mustChange})
            .bind(atMs)
            .bindPlain(id)
            .runOnOne();
    return set.ok() ? remember(id, {atMs, forced, hash}) : set;
}

Result<void, StoreError> AccountRepository::remember(const QString &id, const PastPassword &password)
{
    // By number, not by time: the clock may have gone back.
    const auto added = m_database
                           .prepare(QLatin1StringView(
                               "INSERT INTO password_history (operator, number, at_ms, forced, hash) SELECT ?, "
                               "coalesce(max(number), 0) + 1, ?, ?, ? FROM password_history WHERE operator = ?"))
                           .bindPlain(id)
                           .bind(password.atMs)
                           .bind(qint64{password.forced})
                           .bind(password.hash)
                           .bindPlain(id)
                           .run();
    if (!added.ok()) {
        return added;
    }
    return m_database
        .prepare(QLatin1StringView("DELETE FROM password_history WHERE operator = ? AND number <= "
                                   "(SELECT max(number) FROM password_history WHERE operator = ?) - ?"))
        .bindPlain(id)
        .bindPlain(id)
        .bind(historyKept)
        .run();
}

Result<std::vector<PastPassword>, StoreError> AccountRepository::passwords(const QString &id) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT at_ms, forced, hash FROM password_history WHERE operator = ? ORDER BY number DESC"));
    statement.bindPlain(id);
    return readAll<PastPassword>(statement, [](const Statement &row) -> std::optional<PastPassword> {
        return PastPassword{row.integer(0), row.integer(1) != 0, row.blob(2)};
    });
}

Result<void, StoreError> AccountRepository::setUsed(const QString &id, qint64 atMs)
{
    return m_database.prepare(QLatin1StringView("UPDATE account SET last_used_ms = ? WHERE id = ?"))
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> AccountRepository::setDisabled(const QString &id, bool disabled, qint64 atMs)
{
    if (!disabled) {
        if (const auto used = setUsed(id, atMs); !used.ok()) {
            return used;
        }
    }
    return m_database.prepare(QLatin1StringView("UPDATE account SET disabled = ? WHERE id = ?"))
        .bind(qint64{disabled})
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> AccountRepository::setRole(const QString &id, const QString &role)
{
    return m_database.prepare(QLatin1StringView("UPDATE account SET role = ? WHERE id = ?"))
        .bindPlain(role)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> AccountRepository::setSource(const QString &id, AccountSource source, const QString &key)
{
    return m_database.prepare(QLatin1StringView("UPDATE account SET source = ?, directory_key = ? WHERE id = ?"))
        .bindPlain(toString(source))
        .bindPlain(key)
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
