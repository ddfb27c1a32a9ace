// StoreError: why the store did not do it. Never carries content or SQL.
#pragma once

#include <QLatin1StringView>

namespace sealdesk::store {

enum class StoreError {
    NotWritable,  // directory or file cannot be made, opened or written
    DiskFull,     // nothing was lost: the transaction was rolled back
    NewerVersion, // the database was made by a newer Sealdesk; it was not touched
    NotADatabase, // not SQLite, not Sealdesk's, or damaged
    Busy,         // another process holds the write lock for longer than the time-out
    Duplicate,    // a unique name, id or token exists already
    NoKey,        // the database was opened without the keys of its texts
    Missing,      // the row to change does not exist (or is not in the state that allows it)
    Failed,       // anything else
};

// Stable, for logs: "disk_full".
[[nodiscard]] QLatin1StringView toString(StoreError error);

} // namespace sealdesk::store
