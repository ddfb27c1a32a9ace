// ChatBook: the chats this console sees, with their lines and events in the order of their sequence numbers,
// and the lines of ours that are not committed yet.
//
// Text enters only through Masker, also what comes from the relay. Lines that were not committed are
// sent again after a reconnect, in their order and with the same ids; the relay stores each once.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/rawtext.h"
#include "core/client/chat.h"
#include "core/client/outbound.h"
#include "core/client/refusal.h"
#include "core/masking/masker.h"

namespace sealdesk::client {

class Session;

enum class SayProblem { Empty, TooLong, UnknownChat, NotYours, ChatOver };

struct Said {
    QString line;
    bool masked = false; // a card number was replaced before sending: tell the operator
};

class ChatBook : public QObject {
    Q_OBJECT
public:
    static constexpr int visitorTypingTimeoutMs = 10'000;
    // A card number may come in so many lines, within this time.
    static constexpr std::size_t piecesRemembered = 12;
    static constexpr qint64 piecesRememberedMs = 5LL * 60 * 1000;

    ChatBook(Outbound &out, const Session &session, const masking::Masker &masker, const Clock &clock,
             QObject *parent = nullptr);
    ~ChatBook() override;

    // Waiting chats first (longest waiting first), then own active ones (oldest first), then ended ones.
    [[nodiscard]] QStringList chatIds() const;
    // nullptr if unknown. Valid until the next signal of this object.
    [[nodiscard]] const Chat *chat(const QString &id) const;

    // Masks, queues and sends.
    [[nodiscard]] Result<Said, SayProblem> say(const QString &chat, RawText text);
    // A Failed line: try again (keeps its id), or take it away.
    void retryLine(const QString &chat, const QString &line);
    void discardLine(const QString &chat, const QString &line);

    // Refusals come as actionRefused(). False: not connected, nothing was sent.
    [[nodiscard]] bool accept(const QString &chat);
    [[nodiscard]] bool endChat(const QString &chat);
    // Takes an ended chat out of the list.
    void forget(const QString &chat);
    // Call at each edit; sends only changes.
    void setTyping(const QString &chat, bool typing);

    // For Console, which routes the relay's messages and the session's changes.
    void onChatList(wire::in::ChatList &&message);
    void onChatUpdate(wire::in::ChatUpdate &&message);
    void onChatSaid(wire::in::ChatSaid &&message);
    void onChatEdited(wire::in::ChatEdited &&message);
    void onChatEvent(const wire::in::ChatEvent &message);
    void onChatTyping(wire::in::ChatTyping &&message);
    void onChatSynced(const wire::in::ChatSynced &message);
    [[nodiscard]] bool onRefused(const wire::in::Refused &message);
    void onDone(const wire::in::Done &message);
    void onLinkLost();
    // Everything goes: the session is over.
    void clear();

Q_SIGNALS:
    void chatAdded(const QString &chat);
    void chatChanged(const QString &chat); // summary, state, typing, synced
    void chatRemoved(const QString &chat);
    // A new entry at `index`: the last, but before unsent lines, or where a gap is filled.
    void entryAppended(const QString &chat, int index);
    void entryChanged(const QString &chat, int index); // e.g. Sending -> Delivered
    // Order changed or entries went: read them all again.
    void entriesReset(const QString &chat);
    void actionRefused(const QString &chat, const sealdesk::client::RefusedAction &why);
    // The chat is over (for FormDesk): visitor, operator or system ended it, or it is no longer ours.
    void chatEnded(const QString &chat);

private:
    struct Held {
        Chat chat;
        std::unique_ptr<QTimer> typingOver; // the visitor stopped without saying so
        bool syncing = false;
        bool typingSent = false;
        std::set<qint64> edits; // sequence numbers of edits after a gap
    };
    struct Before {
        std::vector<std::size_t> places;
        std::vector<masking::Earlier> lines;
    };
    [[nodiscard]] Before linesBefore(const Held &held, std::size_t place, wire::Author from, qint64 atMs) const;
    void hideEarlier(Held &held, const Before &before, const masking::Spoken &spoken, bool tellRelay);
    [[nodiscard]] Held *find(const QString &chat);
    [[nodiscard]] bool isOurs(const Chat &chat) const;
    void take(wire::in::ChatSummary &&summary);
    void takeEntry(Held &held, ChatEntry entry);
    void commitOwnLine(Held &held, std::size_t index, const ChatEntry &committed);
    void advance(Held &held);
    void endOurs(Held &held);
    void giveBack(Held &held);
    void failUnsent(Held &held, wire::Refusal why);
    void remove(const QString &chat);
    void requestSync(Held &held);
    void sendLine(const QString &chat, const ChatEntry &entry);
    [[nodiscard]] bool act(const QString &chat, const QString &id, const QByteArray &frame);
    void stopTyping(Held &held);

    Outbound &m_out;
    const Session &m_session;
    const masking::Masker &m_masker;
    const Clock &m_clock;
    std::map<QString, std::unique_ptr<Held>> m_chats;
    std::map<QString, QString> m_actions; // message id -> chat
    bool m_listed = false;                // the relay's list came since the connection stands
};

} // namespace sealdesk::client
