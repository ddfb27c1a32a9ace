// SecondFactorRepository: accounts' second factors. Holds encrypted seeds and keyed hashes of recovery codes, never a
// seed or a code.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct SecondFactor {
    QString operatorId;
    QByteArray seed;     // encrypted, see relay::FactorKey
    qint64 lastStep = 0; // of the last code that was taken
    qint64 enrolledMs = 0;
};

class SecondFactorRepository {
public:
    explicit SecondFactorRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::optional<SecondFactor>, StoreError> find(const QString &operatorId) const;
    // In place of an earlier one, whose recovery codes are gone with it. Call inside a transaction.
    [[nodiscard]] Result<void, StoreError> put(const SecondFactor &factor);
    [[nodiscard]] Result<void, StoreError> setLastStep(const QString &operatorId, qint64 step);
    // With its recovery codes. Missing when there is none.
    [[nodiscard]] Result<void, StoreError> remove(const QString &operatorId);
    // Some account has one, of admins who may sign in.
    [[nodiscard]] Result<bool, StoreError> anyAdmin() const;

    // In place of all earlier ones. Call inside a transaction.
    [[nodiscard]] Result<void, StoreError> setRecovery(const QString &operatorId,
                                                       const std::vector<QByteArray> &hashes);
    // False: there is no such code (any more).
    [[nodiscard]] Result<bool, StoreError> spendRecovery(const QString &operatorId, const QByteArray &hash);
    [[nodiscard]] Result<int, StoreError> recoveryLeft(const QString &operatorId) const;

    // Of the key that the seeds are encrypted by; nullopt before the first key.
    [[nodiscard]] Result<std::optional<QByteArray>, StoreError> keyFingerprint() const;
    [[nodiscard]] Result<void, StoreError> setKeyFingerprint(const QByteArray &fingerprint);
    // All of them, because their key is lost.
    [[nodiscard]] Result<void, StoreError> removeAll();

private:
    Database &m_database;
};

} // namespace sealdesk::store
