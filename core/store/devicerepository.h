// DeviceRepository: consoles' device keys (public halves), their approval and certificates.
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

struct Device {
    QString id; // base64url of the first 16 bytes of SHA-256(public key)
    QString operatorId;
    QString name;
    QByteArray publicKey; // 65 bytes
    DeviceStatus status = DeviceStatus::Pending;
    QByteArray certificate;  // empty unless approved
    QByteArray intermediate; // empty unless approved
    qint64 certificateExpiresMs = 0;
    qint64 createdMs = 0;
    qint64 lastSeenMs = 0;
    QByteArray endorsement; // empty unless it may approve others
};

class DeviceRepository {
public:
    explicit DeviceRepository(Database &database) : m_database(database) {}
    // Duplicate when the id is known already, whoever owns it.
    [[nodiscard]] Result<void, StoreError> add(const Device &device);
    [[nodiscard]] Result<std::optional<Device>, StoreError> find(const QString &id) const;
    // By creation, newest first.
    [[nodiscard]] Result<std::vector<Device>, StoreError> all() const;
    // Approves or renews. Missing when unknown or revoked: a revoked device stays revoked.
    [[nodiscard]] Result<void, StoreError> approve(const QString &id, const QByteArray &certificate,
                                                   const QByteArray &intermediate, qint64 expiresMs);
    // Only an approved device can be endorsed: Missing otherwise.
    [[nodiscard]] Result<void, StoreError> endorse(const QString &id, const QByteArray &endorsement);
    // After a rotation: approved devices stay approved, but all wait for new certificates.
    [[nodiscard]] Result<void, StoreError> forgetCertificates();
    // Also forgets certificate and endorsement.
    [[nodiscard]] Result<void, StoreError> revoke(const QString &id);
    [[nodiscard]] Result<void, StoreError> seen(const QString &id, qint64 atMs);

private:
    Database &m_database;
};

} // namespace sealdesk::store
