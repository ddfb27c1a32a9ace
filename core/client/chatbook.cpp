#include "core/client/chatbook.h"

#include <algorithm>

#include "core/client/ids.h"
#include "core/client/session.h"
#include "core/masking/masker.h"
#include "core/protocol/text.h"

namespace sealdesk::client {

namespace {

bool isUnsent(const ChatEntry &entry) { return entry.seq == 0; }

// Waiting, ours, ended; in each the oldest first.
auto sortKey(const Chat &chat) { return std::tuple(static_cast<int>(chat.state), chat.sinceMs, chat.id); }

} // namespace

ChatBook::ChatBook(Outbound &out, const Session &session, const masking::Masker &masker, const Clock &clock,
                   QObject *parent)
    : QObject(parent), m_out(out), m_session(session), m_masker(masker), m_clock(clock)
{
}

ChatBook::~ChatBook() = default;

QStringList ChatBook::chatIds() const
{
    std::vector<const Chat *> sorted;
    for (const auto &[id, held] : m_chats) {
        sorted.push_back(&held->chat);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Chat *a, const Chat *b) { return sortKey(*a) < sortKey(*b); });
    QStringList ids;
    for (const Chat *chat : sorted) {
        ids.append(chat->id);
    }
    return ids;
}

const Chat *ChatBook::chat(const QString &id) const
{
    const auto found = m_chats.find(id);
    return found == m_chats.end() ? nullptr : &found->second->chat;
}

ChatBook::Held *ChatBook::find(const QString &chat)
{
    const auto found = m_chats.find(chat);
    return found == m_chats.end() ? nullptr : found->second.get();
}

bool ChatBook::isOurs(const Chat &chat) const
{
    return chat.state == wire::ChatState::Active && chat.operatorId == m_session.operatorId();
}

void ChatBook::sendLine(const QString &chat, const ChatEntry &entry)
{
    // Before the relay's list came, older unsent lines still wait for their turn.
    if (m_listed && m_session.isLive()) {
        (void)m_out.send(wire::out::ChatSay{entry.line, chat, entry.text}.encode());
    }
}

void ChatBook::retryLine(const QString &chat, const QString &line)
{
    Held *held = find(chat);
    if (!held || !isOurs(held->chat)) {
        return;
    }
    auto &entries = held->chat.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].line == line && entries[i].state == LineState::Failed) {
            entries[i].state = LineState::Sending;
            entries[i].failure.reset();
            sendLine(chat, entries[i]);
            Q_EMIT entryChanged(chat, static_cast<int>(i));
            return;
        }
    }
}

void ChatBook::discardLine(const QString &chat, const QString &line)
{
    Held *held = find(chat);
    if (held && std::erase_if(held->chat.entries, [&line](const ChatEntry &entry) {
                    return isUnsent(entry) && entry.line == line && entry.state == LineState::Failed;
                }) > 0) {
        Q_EMIT entriesReset(chat);
    }
}

bool ChatBook::act(const QString &chat, const QString &id, const QByteArray &frame)
{
    if (!m_session.isLive() || !m_out.send(frame)) {
        return false;
    }
    m_actions[id] = chat;
    return true;
}

bool ChatBook::accept(const QString &chat)
{
    const QString id = randomId();
    return act(chat, id, wire::out::ChatAccept{id, chat}.encode());
}

bool ChatBook::endChat(const QString &chat)
{
    const QString id = randomId();
    return act(chat, id, wire::out::ChatEnd{id, chat}.encode());
}

void ChatBook::forget(const QString &chat)
{
    const Held *held = find(chat);
    if (held && held->chat.state == wire::ChatState::Ended) {
        remove(chat);
    }
}

void ChatBook::remove(const QString &chat)
{
    if (m_chats.erase(chat) > 0) {
        Q_EMIT chatRemoved(chat);
    }
}

void ChatBook::setTyping(const QString &chat, bool typing)
{
    Held *held = find(chat);
    if (!held || held->typingSent == typing || !isOurs(held->chat) || !m_session.isLive()) {
        return;
    }
    held->typingSent = m_out.send(wire::out::ChatTyping{chat, typing, {}}.encode()) && typing;
}

void ChatBook::onChatList(wire::in::ChatList &&message)
{
    m_listed = true;
    QStringList named;
    for (wire::in::ChatSummary &summary : message.chats) {
        named.append(summary.chat);
        take(std::move(summary));
    }
    for (const QString &id : chatIds()) {
        Held *held = find(id);
        if (!held || named.contains(id) || held->chat.state == wire::ChatState::Ended) {
            continue;
        }
        if (isOurs(held->chat)) {
            endOurs(*held); // it ended while we were away
        } else {
            remove(id);
        }
    }
    for (const QString &id : std::as_const(named)) {
        Held *held = find(id);
        if (!held || !isOurs(held->chat)) {
            continue;
        }
        requestSync(*held);
        for (const ChatEntry &entry : held->chat.entries) {
            if (isUnsent(entry) && entry.state == LineState::Sending) {
                sendLine(id, entry);
            }
        }
    }
}

