// AccessRepository: what administrators decided about access: parameters that differ from their defaults, and
// the addresses that may sign in. It keeps them; whether they are in bounds is decided by those who use them.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct StoredParameter {
    QString name;
    qint64 value = 0;
    friend bool operator==(const StoredParameter &, const StoredParameter &) = default;
};

class AccessRepository {
public:
    explicit AccessRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<std::vector<StoredParameter>, StoreError> parameters() const;
    [[nodiscard]] Result<void, StoreError> setParameter(const StoredParameter &parameter);

    // In their order.
    [[nodiscard]] Result<QStringList, StoreError> ranges() const;
    // All at once; call inside a transaction.
    [[nodiscard]] Result<void, StoreError> setRanges(const QStringList &ranges);

private:
    Database &m_database;
};

} // namespace sealdesk::store
