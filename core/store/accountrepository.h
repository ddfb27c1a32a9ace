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
    QString id;                             // operator id, base64url of 16 bytes
    QString userName;                       // as given; unique in its normalised form
    QString name;                           // as visitors see it
    QString role;                           // id: a built-in one's name, or one of RoleRepository
    QString roleName;                       // of the latter kind, as stored there; never written here
    std::optional<QString> rolePermissions; // the same; nullopt for a built-in one
    QByteArray passwordHash;
    bool mustChange = false; // one-time password: must be changed at first use
    qint64 passwordChangedMs = 0;
    int failures = 0; // policy::LockoutRecord
    qint64 lockedUntilMs = 0;
    qint64 createdMs = 0;
    qint64 lastUsedMs = 0; // the last sign-in, or when the account was made or enabled
    bool disabled = false;
    AccountSource source = AccountSource::Local; // of the other kind: no password hash
    QString directoryKey; // of the entry that it belongs to; empty: tied to one at its next sign-in

    [[nodiscard]] bool isOfDirectory() const { return source == AccountSource::Directory; }
};

// An earlier password of an account, or the present one.
struct PastPassword {
    qint64 atMs = 0;
    bool forced = false; // not the operator's own wish; policy::PasswordChange
    QByteArray hash;
};

class AccountRepository {
public:
    explicit AccountRepository(Database &database) : m_database(database) {}
    // Duplicate when the user name (normalised) or id is taken.
    [[nodiscard]] Result<void, StoreError> add(const Account &account);
    [[nodiscard]] Result<std::optional<Account>, StoreError> find(const QString &id) const;
    [[nodiscard]] Result<std::optional<Account>, StoreError> byUserName(QStringView typed) const;
    [[nodiscard]] Result<std::optional<Account>, StoreError> byDirectoryKey(const QString &key) const;
    // By user name.
    [[nodiscard]] Result<std::vector<Account>, StoreError> all() const;
    // Also into the history, of which the newest `historyKept` stay. Call inside a transaction.
    [[nodiscard]] Result<void, StoreError> setPassword(const QString &id, const QByteArray &hash, bool mustChange,
                                                       bool forced, qint64 atMs);
    // The newest first.
    [[nodiscard]] Result<std::vector<PastPassword>, StoreError> passwords(const QString &id) const;
    [[nodiscard]] Result<void, StoreError> setUsed(const QString &id, qint64 atMs);
    // Enabling counts as use.
    [[nodiscard]] Result<void, StoreError> setDisabled(const QString &id, bool disabled, qint64 atMs);
    [[nodiscard]] Result<void, StoreError> setRole(const QString &id, const QString &role);
    // Duplicate when another account is tied to that entry.
    [[nodiscard]] Result<void, StoreError> setSource(const QString &id, AccountSource source, const QString &key);
    [[nodiscard]] Result<void, StoreError> setLockout(const QString &id, int failures, qint64 lockedUntilMs);

    // As many as the rule on earlier passwords can ever ask for.
    static constexpr int historyKept = 24;

private:
    [[nodiscard]] Result<void, StoreError> remember(const QString &id, const PastPassword &password);
    Database &m_database;
};

} // namespace sealdesk::store