void ChatBook::onChatUpdate(wire::in::ChatUpdate &&message) { take(std::move(message.chat)); }

void ChatBook::take(wire::in::ChatSummary &&summary)
{
    const QString id = summary.chat;
    const bool added = !m_chats.contains(id);
    const bool ours = summary.operatorId == m_session.operatorId();
    if (added && summary.state != wire::ChatState::Waiting && !ours) {
        return; // somebody else's
    }
    std::unique_ptr<Held> &slot = m_chats[id];
    if (!slot) {
        slot = std::make_unique<Held>();
    }
    Chat &chat = slot->chat;
    const bool wasOurs = !added && isOurs(chat);
    chat.id = id;
    chat.visitorName = m_masker.mask(summary.visitorName);
    chat.pageTitle = m_masker.mask(summary.pageTitle);
    chat.pageUrl = m_masker.maskUrl(summary.pageUrl);
    chat.locale = summary.locale;
    chat.pageNonce = summary.pageNonce;
    chat.unmasked = summary.unmasked;
    chat.knownSeq = std::max(chat.knownSeq, summary.lastSeq);
    if (added) {
        chat.state = summary.state;
        chat.operatorId = summary.operatorId;
        chat.sinceMs = summary.sinceMs;
        Q_EMIT chatAdded(id);
    } else if (chat.state != wire::ChatState::Ended) {
        const bool ends = summary.state == wire::ChatState::Ended;
        if (!ours && summary.state != wire::ChatState::Waiting) {
            // Another operator has it now; what it was to us is over.
            if (wasOurs) {
                Q_EMIT chatEnded(id);
            }
            remove(id);
            return;
        }
        chat.operatorId = summary.operatorId;
        chat.sinceMs = summary.sinceMs;
        if (ends) {
            endOurs(*slot);
            return;
        }
        chat.state = summary.state;
        if (wasOurs && !ours) {
            giveBack(*slot);
        }
        Q_EMIT chatChanged(id);
    }
    Held *held = find(id);
    if (held && m_listed && !wasOurs && isOurs(held->chat)) {
        requestSync(*held);
    }
}

// It waits again, for anybody: we were locked for too long.
void ChatBook::giveBack(Held &held)
{
    const QString id = held.chat.id;
    stopTyping(held);
    failUnsent(held, wire::Refusal::SessionLocked);
    Q_EMIT chatEnded(id);
}

void ChatBook::failUnsent(Held &held, wire::Refusal why)
{
    for (std::size_t i = 0; i < held.chat.entries.size(); ++i) {
        ChatEntry &entry = held.chat.entries[i];
        if (isUnsent(entry) && entry.state == LineState::Sending) {
            entry.state = LineState::Failed;
            entry.failure = why;
            Q_EMIT entryChanged(held.chat.id, static_cast<int>(i));
        }
    }
}

void ChatBook::endOurs(Held &held)
{
    if (held.chat.state == wire::ChatState::Ended) {
        return;
    }
    const QString id = held.chat.id;
    stopTyping(held);
    held.chat.state = wire::ChatState::Ended;
    failUnsent(held, wire::Refusal::ChatEnded);
    Q_EMIT chatEnded(id);
    Q_EMIT chatChanged(id);
}

void ChatBook::requestSync(Held &held)
{
    if (held.syncing || !m_session.isLive()) {
        return;
    }
    held.syncing = m_out.send(wire::out::ChatSync{held.chat.id, held.chat.lastSeq}.encode());
    held.chat.synced = false;
}

void ChatBook::onChatEvent(const wire::in::ChatEvent &message)
{
    Held *held = find(message.chat);
    if (!held) {
        return;
    }
    ChatEntry entry;
    entry.kind = ChatEntry::Kind::Event;
    entry.seq = message.seq;
    entry.atMs = message.atMs;
    entry.name = message.name;
    entry.event = message.kind;
    entry.request = message.request;
    entry.form = message.form;
    entry.endedBy = message.endedBy;
    takeEntry(*held, std::move(entry));
    if (message.kind == wire::EventKind::Ended) {
        endOurs(*held);
    }
}

void ChatBook::takeEntry(Held &held, ChatEntry entry)
{
    auto &entries = held.chat.entries;
    const QString id = held.chat.id;
    if (entry.seq < 1) {
        return; // not a number the relay may give
    }
    held.chat.knownSeq = std::max(held.chat.knownSeq, entry.seq);
    const auto own = std::find_if(entries.begin(), entries.end(), [&entry](const ChatEntry &known) {
        return isUnsent(known) && entry.kind == ChatEntry::Kind::Line && entry.from == wire::Author::Operator &&
               known.line == entry.line;
    });
    if (own != entries.end()) {
        if (masking::onlyHides(entry.text, own->text)) {
            entry.text = own->text; // more of it was hidden here since it was sent
        }
        commitOwnLine(held, static_cast<std::size_t>(own - entries.begin()), entry);
    } else {
        const auto place = std::find_if(entries.begin(), entries.end(), [&entry](const ChatEntry &known) {
            return isUnsent(known) || known.seq >= entry.seq;
        });
        if (place != entries.end() && place->seq == entry.seq) {
            return; // known already
        }
        const auto index = static_cast<int>(place - entries.begin());
        entries.insert(place, std::move(entry));
        Q_EMIT entryAppended(id, index);
    }
    if (Held *still = find(id)) {
        advance(*still);
    }
}

