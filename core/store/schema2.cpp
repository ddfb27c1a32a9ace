// Version 2. The organisation's next key, and admin devices that may approve others.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements2{
    // Empty before a next key was announced.
    QLatin1StringView("ALTER TABLE organisation ADD COLUMN key_statement BLOB NOT NULL DEFAULT x''"),
    // The key before the last rotation: receipts signed under it may still come in.
    QLatin1StringView("ALTER TABLE organisation ADD COLUMN previous_key BLOB NOT NULL DEFAULT x''"),
    // Signed by the organisation's key for this device itself; empty unless it may approve others.
    QLatin1StringView("ALTER TABLE device ADD COLUMN endorsement BLOB NOT NULL DEFAULT x''"),
};

} // namespace

Migration schema2() { return statements2; }

} // namespace sealdesk::store
