// Version 8: roles that are made here, and changes of the rules that wait for a second person.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements8{
    // Built-in roles are not stored; account.role names either kind. `permissions` are names with spaces between.
    QLatin1StringView(R"(CREATE TABLE custom_role (
        role_id TEXT PRIMARY KEY,
        role_name TEXT NOT NULL,
        permissions TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0)) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE policy_proposal (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        value INTEGER NOT NULL,
        expected INTEGER NOT NULL,
        ranges TEXT NOT NULL,
        expected_ranges TEXT NOT NULL,
        operator TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        expires_ms INTEGER NOT NULL) STRICT)"),
};

} // namespace

Migration schema8() { return statements8; }

} // namespace sealdesk::store
