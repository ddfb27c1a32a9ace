// AccountRepository: operators and admins. Holds the tagged scrypt string, never a password.
#pragma once

#include "core/base/result.h"
#include "core/store/kinds.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct Account {
    QString id;       // operator id, base64url of 16 bytes
    QString userName; // as given; unique in its normalised form
    QString name;     // as visitors see it
    Role role = Role::Operator;
    QByteArray passwordHash;
    bool mustChange = false; // one-time password: must be changed at first use
    qint64 passwordChangedMs = 0;
    int failures = 0; // policy::LockoutRecord
    qint64 lockedUntilMs = 0;
    qint64 createdMs = 0;
};

class AccountRepository {
public:
    explicit AccountRepository(Database &database) : m_database(database) {}
    // Duplicate when the user name (normalised) or id is taken.
    [[nodiscard]] Result<void, StoreError> add(const Account &account);
    [[nodiscard]] Result<std::optional<Account>, StoreError> find(const QString &id) const;
    [[nodiscard]] Result<std::optional<Account>, StoreError> byUserName(QStringView typed) const;
    // By user name.
    [[nodiscard]] Result<std::vector<Account>, StoreError> all() const;
    [[nodiscard]] Result<void, StoreError> setPassword(const QString &id, const QByteArray &hash, bool mustChange,
                                                       qint64 atMs);
    [[nodiscard]] Result<void, StoreError> setLockout(const QString &id, int failures, qint64 lockedUntilMs);

private:
    Database &m_database;
};

} // namespace sealdesk::store
