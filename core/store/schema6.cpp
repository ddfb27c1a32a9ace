// A later version: the second factor. The seeds are encrypted by a key that is not in the database.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements6{
    QLatin1StringView(R"(CREATE TABLE second_factor (
        operator TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        seed BLOB NOT NULL,
        last_step INTEGER NOT NULL,
        enrolled_ms INTEGER NOT NULL) STRICT)"),
    // Keyed hashes; a used code's row is gone.
    QLatin1StringView(R"(CREATE TABLE recovery_code (
        operator TEXT NOT NULL REFERENCES second_factor (operator) ON DELETE CASCADE,
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        PRIMARY KEY (operator, hash)) STRICT, WITHOUT ROWID)"),
    // Tells whether a key is the one that the seeds were encrypted by.
    QLatin1StringView(R"(CREATE TABLE factor_key (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32)) STRICT)"),
    QLatin1StringView("ALTER TABLE session ADD COLUMN must_enrol INTEGER NOT NULL DEFAULT 0"),
};

} // namespace

Migration schema6() { return statements6; }

} // namespace sealdesk::store
