#include "core/store/chatrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

namespace {

constexpr auto lineKind = QLatin1StringView("line");
constexpr auto editedKind = QLatin1StringView("edited");

std::optional<Chat> readChat(const Statement &row)
{
    const auto state = fromString<ChatState>(row.plain(1));
    if (!state) {
        return std::nullopt;
    }
    Chat chat;
    chat.id = row.plain(0);
    chat.state = *state;
    chat.visitorName = row.masked(2, TextPlace::ofChat(chat.id, columns::visitorName));
    chat.pageTitle = row.masked(3, TextPlace::ofChat(chat.id, columns::pageTitle));
    chat.pageUrl = row.masked(4, TextPlace::ofChat(chat.id, columns::pageUrl));
    chat.locale = row.plain(5);
    chat.pageNonce = row.blob(6);
    chat.visitorTokenHash = row.blob(7);
    chat.operatorId = row.plain(8);
    chat.sinceMs = row.integer(9);
    chat.lastSeq = row.integer(10);
    chat.startedMs = row.integer(11);
    chat.unmasked = row.integer(12) != 0;
    return chat;
}

std::optional<Entry> readLine(const Statement &row, const QString &chat)
{
    const auto author = fromString<Author>(row.plain(4));
    if (!author) {
        return std::nullopt;
    }
    return Entry{
        row.integer(0), row.integer(1),
        Line{row.plain(3), *author, row.plain(5), row.plain(6), row.masked(7, TextPlace::line(chat, row.integer(0)))}};
}

std::optional<Entry> readEntry(const Statement &row, const QString &chat)
{
    if (row.plain(2) == lineKind) {
        return readLine(row, chat);
    }
    if (row.plain(2) == editedKind) {
        return Entry{row.integer(0), row.integer(1),
                     Edit{row.integer(11), row.plain(12), row.masked(13, TextPlace::line(chat, row.integer(11)))}};
    }
    const auto kind = fromString<EventKind>(row.plain(2));
    const auto endedBy = fromString<EndedBy>(row.plain(10));
    if (!kind || !endedBy) {
        return std::nullopt;
    }
    return Entry{row.integer(0), row.integer(1),
                 Event{*kind, row.plain(5), row.plain(6), row.plain(8), row.plain(9), *endedBy}};
}

Statement &bindToken(Statement &statement, const QByteArray &hash)
{
    return hash.isEmpty() ? statement.bindNull() : statement.bind(hash);
}

} // namespace

Result<void, StoreError> ChatRepository::add(const Chat &chat)
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "INSERT INTO chat (id, state, visitor_name, page_title, page_url, locale, page_nonce, visitor_token_hash, "
        "operator, since_ms, last_seq, started_ms, unmasked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)"));
    statement.bindPlain(chat.id)
        .bindPlain(toString(chat.state))
        .bind(chat.visitorName, TextPlace::ofChat(chat.id, columns::visitorName))
        .bind(chat.pageTitle, TextPlace::ofChat(chat.id, columns::pageTitle))
        .bind(chat.pageUrl, TextPlace::ofChat(chat.id, columns::pageUrl))
        .bindPlain(chat.locale)
        .bind(chat.pageNonce);
    return bindToken(statement, chat.visitorTokenHash)
        .bindPlain(chat.operatorId)
        .bind(chat.startedMs)
        .bind(chat.startedMs)
        .bind(qint64{chat.unmasked ? 1 : 0})
        .run();
}

Result<std::optional<Chat>, StoreError> ChatRepository::find(const QString &id) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, state, visitor_name, page_title, page_url, locale, page_nonce, visitor_token_hash, operator, "
        "since_ms, last_seq, started_ms, unmasked FROM chat WHERE id = ?"));
    statement.bindPlain(id);
    return readOne<Chat>(statement, readChat);
}

Result<std::optional<Chat>, StoreError> ChatRepository::byVisitorToken(const QByteArray &tokenHash) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, state, visitor_name, page_title, page_url, locale, page_nonce, visitor_token_hash, operator, "
        "since_ms, last_seq, started_ms, unmasked FROM chat WHERE visitor_token_hash = ?"));
    statement.bind(tokenHash);
    return readOne<Chat>(statement, readChat);
}

Result<std::vector<Chat>, StoreError> ChatRepository::open() const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT id, state, visitor_name, page_title, page_url, locale, page_nonce, visitor_token_hash, operator, "
        "since_ms, last_seq, started_ms, unmasked FROM chat WHERE state <> 'ended' ORDER BY started_ms, id"));
    return readAll<Chat>(statement, readChat);
}

