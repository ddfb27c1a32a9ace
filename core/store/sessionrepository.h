// SessionRepository: operators' sessions, which outlive a relay restart. Keeps SHA-256 of the token,
// never the token.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct Session {
    QString id;
    QByteArray tokenHash;
    QString operatorId;
    QString deviceId;          // derived from deviceKey
    QByteArray deviceKey;      // each resume must prove it again
    bool lasting = false;      // false: a key of that run only, which is no enrolled device
    bool mustChange = false;   // only a password change is allowed
    bool mustEnrol = false;    // after that, only a second factor may be made
    qint64 startedMs = 0;      // wall clock
    qint64 lastActivityMs = 0; // wall clock
    qint64 lockedMs = 0;       // wall clock; 0: not locked
    QString lockReason;        // the wire's name of it; empty: not locked
    // More than getting a password and a second factor is possible.
    [[nodiscard]] bool isComplete() const { return !mustChange && !mustEnrol; }
};

class SessionRepository {
public:
    explicit SessionRepository(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void, StoreError> add(const Session &session);
    [[nodiscard]] Result<std::optional<Session>, StoreError> find(const QString &id) const;
    [[nodiscard]] Result<std::optional<Session>, StoreError> byTokenHash(const QByteArray &tokenHash) const;
    [[nodiscard]] Result<std::vector<Session>, StoreError> all() const;
    [[nodiscard]] Result<void, StoreError> setToken(const QString &id, const QByteArray &tokenHash);
    [[nodiscard]] Result<void, StoreError> setActivity(const QString &id, qint64 atMs);
    [[nodiscard]] Result<void, StoreError> setMustChange(const QString &id, bool mustChange);
    // At 0 it is not locked any more.
    [[nodiscard]] Result<void, StoreError> setLocked(const QString &id, qint64 atMs, const QString &reason);
    [[nodiscard]] Result<void, StoreError> setMustEnrol(const QString &id, bool mustEnrol);
    // An ended session leaves no row. Missing when it was over already.
    [[nodiscard]] Result<void, StoreError> end(const QString &id);
    // Ids of the sessions that were ended.
    [[nodiscard]] Result<std::vector<QString>, StoreError> endAllOf(const QString &operatorId);

private:
    Database &m_database;
};

} // namespace sealdesk::store
