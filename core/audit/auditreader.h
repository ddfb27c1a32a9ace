// AuditReader: the audit log's entries, one after the other, as they stand in the database. It proves nothing
// (AuditLog::verify does) and keeps nothing in memory.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <limits>

namespace sealdesk::store {
class Database;
}

namespace sealdesk::audit {

struct StoredEntry {
    qint64 seq = 0;
    qint64 atMs = 0;
    QString actor;
    QString action;
    QString outcome;
    QString origin;
    QString device;
    QString resourceKind;
    QString resource;
    QString detail;
    QByteArray hash;
};

struct Range {
    qint64 fromMs = 0;                                   // included
    qint64 untilMs = std::numeric_limits<qint64>::max(); // not included
    qint64 afterSeq = 0;
};

class AuditReader {
public:
    explicit AuditReader(store::Database &database) : m_database(database) {}
    // In order. How many there were; `entry` returns false to stop.
    [[nodiscard]] Result<qint64, store::StoreError> each(const Range &range,
                                                         const std::function<bool(const StoredEntry &)> &entry) const;
    // The number after which `count` entries follow.
    [[nodiscard]] Result<qint64, store::StoreError> beforeLast(qint64 count) const;

private:
    store::Database &m_database;
};

} // namespace sealdesk::audit
