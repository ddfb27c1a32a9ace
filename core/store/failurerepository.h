// FailureRepository: failed sign-ins that are counted outside the accounts, by keyed hashes of user names and
// of addresses, and the lockout clock's latest time. Bounded: the oldest counts make room for new ones.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <optional>

namespace sealdesk::store {

class Database;

enum class FailureKind { Name, Address };

struct FailureCount {
    int failures = 0;
    qint64 untilMs = 0; // of the lockout clock
    friend bool operator==(const FailureCount &, const FailureCount &) = default;
};

class FailureRepository {
public:
    explicit FailureRepository(Database &database) : m_database(database) {}
    // All zero when nothing was counted.
    [[nodiscard]] Result<FailureCount, StoreError> find(FailureKind kind, const QByteArray &key) const;
    // A count of zero is forgotten. `nowMs` and the clock's latest time are kept with it.
    [[nodiscard]] Result<void, StoreError> set(FailureKind kind, const QByteArray &key, const FailureCount &count,
                                               qint64 nowMs);
    // 0 when nothing was ever counted.
    [[nodiscard]] Result<qint64, StoreError> latestMs() const;
    // Never goes back.
    [[nodiscard]] Result<void, StoreError> setLatest(qint64 nowMs);

    static constexpr qint64 mostOfAKind = 100'000;

private:
    Database &m_database;
};

} // namespace sealdesk::store
