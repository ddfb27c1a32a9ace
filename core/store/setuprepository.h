// SetupRepository: the one-time set-up secret, as a hash with an expiry and a few tries.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <optional>

namespace sealdesk::store {

class Database;

struct SetupSecret {
    QByteArray hash; // SHA-256
    qint64 expiresMs = 0;
    int triesLeft = 0;
};

class SetupRepository {
public:
    explicit SetupRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::optional<SetupSecret>, StoreError> find() const;
    // Replaces the one there was.
    [[nodiscard]] Result<void, StoreError> put(const SetupSecret &secret);
    // One try less. Missing when there is no secret or no try left.
    [[nodiscard]] Result<void, StoreError> spendTry();
    // Used or void.
    [[nodiscard]] Result<void, StoreError> clear();

private:
    Database &m_database;
};

} // namespace sealdesk::store
