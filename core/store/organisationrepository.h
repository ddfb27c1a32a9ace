// OrganisationRepository: the one organisation of this store. Public half of its key only.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace sealdesk::store {

class Database;

struct Organisation {
    QString id; // base64url of 16 bytes
    QString name;
    QByteArray publicKey; // 65 bytes
    qint64 createdMs = 0;
    QByteArray keyStatement; // current and next key, signed; empty before a next key was announced
    QByteArray previousKey;  // before the last rotation, else empty
};

class OrganisationRepository {
public:
    explicit OrganisationRepository(Database &database) : m_database(database) {}
    // nullopt before set-up.
    [[nodiscard]] Result<std::optional<Organisation>, StoreError> find() const;
    // Duplicate when there is one already.
    [[nodiscard]] Result<void, StoreError> add(const Organisation &organisation);
    // Id, keys and statement; Missing before set-up.
    [[nodiscard]] Result<void, StoreError> setKeys(const Organisation &organisation);

private:
    Database &m_database;
};

} // namespace sealdesk::store
