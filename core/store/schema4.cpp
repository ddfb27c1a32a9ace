// Version 4: access: use and disuse of accounts, earlier passwords, rules that were changed, failures that are
// counted outside the account, addresses that may sign in.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements4{
    QLatin1StringView("ALTER TABLE account ADD COLUMN last_used_ms INTEGER NOT NULL DEFAULT 0"),
    QLatin1StringView("ALTER TABLE account ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0"),
    // Nobody's days of disuse began before they were counted.
    QLatin1StringView("UPDATE account SET last_used_ms = CAST(strftime('%s', 'now') AS INTEGER) * 1000"),
    // The present password is in it, too. `forced` changes do not count against the day's.
    QLatin1StringView(R"(CREATE TABLE password_history (
        operator TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        forced INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (operator, number)) STRICT, WITHOUT ROWID)"),
    QLatin1StringView("INSERT INTO password_history (operator, number, at_ms, forced, hash) "
                      "SELECT id, 1, password_changed_ms, 1, password_hash FROM account"),
    // Only what differs from the default; see core/policy/parameters.h.
    QLatin1StringView(R"(CREATE TABLE policy_parameter (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL) STRICT)"),
    // Failed sign-ins by strangers, by user name and by address. The key is a keyed hash: a password that was
    // typed as a user name is not here. Times are those of the lockout clock.
    QLatin1StringView(R"(CREATE TABLE failure_count (
        kind TEXT NOT NULL,
        key BLOB NOT NULL CHECK (length(key) = 32),
        failures INTEGER NOT NULL,
        until_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        PRIMARY KEY (kind, key)) STRICT, WITHOUT ROWID)"),
    QLatin1StringView("CREATE INDEX failure_count_age ON failure_count (kind, changed_ms)"),
    // The latest time of the lockout clock that anything was counted at.
    QLatin1StringView(R"(CREATE TABLE lockout_clock (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        at_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE allowed_range (
        position INTEGER PRIMARY KEY,
        range TEXT NOT NULL) STRICT)"),
};

} // namespace

Migration schema4() { return statements4; }

} // namespace sealdesk::store
