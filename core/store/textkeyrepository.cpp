#include "core/store/textkeyrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"
#include "core/store/textcipher.h"

#include <array>

namespace sealdesk::store {

namespace {

struct Line {
    QString chat;
    qint64 seq = 0;
    bool older = false;
    MaskedText text;
};

struct ChatTexts {
    QString id;
    bool older = false;
    std::array<MaskedText, 3> texts;
};

} // namespace

Result<std::vector<KnownTextKey>, StoreError> TextKeyRepository::all() const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT id, fingerprint, made_ms FROM text_key ORDER BY id"));
    return readAll<KnownTextKey>(statement, [](const Statement &row) {
        return std::optional(KnownTextKey{static_cast<int>(row.integer(0)), row.blob(1), row.integer(2)});
    });
}

Result<bool, StoreError> TextKeyRepository::covers(const TextKeys &keys) const
{
    const auto known = all();
    if (!known.ok()) {
        return fail(known.error());
    }
    return std::all_of(known->begin(), known->end(), [&keys](const KnownTextKey &key) {
        const TextKey *const held = keys.find(key.id);
        return key.id == 0 || (held != nullptr && held->fingerprint() == key.fingerprint);
    });
}

Result<void, StoreError> TextKeyRepository::add(const TextKey &key, qint64 atMs)
{
    return m_database.prepare(QLatin1StringView("INSERT INTO text_key (id, fingerprint, made_ms) VALUES (?, ?, ?)"))
        .bind(qint64{key.id})
        .bind(key.fingerprint())
        .bind(atMs)
        .run();
}

Result<std::optional<ResealPlace>, StoreError> TextKeyRepository::reseal(const ResealPlace &place, int count)
{
    if (place.chatsDone) {
        return resealLines(place, count);
    }
    auto next = resealChats(place, count);
    return next.ok() ? Result<std::optional<ResealPlace>, StoreError>(std::move(next).value()) : fail(next.error());
}

Result<ResealPlace, StoreError> TextKeyRepository::resealChats(const ResealPlace &place, int count)
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, visitor_name, page_title, page_url FROM chat WHERE id > ? ORDER BY id LIMIT ?"));
    statement.bindPlain(place.chat).bind(count);
    const auto chats = readAll<ChatTexts>(statement, [](const Statement &row) {
        ChatTexts chat;
        chat.id = row.plain(0);
        chat.older = row.isSealedWithOlderKey(1) || row.isSealedWithOlderKey(2) || row.isSealedWithOlderKey(3);
        if (chat.older) {
            chat.texts = {row.masked(1, TextPlace::ofChat(chat.id, columns::visitorName)),
                          row.masked(2, TextPlace::ofChat(chat.id, columns::pageTitle)),
                          row.masked(3, TextPlace::ofChat(chat.id, columns::pageUrl))};
        }
        return std::optional(std::move(chat));
    });
    if (!chats.ok()) {
        return fail(chats.error());
    }
    for (const ChatTexts &chat : *chats) {
        if (!chat.older) {
            continue;
        }
        const auto done = m_database
                              .prepare(QLatin1StringView(
                                  "UPDATE chat SET visitor_name = ?, page_title = ?, page_url = ? WHERE id = ?"))
                              .bind(chat.texts[0], TextPlace::ofChat(chat.id, columns::visitorName))
                              .bind(chat.texts[1], TextPlace::ofChat(chat.id, columns::pageTitle))
                              .bind(chat.texts[2], TextPlace::ofChat(chat.id, columns::pageUrl))
                              .bindPlain(chat.id)
                              .runOnOne();
        if (!done.ok()) {
            return fail(done.error());
        }
    }
    return chats->empty() ? ResealPlace{{}, 0, true} : ResealPlace{chats->back().id, 0, false};
}

Result<std::optional<ResealPlace>, StoreError> TextKeyRepository::resealLines(const ResealPlace &place, int count)
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT chat, seq, text FROM entry WHERE (chat, seq) > (?, ?) ORDER BY chat, seq LIMIT ?"));
    statement.bindPlain(place.chat).bind(place.seq).bind(count);
    const auto lines = readAll<Line>(statement, [](const Statement &row) {
        Line line{row.plain(0), row.integer(1), row.isSealedWithOlderKey(2), {}};
        if (line.older) {
            line.text = row.masked(2, TextPlace::line(line.chat, line.seq));
        }
        return std::optional(std::move(line));
    });
    if (!lines.ok()) {
        return fail(lines.error());
    }
    for (const Line &line : *lines) {
        if (!line.older) {
            continue;
        }
        const auto done = m_database.prepare(QLatin1StringView("UPDATE entry SET text = ? WHERE chat = ? AND seq = ?"))
                              .bind(line.text, TextPlace::line(line.chat, line.seq))
                              .bindPlain(line.chat)
                              .bind(line.seq)
                              .runOnOne();
        if (!done.ok()) {
            return fail(done.error());
        }
    }
    if (lines->empty()) {
        return std::optional<ResealPlace>();
    }
    return std::optional<ResealPlace>(ResealPlace{lines->back().chat, lines->back().seq, true});
}

Result<bool, StoreError> TextKeyRepository::hasOlderTexts() const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("WITH newest (prefix) AS (SELECT ?) SELECT "
                          "EXISTS (SELECT 1 FROM chat, newest WHERE (visitor_name <> '' AND substr(visitor_name, 1, 5) "
                          "<> prefix) OR (page_title <> '' AND substr(page_title, 1, 5) <> prefix) OR (page_url <> '' "
                          "AND substr(page_url, 1, 5) <> prefix)) OR EXISTS (SELECT 1 FROM entry, newest WHERE text <> "
                          "'' AND substr(text, 1, 5) <> prefix)"));
    statement.bindPlain(m_database.textPrefix());
    const auto found = readOne<qint64>(statement, [](const Statement &row) { return std::optional(row.integer(0)); });
    if (!found.ok()) {
        return fail(found.error());
    }
    return found->value_or(1) != 0;
}

Result<void, StoreError> TextKeyRepository::forgetAllBut(int id)
{
    const auto gone =
        m_database.prepare(QLatin1StringView("DELETE FROM text_key WHERE id <> ?")).bind(qint64{id}).run();
    if (gone.ok()) {
        m_database.scrubAfterCommit(); // what the older keys had sealed is in no file any more
    }
    return gone;
}

} // namespace sealdesk::store
