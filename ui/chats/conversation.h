// Conversation: one open chat: header, transcript, typing line, and what can be done next (accept,
// write, take an ended chat out of the list). A draft is kept for each chat, in memory only.
#pragma once

#include <QHash>
#include <QWidget>

#include "core/client/console.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sealdesk::ui {

class ChatHeader;
class ChatTranscript;
class Composer;
class Notice;
class Theme;
class TranscriptView;

class Conversation final : public QWidget {
    Q_OBJECT
public:
    struct Desks {
        client::ChatBook &chats;
        client::FormDesk &forms;
        client::Session &session;
    };
    Conversation(const Desks &desks, const Theme &theme, QWidget *parent = nullptr);

    void openChat(const QString &chat);
    [[nodiscard]] QString chat() const { return m_chat; }
    // What stands in the composer for each chat, unsent.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    void setDrafts(const QHash<QString, QString> &drafts) { m_drafts = drafts; }
    // The same drafts with some of it hidden; what was typed before cannot be brought back by undoing.
    void hideInDrafts(const QHash<QString, QString> &drafts);
    // Only when the person asked for it: a new chat or line never does.
    void focusComposer();

private:
    void build(const Theme &theme);
    [[nodiscard]] QWidget *buildWriting();
    [[nodiscard]] QWidget *buildWaiting();
    [[nodiscard]] QWidget *buildEnded();
    void join();
    void refresh();
    void refreshFormBar();
    void refreshFailed();
    void send();
    void pickForm();
    void say(const QString &problem);
    void sayUnlessSent(bool sent);
    [[nodiscard]] const client::Chat *current() const;
    [[nodiscard]] bool isMine(const client::Chat &chat) const;

    Desks m_desks;
    const Theme &m_theme;
    QString m_chat;
    QHash<QString, QString> m_drafts;
    ChatTranscript *m_rows;
    ChatHeader *m_header;
    TranscriptView *m_transcript;
    QLabel *m_typing;
    Notice *m_problem;
    Notice *m_failed;
    QStackedWidget *m_next;
    Composer *m_composer = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_accept = nullptr;
    bool m_saidNotConnected = false;
};

} // namespace sealdesk::ui
