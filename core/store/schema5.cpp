// Version 5: sessions that are locked.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements5{
    // Wall clock; 0: not locked.
    QLatin1StringView("ALTER TABLE session ADD COLUMN locked_ms INTEGER NOT NULL DEFAULT 0"),
    QLatin1StringView("ALTER TABLE session ADD COLUMN lock_reason TEXT NOT NULL DEFAULT ''"),
};

} // namespace

Migration schema5() { return statements5; }

} // namespace sealdesk::store