Result<void, StoreError> ChatRepository::accept(const QString &id, const QString &operatorId, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView(
            "UPDATE chat SET state = 'active', operator = ?, since_ms = ? WHERE id = ? AND state = 'waiting'"))
        .bindPlain(operatorId)
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> ChatRepository::giveBack(const QString &id, const QString &operatorId, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE chat SET state = 'waiting', operator = '', since_ms = ? WHERE id = ? AND "
                                   "state = 'active' AND operator = ?"))
        .bind(atMs)
        .bindPlain(id)
        .bindPlain(operatorId)
        .runOnOne();
}

Result<void, StoreError> ChatRepository::end(const QString &id, qint64 atMs)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE chat SET state = 'ended', since_ms = ?, visitor_token_hash = NULL "
                                   "WHERE id = ? AND state <> 'ended'"))
        .bind(atMs)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> ChatRepository::setVisitorToken(const QString &id, const QByteArray &tokenHash)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE chat SET visitor_token_hash = ? WHERE id = ? AND state <> 'ended'"))
        .bind(tokenHash)
        .bindPlain(id)
        .runOnOne();
}

Result<void, StoreError> ChatRepository::setPage(const QString &id, const MaskedText &title, const MaskedText &url,
                                                 const QByteArray &nonce)
{
    return m_database
        .prepare(QLatin1StringView("UPDATE chat SET page_title = ?, page_url = ?, page_nonce = ? "
                                   "WHERE id = ? AND state <> 'ended'"))
        .bind(title, TextPlace::ofChat(id, columns::pageTitle))
        .bind(url, TextPlace::ofChat(id, columns::pageUrl))
        .bind(nonce)
        .bindPlain(id)
        .runOnOne();
}

Result<qint64, StoreError> ChatRepository::takeSeq(const QString &chat)
{
    Statement statement = m_database.prepare(
        QLatin1StringView("UPDATE chat SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq"));
    statement.bindPlain(chat);
    const auto seq =
        readOne<qint64>(statement, [](const Statement &row) { return std::optional<qint64>(row.integer(0)); });
    if (!seq.ok()) {
        return fail(seq.error());
    }
    return seq->has_value() ? Result<qint64, StoreError>(**seq) : fail(StoreError::Missing);
}

Result<std::optional<Entry>, StoreError> ChatRepository::lineOf(const QString &chat, const QString &line) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT seq, at_ms, kind, line, author, operator, name, text FROM entry WHERE chat = ? AND line = ?"));
    statement.bindPlain(chat).bindPlain(line);
    return readOne<Entry>(statement, [&chat](const Statement &row) { return readLine(row, chat); });
}

Result<Appended, StoreError> ChatRepository::appendLine(const QString &chat, const Line &line, qint64 atMs)
{
    const auto stored = lineOf(chat, line.line);
    if (!stored.ok()) {
        return fail(stored.error());
    }
    if (stored->has_value()) {
        return Appended{**stored, true};
    }
    const auto found = find(chat);
    if (!found.ok()) {
        return fail(found.error());
    }
    if (!found->has_value() || (*found)->state == ChatState::Ended) {
        return fail(StoreError::Missing);
    }
    const auto seq = takeSeq(chat);
    if (!seq.ok()) {
        return fail(seq.error());
    }
    const auto added =
        m_database
            .prepare(QLatin1StringView(
                "INSERT INTO entry (chat, seq, at_ms, kind, line, author, operator, name, text, request, form, "
                "ended_by) VALUES (?, ?, ?, 'line', ?, ?, ?, ?, ?, '', '', '')"))
            .bindPlain(chat)
            .bind(*seq)
            .bind(atMs)
            .bindPlain(line.line)
            .bindPlain(toString(line.from))
            .bindPlain(line.operatorId)
            .bindPlain(line.name)
            .bind(line.text, TextPlace::line(chat, *seq))
            .run();
    if (!added.ok()) {
        return fail(added.error());
    }
    return Appended{Entry{*seq, atMs, line}, false};
}

Result<Entry, StoreError> ChatRepository::editLine(const QString &chat, const QString &line, Author author,
                                                   const MaskedText &text, qint64 atMs)
{
    const auto stored = lineOf(chat, line);
    if (!stored.ok()) {
        return fail(stored.error());
    }
    if (!stored->has_value() || std::get<Line>((*stored)->what).from != author) {
        return fail(StoreError::Missing);
    }
    const auto replaced = m_database.prepare(QLatin1StringView("UPDATE entry SET text = ? WHERE chat = ? AND seq = ?"))
                              .bind(text, TextPlace::line(chat, (*stored)->seq))
                              .bindPlain(chat)
                              .bind((*stored)->seq)
                              .runOnOne();
    if (!replaced.ok()) {
        return fail(replaced.error());
    }
    const auto seq = takeSeq(chat);
    if (!seq.ok()) {
        return fail(seq.error());
    }
    const auto added =
        m_database
            .prepare(QLatin1StringView("INSERT INTO entry (chat, seq, at_ms, kind, line, author, operator, name, text, "
                                       "request, form, ended_by, edits) VALUES (?, ?, ?, 'edited', NULL, '', '', '', "
                                       "'', '', '', '', ?)"))
            .bindPlain(chat)
            .bind(*seq)
            .bind(atMs)
            .bind((*stored)->seq)
            .run();
    if (!added.ok()) {
        return fail(added.error());
    }
    m_database.scrubAfterCommit();
    return Entry{*seq, atMs, Edit{(*stored)->seq, line, text}};
}