void ChatBook::commitOwnLine(Held &held, std::size_t index, const ChatEntry &committed)
{
    auto &entries = held.chat.entries;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(index));
    const auto place = std::find_if(entries.begin(), entries.end(), [&committed](const ChatEntry &known) {
        return isUnsent(known) || known.seq >= committed.seq;
    });
    const auto newIndex = static_cast<std::size_t>(place - entries.begin());
    if (place == entries.end() || place->seq != committed.seq) {
        entries.insert(place, committed);
    }
    if (newIndex == index) {
        Q_EMIT entryChanged(held.chat.id, static_cast<int>(index));
    } else {
        Q_EMIT entriesReset(held.chat.id); // an older line of ours failed and stays behind it
    }
}

// Moves lastSeq up to the first gap, and asks for what is missing.
void ChatBook::advance(Held &held)
{
    const auto takeEdits = [&held] {
        while (held.edits.erase(held.chat.lastSeq + 1) > 0) {
            ++held.chat.lastSeq;
        }
    };
    takeEdits();
    for (const ChatEntry &entry : held.chat.entries) {
        if (entry.seq == held.chat.lastSeq + 1) {
            ++held.chat.lastSeq;
            takeEdits();
        }
    }
    if (held.chat.lastSeq < held.chat.knownSeq && isOurs(held.chat)) {
        requestSync(held);
    }
}

void ChatBook::onChatTyping(wire::in::ChatTyping &&message)
{
    Held *held = find(message.chat);
    if (!held || held->chat.state == wire::ChatState::Ended) {
        return;
    }
    if (!message.on) {
        stopTyping(*held);
        return;
    }
    held->chat.visitorTyping = true;
    held->chat.typingPreview = m_masker.preview(message.preview);
    if (!held->typingOver) {
        held->typingOver = std::make_unique<QTimer>();
        held->typingOver->setSingleShot(true);
        const QString id = held->chat.id;
        connect(held->typingOver.get(), &QTimer::timeout, this, [this, id] {
            if (Held *quiet = find(id)) {
                stopTyping(*quiet);
            }
        });
    }
    held->typingOver->start(visitorTypingTimeoutMs);
    Q_EMIT chatChanged(held->chat.id);
}

void ChatBook::stopTyping(Held &held)
{
    if (!held.chat.visitorTyping) {
        return;
    }
    held.typingOver->stop();
    held.chat.visitorTyping = false;
    held.chat.typingPreview = {};
    Q_EMIT chatChanged(held.chat.id);
}

void ChatBook::onChatSynced(const wire::in::ChatSynced &message)
{
    Held *held = find(message.chat);
    if (!held) {
        return;
    }
    held->syncing = false;
    held->chat.lastSeq = std::max(held->chat.lastSeq, message.seq);
    held->chat.knownSeq = std::max(held->chat.knownSeq, held->chat.lastSeq);
    held->chat.synced = true;
    if (message.state == wire::ChatState::Ended) {
        endOurs(*held);
    } else {
        Q_EMIT chatChanged(message.chat);
    }
}

bool ChatBook::onRefused(const wire::in::Refused &message)
{
    if (const auto action = m_actions.find(message.re); action != m_actions.end()) {
        const QString chat = action->second;
        m_actions.erase(action);
        Q_EMIT actionRefused(chat, refusedAction(message));
        return true;
    }
    for (const auto &[id, held] : m_chats) {
        auto &entries = held->chat.entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (!isUnsent(entries[i]) || entries[i].line != message.re || message.re.isEmpty()) {
                continue;
            }
            // A relay that goes down comes back, a locked session is unlocked: the line goes out again then.
            if (message.code != wire::Refusal::ShuttingDown && message.code != wire::Refusal::SessionLocked) {
                entries[i].state = LineState::Failed;
                entries[i].failure = message.code;
                Q_EMIT entryChanged(id, static_cast<int>(i));
            }
            return true;
        }
    }
    return false;
}

void ChatBook::onDone(const wire::in::Done &message) { m_actions.erase(message.re); }

void ChatBook::onLinkLost()
{
    m_listed = false;
    m_actions.clear();
    for (const QString &id : chatIds()) {
        if (Held *held = find(id)) {
            held->syncing = false;
            held->typingSent = false;
            stopTyping(*held);
        }
    }
}

void ChatBook::clear()
{
    m_listed = false;
    m_actions.clear();
    for (const QString &id : chatIds()) {
        remove(id);
    }
}

} // namespace sealdesk::client
