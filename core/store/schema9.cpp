// Version 9: signed checkpoints of the audit log; see core/audit/checkpoint.h.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements9{
    QLatin1StringView(R"(CREATE TABLE audit_checkpoint (
        seq INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        hash BLOB NOT NULL,
        signature BLOB NOT NULL) STRICT)"),
};

} // namespace

Migration schema9() { return statements9; }

} // namespace sealdesk::store
