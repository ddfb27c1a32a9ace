// ChatRepository: chats and their transcripts. All that a visitor typed comes as MaskedText; the
// visitor's token only as SHA-256.
#pragma once

#include "core/base/result.h"
#include "core/store/entry.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace sealdesk::store {

class Database;

struct Chat {
    QString id;
    ChatState state = ChatState::Waiting;
    MaskedText visitorName;
    MaskedText pageTitle;
    MaskedText pageUrl;
    QString locale;
    QByteArray pageNonce;
    QByteArray visitorTokenHash; // empty once ended: the token is dead
    QString operatorId;          // empty while waiting
    qint64 sinceMs = 0;          // when the present state began
    qint64 lastSeq = 0;
    qint64 startedMs = 0;
    bool unmasked = false; // masking was off during some of it
};

struct Appended {
    Entry entry;
    bool repeated = false; // the line had been stored before; `entry` is that one
};

// What went with a chat.
struct ErasedChat {
    qint64 entries = 0;
    qint64 forms = 0;
};

class ChatRepository {
public:
    // Most entries that one call of entriesAfter returns; ask again from the last one's seq.
    static constexpr int entriesPerRead = 500;

    explicit ChatRepository(Database &database) : m_database(database) {}
    // sinceMs and lastSeq are set by the store: startedMs and 0.
    [[nodiscard]] Result<void, StoreError> add(const Chat &chat);
    [[nodiscard]] Result<std::optional<Chat>, StoreError> find(const QString &id) const;
    [[nodiscard]] Result<std::optional<Chat>, StoreError> byVisitorToken(const QByteArray &tokenHash) const;
    // Waiting and active ones, oldest first.
    [[nodiscard]] Result<std::vector<Chat>, StoreError> open() const;
    // Missing when the chat is not waiting (taken or ended).
    [[nodiscard]] Result<void, StoreError> accept(const QString &id, const QString &operatorId, qint64 atMs);
    // Back to the waiting ones. Missing when it is not this operator's active chat.
    [[nodiscard]] Result<void, StoreError> giveBack(const QString &id, const QString &operatorId, qint64 atMs);
    // Also kills the visitor's token. Missing when ended already.
    [[nodiscard]] Result<void, StoreError> end(const QString &id, qint64 atMs);
    // The next three: Missing when the chat is over.
    [[nodiscard]] Result<void, StoreError> setVisitorToken(const QString &id, const QByteArray &tokenHash);
    [[nodiscard]] Result<void, StoreError> setPage(const QString &id, const MaskedText &title, const MaskedText &url,
                                                   const QByteArray &nonce);
    // Stores a line once: the same line id again gives back the first one, even after the chat's end.
    [[nodiscard]] Result<Appended, StoreError> appendLine(const QString &chat, const Line &line, qint64 atMs);
    // Replaces a line's text, there and for good: no page of the files keeps the old one once the writer has
    // reported this as done (Database::scrub). Missing when there is no such line of that author.
    [[nodiscard]] Result<Entry, StoreError> editLine(const QString &chat, const QString &line, Author author,
                                                     const MaskedText &text, qint64 atMs);
    // A line as it is now, with its number; nullopt when there is none.
    [[nodiscard]] Result<std::optional<Entry>, StoreError> lineOf(const QString &chat, const QString &line) const;
    // Events may follow the end (form_purged does). Missing when the chat is unknown.
    [[nodiscard]] Result<Entry, StoreError> appendEvent(const QString &chat, const Event &event, qint64 atMs);
    // The last lines, oldest first.
    [[nodiscard]] Result<std::vector<Entry>, StoreError> lastLines(const QString &chat, int count) const;
    [[nodiscard]] Result<std::vector<Entry>, StoreError> entriesAfter(const QString &chat, qint64 seq,
                                                                      int limit = entriesPerRead) const;
    // Ended before `atMs`, the longest ago first; none with a form request that is not over (see isOver).
    [[nodiscard]] Result<std::vector<QString>, StoreError> endedBefore(qint64 atMs, int limit) const;
    // The chat, its transcript and its form requests, for good: no page of the files keeps them once Database::scrub
    // is done. Missing when there is no such chat, or it goes on, or a form request of it is not over.
    [[nodiscard]] Result<ErasedChat, StoreError> erase(const QString &id);

private:
    [[nodiscard]] Result<qint64, StoreError> takeSeq(const QString &chat);
    Database &m_database;
};

} // namespace sealdesk::store
