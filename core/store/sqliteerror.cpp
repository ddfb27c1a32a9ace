#include "core/store/sqliteerror.h"

#include <QString>

namespace sealdesk::store {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
constexpr int primaryMask = 0xff;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int constraintForeignKey = 787;
constexpr int constraintPrimaryKey = 1555;
constexpr int constraintUnique = 2067;

} // namespace

StoreError storeErrorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == constraintUnique || code == constraintPrimaryKey) {
        return StoreError::Duplicate;
    }
    if (code == constraintForeignKey) {
        return StoreError::Missing;
    }
    switch (code & primaryMask) {
    case busy:
    case locked:
        return StoreError::Busy;
    case readOnly:
    case cannotOpen:
        return StoreError::NotWritable;
    case corrupt:
    case notADatabase:
        return StoreError::NotADatabase;
    case full:
        return StoreError::DiskFull;
    default:
        return StoreError::Failed;
    }
}

} // namespace sealdesk::store
