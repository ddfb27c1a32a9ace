// Version 11: visitors' words are sealed (see textcipher.h); which keys are in use.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements11{
    // Number 0: there are texts that were stored before; they are sealed, too, and then that row is gone.
    QLatin1StringView(R"(CREATE TABLE text_key (
        id INTEGER PRIMARY KEY CHECK (id >= 0),
        fingerprint BLOB NOT NULL CHECK (id = 0 OR length(fingerprint) = 32),
        made_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView(
        "INSERT INTO text_key (id, fingerprint, made_ms) SELECT 0, x'', 0 WHERE EXISTS (SELECT 1 FROM chat)"),
    QLatin1StringView("UPDATE chat SET visitor_name = iif(visitor_name = '', '', 'p' || visitor_name), "
                      "page_title = iif(page_title = '', '', 'p' || page_title), "
                      "page_url = iif(page_url = '', '', 'p' || page_url)"),
    QLatin1StringView("UPDATE entry SET text = 'p' || text WHERE text <> ''"),
};

} // namespace

Migration schema11() { return statements11; }

} // namespace sealdesk::store
