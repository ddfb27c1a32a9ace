// Version 10: where a pruned audit log begins (see core/audit/auditpruner.h); finding chats that ended long ago.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements10{
    // No row: the log begins with entry 1.
    QLatin1StringView(R"(CREATE TABLE audit_base (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        seq INTEGER NOT NULL CHECK (seq > 0),
        hash BLOB NOT NULL) STRICT)"),
    QLatin1StringView("CREATE INDEX chat_ended ON chat (since_ms) WHERE state = 'ended'"),
};

} // namespace

Migration schema10() { return statements10; }

} // namespace sealdesk::store
