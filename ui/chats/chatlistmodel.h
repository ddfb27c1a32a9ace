// ChatListModel: the chats of the ChatBook in sections (waiting, mine, ended), with what the list shows
// of each. Counts what was not read yet. Everything it gives out is masked text.
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

#include "core/base/clock.h"
#include "core/client/chatbook.h"

namespace sealdesk::ui {

class ChatListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ChatRole = Qt::UserRole, // id, empty for a section's title
        SectionRole,             // bool
        PreviewRole,
        TimeRole, // waiting time, or when the present state began
        UnreadRole,
        UnmaskedRole, // bool: masking was off during some of it
        TypingRole,
        StateRole, // wire::ChatState as int
    };
    static constexpr int waitingTickMs = 15'000;

    ChatListModel(const client::ChatBook &chats, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QModelIndex indexOf(const QString &chat) const;
    // The chat that is being read: its lines count as read.
    void setOpenChat(const QString &chat);
    [[nodiscard]] int unread(const QString &chat) const { return m_unread.value(chat); }

private:
    struct Row {
        QString chat; // empty: title of `section`
        wire::ChatState section = wire::ChatState::Waiting;
        int chats = 0; // of a title: how many stand below it
        [[nodiscard]] bool isSameAs(const Row &other) const
        {
            return chat == other.chat && (!chat.isEmpty() || section == other.section);
        }
    };
    [[nodiscard]] QList<Row> wantedRows() const;
    void rearrange();
    void refresh(const QString &chat);
    void refreshTitles();
    void countUnread(const QString &chat, int entry);
    [[nodiscard]] QVariant titleData(const Row &row, int role) const;
    [[nodiscard]] QVariant chatData(const client::Chat &chat, int role) const;
    [[nodiscard]] QString preview(const client::Chat &chat) const;
    [[nodiscard]] QString timeText(const client::Chat &chat) const;
    [[nodiscard]] QString spoken(const client::Chat &chat) const;
    [[nodiscard]] QString spokenState(const client::Chat &chat) const;
    [[nodiscard]] static QString unmaskedText();

    const client::ChatBook &m_chats;
    const Clock &m_clock;
    QList<Row> m_rows;
    QHash<QString, int> m_unread;
    QString m_open;
    QTimer m_tick;
};

} // namespace sealdesk::ui
