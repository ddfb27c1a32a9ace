#include "ui/chats/chattranscript.h"

#include "core/client/chatbook.h"
#include "core/client/formdesk.h"
#include "ui/statetext.h"

#include <QDateTime>
#include <QLocale>

namespace sealdesk::ui {

using client::ChatBook;
using client::ChatEntry;

namespace {

// Lines of one writer closer together than this stand in one group.
constexpr qint64 groupMs = 5 * 60 * 1000;
constexpr int eventWeight = 40;

QDate dayOf(const ChatEntry &entry) { return QDateTime::fromMSecsSinceEpoch(entry.atMs).date(); }

bool sameGroup(const ChatEntry &one, const ChatEntry &next)
{
    return one.kind == ChatEntry::Kind::Line && next.kind == ChatEntry::Kind::Line && one.from == next.from &&
           one.name == next.name && next.atMs - one.atMs < groupMs;
}

TranscriptRow::Mark markOf(const ChatEntry &entry)
{
    if (entry.from == wire::Author::Visitor) {
        return TranscriptRow::Mark::None;
    }
    switch (entry.state) {
    case client::LineState::Sending:
        return TranscriptRow::Mark::Sending;
    case client::LineState::Delivered:
        return TranscriptRow::Mark::Delivered;
    case client::LineState::Failed:
        return TranscriptRow::Mark::Failed;
    }
    return TranscriptRow::Mark::None;
}

} // namespace

ChatTranscript::ChatTranscript(const ChatBook &chats, const client::FormDesk *forms, QObject *parent)
    : TranscriptSource(parent), m_chats(chats), m_forms(forms)
{
    connect(&chats, &ChatBook::entryAppended, this, [this](const QString &chat, int index) {
        if (chat != m_chat) {
            return;
        }
        if (index < m_count) {
            setChat(chat); // it filled a gap, so the rows after it have moved
            return;
        }
        m_count = index + 1;
        Q_EMIT appended();
    });
    connect(&chats, &ChatBook::entryChanged, this, [this](const QString &chat, int index) {
        if (chat == m_chat && index < m_count) {
            Q_EMIT rowChanged(index);
        }
    });
    const auto readAgain = [this](const QString &chat) {
        if (chat == m_chat) {
            setChat(chat);
        }
    };
    connect(&chats, &ChatBook::entriesReset, this, readAgain);
    connect(&chats, &ChatBook::chatRemoved, this, readAgain);
}

void ChatTranscript::setChat(const QString &chat)
{
    m_chat = chat;
    const client::Chat *found = m_chats.chat(chat);
    m_count = found != nullptr ? static_cast<int>(found->entries.size()) : 0;
    Q_EMIT reset();
}

int ChatTranscript::count() const
{
    const client::Chat *chat = m_chats.chat(m_chat);
    return chat != nullptr ? qMin(m_count, static_cast<int>(chat->entries.size())) : 0;
}

int ChatTranscript::weight(int index) const
{
    const ChatEntry &entry = m_chats.chat(m_chat)->entries[static_cast<std::size_t>(index)];
    return entry.kind == ChatEntry::Kind::Event ? eventWeight : static_cast<int>(entry.text.utf8().size());
}

TranscriptRow ChatTranscript::row(int index) const
{
    const client::Chat &chat = *m_chats.chat(m_chat);
    const auto at = static_cast<std::size_t>(index);
    const ChatEntry &entry = chat.entries[at];
    const ChatEntry *above = at > 0 ? &chat.entries[at - 1] : nullptr;
    TranscriptRow row;
    row.time = timeOfDay(entry.atMs);
    if (above == nullptr || dayOf(*above) != dayOf(entry)) {
        row.day = QLocale().toString(dayOf(entry), QLocale::LongFormat);
    }
    if (entry.kind == ChatEntry::Kind::Event) {
        row.kind = TranscriptRow::Kind::Event;
        row.text = eventText(entry, formTitle(entry));
        return row;
    }
    row.kind = entry.from == wire::Author::Visitor ? TranscriptRow::Kind::Visitor : TranscriptRow::Kind::Operator;
    row.text = shown(entry.text);
    row.name = entry.from == wire::Author::Visitor ? visitorName(chat) : entry.name;
    row.mark = markOf(entry);
    row.follows = above != nullptr && row.day.isEmpty() && sameGroup(*above, entry);
    return row;
}

QString ChatTranscript::formTitle(const ChatEntry &entry) const
{
    if (m_forms == nullptr || entry.form.isEmpty()) {
        return {};
    }
    for (const client::FormInfo &form : m_forms->forms()) {
        if (form.id == entry.form) {
            return form.title;
        }
    }
    return {};
}

} // namespace sealdesk::ui
