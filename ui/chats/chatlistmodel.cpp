#include "ui/chats/chatlistmodel.h"

#include "ui/refusaltext.h"
#include "ui/statetext.h"

#include <algorithm>

namespace sealdesk::ui {

using client::Chat;
using client::ChatBook;
using client::ChatEntry;
using wire::ChatState;

ChatListModel::ChatListModel(const ChatBook &chats, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_chats(chats), m_clock(clock)
{
    m_tick.setInterval(waitingTickMs);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TimeRole, Qt::AccessibleTextRole});
    });
    connect(&chats, &ChatBook::chatAdded, this, &ChatListModel::rearrange);
    connect(&chats, &ChatBook::chatRemoved, this, [this](const QString &chat) {
        m_unread.remove(chat);
        rearrange();
    });
    connect(&chats, &ChatBook::chatChanged, this, [this](const QString &chat) {
        rearrange();
        refresh(chat);
    });
    connect(&chats, &ChatBook::entryAppended, this, [this](const QString &chat, int entry) {
        countUnread(chat, entry);
        refresh(chat);
    });
    connect(&chats, &ChatBook::entriesReset, this, &ChatListModel::refresh);
    rearrange();
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ChatListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (m_rows[index.row()].chat.isEmpty()) {
        return Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<ChatListModel::Row> ChatListModel::wantedRows() const
{
    QList<Row> rows;
    bool first = true;
    ChatState section = ChatState::Waiting;
    const QStringList ids = m_chats.chatIds();
    for (const QString &id : ids) {
        const Chat *chat = m_chats.chat(id);
        if (chat == nullptr) {
            continue;
        }
        if (first || chat->state != section) {
            section = chat->state;
            rows.append({{}, section, 0});
            first = false;
        }
        rows.append({id, section, 0});
    }
    return rows;
}

// Moves, inserts and removes single rows, so that selection and focus stay where they are.
void ChatListModel::rearrange()
{
    const QList<Row> wanted = wantedRows();
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const Row &present = m_rows[row];
        const bool stays =
            std::ranges::any_of(wanted, [&present](const Row &other) { return present.isSameAs(other); });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const Row &target = wanted[row];
        int from = row;
        while (from < m_rows.size() && !m_rows[from].isSameAs(target)) {
            ++from;
        }
        if (from == m_rows.size()) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, target);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        m_rows[row].section = target.section;
    }
    refreshTitles();
    const bool waiting = std::ranges::any_of(m_rows, [](const Row &row) { return row.section == ChatState::Waiting; });
    if (waiting != m_tick.isActive()) {
        waiting ? m_tick.start() : m_tick.stop();
    }
}

void ChatListModel::refreshTitles()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        Row &title = m_rows[row];
        if (!title.chat.isEmpty()) {
            continue;
        }
        const auto chats = static_cast<int>(std::ranges::count_if(
            m_rows, [&title](const Row &other) { return !other.chat.isEmpty() && other.section == title.section; }));
        if (chats != title.chats) {
            title.chats = chats;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void ChatListModel::refresh(const QString &chat)
{
    const QModelIndex row = indexOf(chat);
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row);
    }
}

QModelIndex ChatListModel::indexOf(const QString &chat) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!chat.isEmpty() && m_rows[row].chat == chat) {
            return index(row);
        }
    }
    return {};
}

void ChatListModel::setOpenChat(const QString &chat)
{
    m_open = chat;
    if (m_unread.remove(chat) > 0) {
        refresh(chat);
    }
}

void ChatListModel::countUnread(const QString &id, int entry)
{
    const Chat *chat = m_chats.chat(id);
    if (id == m_open || chat == nullptr || entry < 0 || entry >= static_cast<int>(chat->entries.size())) {
        return;
    }
    const ChatEntry &line = chat->entries[static_cast<std::size_t>(entry)];
    if (line.kind == ChatEntry::Kind::Line && line.from == wire::Author::Visitor) {
        ++m_unread[id];
    }
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    if (row.chat.isEmpty()) {
        return titleData(row, role);
    }
    const Chat *chat = m_chats.chat(row.chat);
    return chat != nullptr ? chatData(*chat, role) : QVariant();
}

QVariant ChatListModel::titleData(const Row &row, int role) const
{
    if (role == SectionRole) {
        return true;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (row.section) {
    case ChatState::Waiting:
        return tr("Waiting (%n)", nullptr, row.chats);
    case ChatState::Active:
        return tr("Mine (%n)", nullptr, row.chats);
    case ChatState::Ended:
        return tr("Ended (%n)", nullptr, row.chats);
    }
    return {};
}

QVariant ChatListModel::chatData(const Chat &chat, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return visitorName(chat);
    case Qt::AccessibleTextRole:
        return spoken(chat);
    case ChatRole:
        return chat.id;
    case SectionRole:
        return false;
    case PreviewRole:
        return preview(chat);
    case TimeRole:
        return timeText(chat);
    case UnreadRole:
        return unread(chat.id);
    case UnmaskedRole:
        return chat.unmasked;
    case Qt::ToolTipRole:
        return chat.unmasked ? unmaskedText() : QVariant();
    case TypingRole:
        return chat.visitorTyping;
    case StateRole:
        return static_cast<int>(chat.state);
    default:
        return {};
    }
}

QString ChatListModel::preview(const Chat &chat) const
{
    for (auto entry = chat.entries.rbegin(); entry != chat.entries.rend(); ++entry) {
        if (entry->kind == ChatEntry::Kind::Line) {
            return shown(entry->text).simplified();
        }
    }
    return shown(chat.pageTitle);
}

QString ChatListModel::timeText(const Chat &chat) const
{
    if (chat.state == ChatState::Waiting) {
        constexpr qint64 minute = 60'000;
        const qint64 minutes = (m_clock.wallMs() - chat.sinceMs) / minute;
        return minutes < 1 ? tr("< 1 min", "waiting time") : tr("%1 min", "waiting time").arg(minutes);
    }
    const qint64 at = chat.entries.empty() ? chat.sinceMs : chat.entries.back().atMs;
    return timeOfDay(at);
}

QString ChatListModel::unmaskedText()
{
    return tr("Masking was off during some of this chat: it may hold card numbers in full");
}

QString ChatListModel::spoken(const Chat &chat) const
{
    return chat.unmasked ? tr("%1. %2", "state of a chat, and a warning").arg(spokenState(chat), unmaskedText())
                         : spokenState(chat);
}

QString ChatListModel::spokenState(const Chat &chat) const
{
    QString name = visitorName(chat);
    switch (chat.state) {
    case ChatState::Waiting:
        return tr("%1, waiting for %2").arg(name, timeText(chat));
    case ChatState::Active: {
        const int count = unread(chat.id);
        return count > 0 ? tr("%1, %n unread message(s)", nullptr, count).arg(name) : name;
    }
    case ChatState::Ended:
        return tr("%1, ended").arg(name);
    }
    return name;
}

} // namespace sealdesk::ui
