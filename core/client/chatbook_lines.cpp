// What is said, by either side: masked here, also over several lines, whatever the relay did.
#include "core/client/chatbook.h"
#include "core/client/ids.h"
#include "core/client/session.h"
#include "core/masking/masker.h"
#include "core/protocol/text.h"

namespace sealdesk::client {

namespace {

// What the scanner hides becomes bullets; a person may have typed some too.
qsizetype bulletsIn(std::string_view utf8) { return QByteArrayView(utf8).count("\xE2\x80\xA2"); }

} // namespace

// The lines before `place` that may belong to a number in pieces with what `from` says there.
ChatBook::Before ChatBook::linesBefore(const Held &held, std::size_t place, wire::Author from, qint64 atMs) const
{
    Before before;
    for (std::size_t i = place; i > 0 && before.places.size() < piecesRemembered; --i) {
        const ChatEntry &entry = held.chat.entries[i - 1];
        if (entry.kind == ChatEntry::Kind::Line && atMs - entry.atMs < piecesRememberedMs) {
            before.places.insert(before.places.begin(), i - 1);
            before.lines.insert(before.lines.begin(), {entry.from == from, &entry.text});
        }
    }
    return before;
}

void ChatBook::hideEarlier(Held &held, const Before &before, const masking::Spoken &spoken, bool tellRelay)
{
    for (const masking::Hidden &hidden : spoken.earlier) {
        ChatEntry &entry = held.chat.entries[before.places[hidden.index]];
        entry.text = hidden.text;
        // Sent already, perhaps committed; the relay takes it in either state.
        if (tellRelay && m_session.isLive()) {
            (void)m_out.send(wire::out::ChatEdit{randomId(), held.chat.id, entry.line, entry.text}.encode());
        }
        Q_EMIT entryChanged(held.chat.id, static_cast<int>(before.places[hidden.index]));
    }
}

Result<Said, SayProblem> ChatBook::say(const QString &chat, RawText text)
{
    Held *held = find(chat);
    if (!held) {
        return fail(SayProblem::UnknownChat);
    }
    if (held->chat.state == wire::ChatState::Ended) {
        return fail(SayProblem::ChatOver);
    }
    if (!isOurs(held->chat)) {
        return fail(SayProblem::NotYours);
    }
    const qint64 now = m_clock.wallMs();
    const Before before = linesBefore(*held, held->chat.entries.size(), wire::Author::Operator, now);
    const masking::Spoken spoken = m_masker.next(before.lines, text);
    const MaskedText &masked = spoken.text;
    const QString shown = wire::toQString(masked);
    if (shown.trimmed().isEmpty()) {
        return fail(SayProblem::Empty);
    }
    if (shown.size() > wire::limits::textUnits) {
        return fail(SayProblem::TooLong);
    }
    ChatEntry entry;
    entry.line = randomId();
    entry.from = wire::Author::Operator;
    entry.name = m_session.name();
    entry.text = masked;
    entry.atMs = now;
    entry.state = LineState::Sending;
    Said said{entry.line, bulletsIn(masked.utf8()) > bulletsIn(text.unmaskedUtf8())};
    hideEarlier(*held, before, spoken, true);
    sendLine(chat, entry);
    held->chat.entries.push_back(std::move(entry));
    Q_EMIT entryAppended(chat, static_cast<int>(held->chat.entries.size()) - 1);
    return said;
}

void ChatBook::onChatSaid(wire::in::ChatSaid &&message)
{
    Held *held = find(message.chat);
    if (!held) {
        return;
    }
    ChatEntry entry;
    entry.seq = message.seq;
    entry.atMs = message.atMs;
    entry.name = message.name;
    entry.line = message.line;
    entry.from = message.from;
    // By this console's own eyes again: earlier lines of the same person may be completed by this one.
    auto &entries = held->chat.entries;
    const auto place = static_cast<std::size_t>(
        std::find_if(entries.begin(), entries.end(),
                     [&entry](const ChatEntry &known) { return known.seq == 0 || known.seq >= entry.seq; }) -
        entries.begin());
    const Before before = linesBefore(*held, place, entry.from, entry.atMs);
    const masking::Spoken spoken = m_masker.next(before.lines, message.text);
    entry.text = spoken.text;
    hideEarlier(*held, before, spoken, false);
    if (entry.from == wire::Author::Visitor) {
        stopTyping(*held);
    }
    takeEntry(*held, std::move(entry));
}

void ChatBook::onChatEdited(wire::in::ChatEdited &&message)
{
    Held *held = find(message.chat);
    if (!held || message.seq < 1) {
        return;
    }
    const MaskedText text = m_masker.mask(message.text);
    auto &entries = held->chat.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        // The relay may hide more of a line, and nothing else.
        if (entries[i].seq == message.of && entries[i].line == message.line && entries[i].text != text &&
            masking::onlyHides(entries[i].text, text)) {
            entries[i].text = text;
            Q_EMIT entryChanged(message.chat, static_cast<int>(i));
        }
    }
    held->chat.knownSeq = std::max(held->chat.knownSeq, message.seq);
    if (message.seq > held->chat.lastSeq) {
        held->edits.insert(message.seq);
    }
    advance(*held);
}

} // namespace sealdesk::client
