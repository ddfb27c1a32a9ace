// Version 1. Times are milliseconds UTC; ids are base64url text; enums are their stable names.
#include "core/store/migrations.h"

#include <array>

namespace sealdesk::store {

namespace {

constexpr std::array statements1{
    QLatin1StringView(R"(CREATE TABLE organisation (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        public_key BLOB NOT NULL,
        created_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE setup_secret (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        hash BLOB NOT NULL,
        expires_ms INTEGER NOT NULL,
        tries_left INTEGER NOT NULL CHECK (tries_left >= 0)) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE account (
        id TEXT PRIMARY KEY,
        user_name TEXT NOT NULL,
        user_key TEXT NOT NULL UNIQUE CHECK (user_key <> ''),
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        password_hash BLOB NOT NULL,
        must_change INTEGER NOT NULL,
        password_changed_ms INTEGER NOT NULL,
        failures INTEGER NOT NULL,
        locked_until_ms INTEGER NOT NULL,
        created_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE device (
        id TEXT PRIMARY KEY,
        operator TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        public_key BLOB NOT NULL UNIQUE,
        status TEXT NOT NULL,
        certificate BLOB NOT NULL,
        intermediate BLOB NOT NULL,
        certificate_expires_ms INTEGER NOT NULL,
        created_ms INTEGER NOT NULL,
        last_seen_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView("CREATE INDEX device_operator ON device (operator)"),
    QLatin1StringView(R"(CREATE TABLE session (
        id TEXT PRIMARY KEY,
        token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
        operator TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        device TEXT NOT NULL,
        device_key BLOB NOT NULL,
        lasting INTEGER NOT NULL,
        must_change INTEGER NOT NULL,
        started_ms INTEGER NOT NULL,
        last_activity_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView("CREATE INDEX session_operator ON session (operator)"),
    // A dead token is NULL, so that ended chats do not collide.
    QLatin1StringView(R"(CREATE TABLE chat (
        id TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        visitor_name TEXT NOT NULL,
        page_title TEXT NOT NULL,
        page_url TEXT NOT NULL,
        locale TEXT NOT NULL,
        page_nonce BLOB NOT NULL,
        visitor_token_hash BLOB UNIQUE CHECK (length(visitor_token_hash) = 32),
        operator TEXT NOT NULL,
        since_ms INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        started_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView("CREATE INDEX chat_open ON chat (started_ms) WHERE state <> 'ended'"),
    // Lines and events share the chat's sequence. `kind` is "line" or the event's name; columns that
    // a kind has no use for are empty, but `line` is NULL in events.
    QLatin1StringView(R"(CREATE TABLE entry (
        chat TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL CHECK (seq > 0),
        at_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        line TEXT,
        author TEXT NOT NULL,
        operator TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        request TEXT NOT NULL,
        form TEXT NOT NULL,
        ended_by TEXT NOT NULL,
        PRIMARY KEY (chat, seq),
        UNIQUE (chat, line)) STRICT, WITHOUT ROWID)"),
    QLatin1StringView(R"(CREATE TABLE form_request (
        id TEXT PRIMARY KEY,
        chat TEXT NOT NULL REFERENCES chat (id) ON DELETE CASCADE,
        form TEXT NOT NULL,
        form_version INTEGER NOT NULL,
        operator TEXT NOT NULL,
        session TEXT NOT NULL,
        device TEXT NOT NULL,
        offer_hash BLOB NOT NULL,
        state TEXT NOT NULL,
        submitted INTEGER NOT NULL,
        purge_receipt BLOB NOT NULL,
        requested_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        expires_ms INTEGER NOT NULL) STRICT)"),
    QLatin1StringView("CREATE INDEX form_request_chat ON form_request (chat)"),
    QLatin1StringView("CREATE INDEX form_request_pending ON form_request (requested_ms) WHERE state NOT IN ('purged', "
                      "'unconfirmed')"),
    // The chained log and its head; see core/audit.
    QLatin1StringView(R"(CREATE TABLE audit_entry (
        seq INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        outcome TEXT NOT NULL,
        origin TEXT NOT NULL,
        device TEXT NOT NULL,
        resource_kind TEXT NOT NULL,
        resource TEXT NOT NULL,
        detail TEXT NOT NULL,
        hash BLOB NOT NULL) STRICT)"),
    QLatin1StringView(R"(CREATE TABLE audit_head (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL) STRICT)"),
    QLatin1StringView("INSERT INTO audit_head (one, seq, hash) VALUES (1, 0, zeroblob(32))"),
};

} // namespace

Migration schema1() { return statements1; }

} // namespace sealdesk::store
