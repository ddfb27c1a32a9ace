// Version 3: lines that were masked afterwards, and what was decided about masking.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements3{
    // Of kind "edited": the number of the line whose text was replaced; 0 in all others.
    QLatin1StringView("ALTER TABLE entry ADD COLUMN edits INTEGER NOT NULL DEFAULT 0"),
    // Masking was off during some of this chat.
    QLatin1StringView("ALTER TABLE chat ADD COLUMN unmasked INTEGER NOT NULL DEFAULT 0"),
    // The newest signed statement; see core/seal/maskingstatement.h.
    QLatin1StringView(R"(CREATE TABLE masking_policy (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        statement BLOB NOT NULL,
        changed_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE mask_pattern (
        position INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        expression TEXT NOT NULL) STRICT)"),
};

} // namespace

Migration schema3() { return statements3; }

} // namespace sealdesk::store
