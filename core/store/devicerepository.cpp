#include "core/store/devicerepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

std::optional<Device> readDevice(const Statement &row)
{
    const auto status = fromString<DeviceStatus>(row.plain(4));
    if (!status) {
        return std::nullopt;
    }
    Device device;
    device.id = row.plain(0);
    device.operatorId = row.plain(1);
    device.name = row.plain(2);
    device.publicKey = row.blob(3);
    device.status = *status;
    device.certificate = row.blob(5);
    device.intermediate = row.blob(6);
    device.certificateExpiresMs = row.integer(7);
    device.createdMs = row.integer(8);
    device.lastSeenMs = row.integer(9);
    device.endorsement = row.blob(10);
    return device;
}

} // namespace

Result<void, StoreError> DeviceRepository::add(const Device &device)
{
    return m_database
        .prepare(
            QLatin1StringView("INSERT INTO device (id, operator, name, public_key, status, certificate, intermediate, "
                              "certificate_expires_ms, created_ms, last_seen_ms, endorsement) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bindPlain(device.id)
        .bindPlain(device.operatorId)
        .bindPlain(device.name)
        .bind(device.publicKey)
        .bindPlain(toString(device.status))
        .bind(device.certificate)
        .bind(device.intermediate)
        .bind(device.certificateExpiresMs)
        .bind(device.createdMs)
        .bind(device.lastSeenMs)
        .bind(device.endorsement)
        .run();
}

Result<std::optional<Device>, StoreError> DeviceRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, operator, name, public_key, status, certificate, intermediate, "
                          "certificate_expires_ms, created_ms, last_seen_ms, endorsement FROM device WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<Device>(statement, readDevice);
}

Result<std::vector<Device>, StoreError> DeviceRepository::all() const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, operator, name, public_key, status, certificate, intermediate, "
        "certificate_expires_ms, created_ms, last_seen_ms, endorsement FROM device ORDER BY created_ms DESC, id"));
    return readAll<Device>(statement, readDevice);
}

Result<void, StoreError> DeviceRepository::approve(const QString &id, const QByteArray &certificate,
                                                   const QByteArray &intermediate, qint64 expiresMs)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE device SET status = 'approved', certificate = ?, intermediate = ?, "
                                   "certificate_expires_ms = ? WHERE id = ? AND status <> 'revoked'"))
        .bind(certificate)
        .bind(intermediate)
        .bind(expiresMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> DeviceRepository::endorse(const QString &id, const QByteArray &endorsement)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE device SET endorsement = ? WHERE id = ? AND status = 'approved'"))
        .bind(endorsement)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> DeviceRepository::forgetCertificates()
{
    return m_database
        .prepare(QLatin1StringView("UPDATE device SET certificate = x'', intermediate = x'', endorsement = x'', "
                                   "certificate_expires_ms = 0"))
        .run();
}

Result<void, StoreError> DeviceRepository::revoke(const QString &id)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE device SET status = 'revoked', certificate = x'', intermediate = x'', "
                                   "endorsement = x'', certificate_expires_ms = 0 WHERE id = ?"))
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> DeviceRepository::seen(const QString &id, qint64 atMs)
{
    return m_database.prepare(QLatin1StringView("UPDATE device SET last_seen_ms = ? WHERE id = ?"))
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

} // namespace sealdesk::store
