// A later version: accounts whose password is kept by the organisation's directory.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements7{
    QLatin1StringView("ALTER TABLE account ADD COLUMN source TEXT NOT NULL DEFAULT 'local' "
                      "CHECK (source IN ('local', 'directory'))"),
    // Hash of the entry's name; see directoryverdict.h. Empty: a local account, or one that is tied anew at its next
    // sign-in.
    QLatin1StringView("ALTER TABLE account ADD COLUMN directory_key TEXT NOT NULL DEFAULT '' "
                      "CHECK (source = 'directory' OR directory_key = '')"),
    QLatin1StringView("CREATE UNIQUE INDEX account_directory_key ON account (directory_key) WHERE directory_key <> ''"),
};

} // namespace

Migration schema7() { return statements7; }

} // namespace sealdesk::store
