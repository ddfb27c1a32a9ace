#include "core/relay/linedesk.h"

#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

#include <algorithm>

namespace sealdesk::relay {

using wire::Refusal;

namespace {

struct Committed {
    std::vector<store::Entry> edits;
    store::Appended line;
};

QByteArray heldFrame(const QString &chat, const QString &line)
{
    wire::out::ChatHeld held;
    held.chat = chat;
    held.line = line;
    return held.encode();
}

bool hasDigit(const MaskedText &text)
{
    return std::ranges::any_of(text.utf8(), [](char byte) {
        return (byte >= '0' && byte <= '9') || (static_cast<unsigned char>(byte) & 0x80U) != 0;
    });
}

bool isSame(const store::Line &a, const store::Line &b) { return a.line == b.line && a.from == b.from; }

} // namespace

void LineDesk::forgetOld(LiveChat &live) const
{
    const qint64 now = m.clock.wallMs();
    std::erase_if(live.recent, [now](const RecentLine &line) { return now - line.atMs > limits::recentLinesMs; });
    if (live.recent.size() > limits::recentLines) {
        live.recent.erase(live.recent.begin(), live.recent.end() - static_cast<std::ptrdiff_t>(limits::recentLines));
    }
}

// A repeat of a line that waits: the answer goes to the newest connection.
bool LineDesk::holds(LiveChat &live, const store::Line &line, const Reply &reply) const
{
    const auto held =
        std::ranges::find_if(live.held, [&line](const HeldLine &known) { return isSame(known.line, line); });
    if (held == live.held.end()) {
        return false;
    }
    held->reply = reply;
    reply.send(heldFrame(live.chat.id, line.line));
    return true;
}

bool LineDesk::mayWait(const LiveChat &live) const
{
    if (m.holdBack.count() == 0 || live.held.size() >= limits::heldLines) {
        return false;
    }
    return live.held.empty() ||
           m.clock.aliveMs() - live.held.front().sinceAliveMs < limits::heldTimes * m.holdBack.count();
}

// Takes the changes over into what is remembered and what waits; the rest is in the store already.
std::vector<LineDesk::Change> LineDesk::hideEarlier(LiveChat &live, const std::vector<std::size_t> &recent,
                                                    const masking::Spoken &spoken) const
{
    std::vector<Change> stored;
    for (const masking::Hidden &hidden : spoken.earlier) {
        RecentLine &line = live.recent[recent[hidden.index]];
        line.text = hidden.text;
        const auto held = std::ranges::find_if(live.held, [&line](const HeldLine &known) {
            return known.line.line == line.line && known.line.from == line.from;
        });
        if (held != live.held.end()) {
            held->line.text = hidden.text;
        } else {
            stored.push_back({line.line, hidden.text});
        }
    }
    return stored;
}

void LineDesk::say(LiveChat &live, store::Line line, RawText &&text, const Reply &reply)
{
    if (text.isEmpty()) {
        reply.refuse(Refusal::Malformed);
        return;
    }
    if (live.chat.lastSeq >= limits::entriesPerChat) {
        reply.refuse(Refusal::TooMany);
        return;
    }
    if (holds(live, line, reply)) {
        return;
    }
    const QString chat = live.chat.id;
    forgetOld(live);
    const bool repeated = std::ranges::any_of(
        live.recent, [&line](const RecentLine &known) { return known.line == line.line && known.from == line.from; });
    if (repeated) {
        // The store has it or is about to; it answers with what it has.
        line.text = m.masker.mask(text);
        append(chat, std::move(line), {}, reply);
        return;
    }
    std::vector<masking::Earlier> before;
    std::vector<std::size_t> recent;
    for (std::size_t i = 0; i < live.recent.size(); ++i) {
        before.push_back({live.recent[i].from == line.from, &live.recent[i].text});
        recent.push_back(i);
    }
    const masking::Spoken spoken = m.masker.next(before, text);
    line.text = spoken.text;
    auto changes = hideEarlier(live, recent, spoken);
    live.recent.push_back({line.line, line.from, line.text, m.clock.wallMs()});
    if (spoken.unfinished && spoken.earlier.empty() && mayWait(live)) {
        const QString id = line.line;
        const bool mayBePiece = hasDigit(line.text);
        live.held.push_back({std::move(line), reply, m.clock.aliveMs()});
        reply.send(heldFrame(chat, id));
        if (live.holding.running() && !mayBePiece) {
            return; // chatter behind a piece keeps its place, and does not make it wait longer
        }
        live.holding.start(m.holdBack, [this, chat] {
            if (LiveChat *still = m.chats.find(chat)) {
                release(*still);
            }
        });
        return;
    }
    release(live);
    append(chat, std::move(line), std::move(changes), reply);
}

void LineDesk::release(LiveChat &live)
{
    live.holding.stop();
    for (HeldLine &held : std::exchange(live.held, {})) {
        append(live.chat.id, std::move(held.line), {}, held.reply);
    }
}

void LineDesk::append(const QString &chat, store::Line line, std::vector<Change> earlier, const Reply &reply)
{
    const qint64 now = m.clock.wallMs();
    const bool fromVisitor = line.from == store::Author::Visitor;
    // The lines before it and the line itself in one transaction: never the end of a number without its beginning
    // being hidden.
    m.acts.run<Committed>(
        [chat, line = std::move(line), earlier = std::move(earlier),
         now](Act &act) -> Result<Committed, store::StoreError> {
            store::ChatRepository chats(act.database());
            Committed committed;
            for (const Change &change : earlier) {
                auto edited = chats.editLine(chat, change.line, line.from, change.text, now);
                if (edited.ok()) {
                    committed.edits.push_back(std::move(edited).value());
                } else if (edited.error() != store::StoreError::Missing) {
                    return fail(edited.error());
                }
            }
            if (!committed.edits.empty()) {
                audit::Entry entry =
                    about(systemEntry(audit::Action::LinesMasked, now), audit::ResourceKind::Chat, chat);
                entry.detail =
                    audit::Detail().with(audit::DetailKey::Count, static_cast<qint64>(committed.edits.size()));
                if (const auto audited = act.audit(entry); !audited.ok()) {
                    return fail(audited.error());
                }
            }
            auto appended = chats.appendLine(chat, line, now);
            if (!appended.ok()) {
                return fail(appended.error());
            }
            committed.line = std::move(appended).value();
            return committed;
        },
        [this, chat, reply, fromVisitor](Result<Committed, ActError> committed) {
            if (!committed.ok()) {
                const bool over = committed.error().is(store::StoreError::Missing);
                reply.refuse(over ? Refusal::ChatEnded : committed.error().refusal());
                return;
            }
            LiveChat *live = m.chats.find(chat);
            for (const store::Entry &edit : committed->edits) {
                if (live) {
                    live->chat.lastSeq = std::max(live->chat.lastSeq, edit.seq);
                }
                m.chats.sendToBoth(chat, entryFrame(chat, edit));
            }
            const QByteArray frame = entryFrame(chat, committed->line.entry);
            if (committed->line.repeated) {
                reply.send(frame); // the other side has it
                return;
            }
            if (live) {
                live->chat.lastSeq = std::max(live->chat.lastSeq, committed->line.entry.seq);
            }
            m.chats.sendToBoth(chat, frame);
            if (live && fromVisitor && m_visitorLine && !live->chat.operatorId.isEmpty()) {
                m_visitorLine(live->chat.operatorId);
            }
        });
}

void LineDesk::edit(LiveChat &live, store::Author author, wire::in::ChatEdit &&message, const Reply &reply,
                    audit::Entry audited)
{
    forgetOld(live);
    const auto known = std::ranges::find_if(
        live.recent, [&](const RecentLine &line) { return line.line == message.line && line.from == author; });
    // Only lately said lines, and nothing but hiding: an edit cannot take back what was said.
    const MaskedText text = m.masker.mask(message.text);
    if (known == live.recent.end()) {
        reply.refuse(Refusal::UnknownLine);
        return;
    }
    if (known->text == text) {
        reply.done(); // the relay was faster
        return;
    }
    if (!masking::onlyHides(known->text, text)) {
        reply.refuse(Refusal::NotAllowed);
        return;
    }
    if (live.chat.lastSeq >= limits::entriesPerChat) {
        reply.refuse(Refusal::TooMany);
        return;
    }
    known->text = text;
    const auto held = std::ranges::find_if(live.held, [&](const HeldLine &waiting) {
        return waiting.line.line == message.line && waiting.line.from == author;
    });
    if (held != live.held.end()) {
        held->line.text = text;
        reply.done();
        return;
    }
    const QString chat = live.chat.id;
    const qint64 now = audited.atMs;
    m.acts.run<store::Entry>(
        [chat, line = message.line, author, text, now,
         audited = std::move(audited)](Act &act) -> Result<store::Entry, store::StoreError> {
            auto edited = store::ChatRepository(act.database()).editLine(chat, line, author, text, now);
            if (!edited.ok()) {
                return edited;
            }
            if (const auto written = act.audit(audited); !written.ok()) {
                return fail(written.error());
            }
            return edited;
        },
        [this, chat, reply](Result<store::Entry, ActError> edited) {
            if (!edited.ok()) {
                const bool unknown = edited.error().is(store::StoreError::Missing);
                reply.refuse(unknown ? Refusal::UnknownLine : edited.error().refusal());
                return;
            }
            reply.done();
            if (LiveChat *still = m.chats.find(chat)) {
                still->chat.lastSeq = std::max(still->chat.lastSeq, edited->seq);
            }
            m.chats.sendToBoth(chat, entryFrame(chat, *edited));
        });
}

} // namespace sealdesk::relay