Result<Entry, StoreError> ChatRepository::appendEvent(const QString &chat, const Event &event, qint64 atMs)
{
    const auto seq = takeSeq(chat);
    if (!seq.ok()) {
        return fail(seq.error());
    }
    const auto added =
        m_database
            .prepare(QLatin1StringView("INSERT INTO entry (chat, seq, at_ms, kind, line, author, operator, name, text, "
                                       "request, form, ended_by) VALUES (?, ?, ?, ?, NULL, '', ?, ?, '', ?, ?, ?)"))
            .bindPlain(chat)
            .bind(*seq)
            .bind(atMs)
            .bindPlain(toString(event.kind))
            .bindPlain(event.operatorId)
            .bindPlain(event.name)
            .bindPlain(event.request)
            .bindPlain(event.form)
            .bindPlain(toString(event.endedBy))
            .run();
    if (!added.ok()) {
        return fail(added.error());
    }
    return Entry{*seq, atMs, event};
}

Result<std::vector<Entry>, StoreError> ChatRepository::lastLines(const QString &chat, int count) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT * FROM (SELECT seq, at_ms, kind, line, author, operator, name, text FROM entry "
                          "WHERE chat = ? AND kind = 'line' ORDER BY seq DESC LIMIT ?) ORDER BY seq"));
    statement.bindPlain(chat).bind(count);
    return readAll<Entry>(statement, [&chat](const Statement &row) { return readLine(row, chat); });
}

Result<std::vector<Entry>, StoreError> ChatRepository::entriesAfter(const QString &chat, qint64 seq, int limit) const
{
    Statement statement = m_database.prepare(QLatin1StringView(
        "SELECT entry.seq, entry.at_ms, entry.kind, entry.line, entry.author, entry.operator, entry.name, entry.text, "
        "entry.request, entry.form, entry.ended_by, entry.edits, coalesce(target.line, ''), coalesce(target.text, '') "
        "FROM entry LEFT JOIN entry AS target ON target.chat = entry.chat AND target.seq = entry.edits "
        "WHERE entry.chat = ? AND entry.seq > ? ORDER BY entry.seq LIMIT ?"));
    statement.bindPlain(chat).bind(seq).bind(limit);
    return readAll<Entry>(statement, [&chat](const Statement &row) { return readEntry(row, chat); });
}

Result<std::vector<QString>, StoreError> ChatRepository::endedBefore(qint64 atMs, int limit) const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id FROM chat WHERE state = 'ended' AND since_ms < ? AND NOT EXISTS (SELECT 1 FROM "
                          "form_request WHERE chat = chat.id AND state NOT IN ('purged', 'unconfirmed')) "
                          "ORDER BY since_ms LIMIT ?"));
    statement.bind(atMs).bind(limit);
    return readAll<QString>(statement, [](const Statement &row) { return std::optional(row.plain(0)); });
}

Result<ErasedChat, StoreError> ChatRepository::erase(const QString &id)
{
    ErasedChat erased;
    Statement entries = m_database.prepare(QLatin1StringView("SELECT count(*) FROM entry WHERE chat = ?"));
    Statement forms = m_database.prepare(QLatin1StringView("SELECT count(*) FROM form_request WHERE chat = ?"));
    for (auto &[statement, count] : {std::pair(&entries, &erased.entries), std::pair(&forms, &erased.forms)}) {
        statement->bindPlain(id);
        const auto counted =
            readOne<qint64>(*statement, [](const Statement &row) { return std::optional(row.integer(0)); });
        if (!counted.ok()) {
            return fail(counted.error());
        }
        *count = counted->value_or(0);
    }
    // Entries and form requests go with it (ON DELETE CASCADE).
    const auto deleted = m_database
                             .prepare(QLatin1StringView(
                                 "DELETE FROM chat WHERE id = ? AND state = 'ended' AND NOT EXISTS (SELECT 1 FROM "
                                 "form_request WHERE chat = chat.id AND state NOT IN ('purged', 'unconfirmed'))"))
                             .bindPlain(id)
                             .runOnOne();
    if (!deleted.ok()) {
        return fail(deleted.error());
    }
    m_database.scrubAfterCommit();
    return erased;
}

} // namespace sealdesk::store
