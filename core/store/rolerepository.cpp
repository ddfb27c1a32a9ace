#include "core/store/rolerepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

std::optional<Role> readRole(const Statement &row)
{
    return Role{row.plain(0), row.plain(1), row.plain(2), row.integer(3), row.integer(4)};
}

} // namespace

Result<std::vector<Role>, StoreError> RoleRepository::all() const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT role_id, role_name, permissions, version, (SELECT count(*) FROM account WHERE "
                          "account.role = role_id) FROM custom_role ORDER BY role_name, role_id"));
    return readAll<Role>(statement, readRole);
}

Result<std::optional<Role>, StoreError> RoleRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT role_id, role_name, permissions, version, (SELECT count(*) FROM account WHERE "
                          "account.role = role_id) FROM custom_role WHERE role_id = ?"));
    statement.bindPlain(id);
    return readOne<Role>(statement, readRole);
}

Result<void, StoreError> RoleRepository::add(const Role &role)
{
    return m_database
        .prepare(
            QLatin1StringView("INSERT INTO custom_role (role_id, role_name, permissions, version) VALUES (?, ?, ?, 1)"))
        .bindPlain(role.id)
        .bindPlain(role.name)
        .bindPlain(role.permissions)
        .run();
}

Result<void, StoreError> RoleRepository::change(const Role &role)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE custom_role SET role_name = ?, permissions = ?, version = version + 1 WHERE "
                                   "role_id = ? AND version = ?"))
        .bindPlain(role.name)
        .bindPlain(role.permissions)
        .bindPlain(role.id)
        .bind(role.version)
        .runOnOne();
}

Result<void, StoreError> RoleRepository::remove(const QString &id, qint64 version)
{
    return m_database
        .prepare(QLatin1StringView("DELETE FROM custom_role WHERE role_id = ? AND version = ? AND NOT EXISTS (SELECT 1 "
                                   "FROM account WHERE account.role = role_id)"))
        .bindPlain(id)
        .bind(version)
        .runOnOne();
}

Result<qint64, StoreError> RoleRepository::uses(const QString &id) const
{
    Statement statement = m_database.prepare(QLatin1StringView("SELECT count(*) FROM account WHERE role = ?"));
    statement.bindPlain(id);
    const auto count = readOne<qint64>(statement, [](const Statement &row) { return std::optional(row.integer(0)); });
    if (!count.ok()) {
        return fail(count.error());
    }
    return count->value_or(0);
}

} // namespace sealdesk::store
