// MaskingRepository: what was decided about masking: the newest signed statement, and the custom patterns.
// It keeps them; whether they are valid is decided by those who use them.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace sealdesk::store {

class Database;

struct MaskPattern {
    QString name;
    QString expression;
    friend bool operator==(const MaskPattern &, const MaskPattern &) = default;
};

class MaskingRepository {
public:
    explicit MaskingRepository(Database &database) : m_database(database) {}
    // Empty when none was ever made.
    [[nodiscard]] Result<QByteArray, StoreError> statement() const;
    [[nodiscard]] Result<void, StoreError> setStatement(const QByteArray &statement, qint64 atMs);
    // Marks each chat that is not over: masking is off in it.
    [[nodiscard]] Result<void, StoreError> markOpenChats();

    // In their order.
    [[nodiscard]] Result<std::vector<MaskPattern>, StoreError> patterns() const;
    // All at once; call inside a transaction.
    [[nodiscard]] Result<void, StoreError> setPatterns(const std::vector<MaskPattern> &patterns);

private:
    Database &m_database;
};

} // namespace sealdesk::store
