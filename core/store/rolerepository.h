// RoleRepository: the roles that were made here. It keeps them; what a permission is, and who may give it, is decided
// by those who use it. Built-in roles are not here.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct Role {
    QString id;
    QString name;
    QString permissions; // names, separated by spaces
    qint64 version = 1;  // grows with each change
    qint64 usedBy = 0;   // accounts; counted, never written
};

class RoleRepository {
public:
    explicit RoleRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::vector<Role>, StoreError> all() const;
    [[nodiscard]] Result<std::optional<Role>, StoreError> find(const QString &id) const;
    // Duplicate when the id is taken.
    [[nodiscard]] Result<void, StoreError> add(const Role &role);
    // Name and permissions, from `version` to the next one. Missing when it is not at `version` any more.
    [[nodiscard]] Result<void, StoreError> change(const Role &role);
    // Missing when it is not at `version` any more, or in use.
    [[nodiscard]] Result<void, StoreError> remove(const QString &id, qint64 version);
    // Accounts that have this role, of either kind.
    [[nodiscard]] Result<qint64, StoreError> uses(const QString &id) const;

private:
    Database &m_database;
};

} // namespace sealdesk::store
