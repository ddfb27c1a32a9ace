// Workspace: everything an operator sees once signed in: rail, top bar, list, conversation, details.
// It arranges and passes on which chat is open; a new chat or line never changes that or the focus.
#pragma once

#include <QHash>
#include <QWidget>

#include "core/client/console.h"

class QListView;
class QStackedWidget;

namespace sealdesk::ui {

class ChatListModel;
class Conversation;
class DetailsPanel;
class EmptyState;
class Language;
class Notice;
class Rail;
class Theme;

class Workspace final : public QWidget {
    Q_OBJECT
public:
    // What outlives a change of language: the next workspace carries on with it.
    struct Kept {
        QString openChat;
        QHash<QString, QString> drafts; // by chat; in memory only
    };

    Workspace(client::Console &console, const Theme &theme, Language &language, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Kept kept() const;
    void carryOn(const Kept &kept);
    // What is kept while the console is locked holds no card numbers.
    void maskDrafts();

    // To where the next thing is done: writing in the open chat, or choosing one.
    void takeKeyboard();

    [[nodiscard]] QString openChat() const;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildMiddle();
    void join();
    void select(const QModelIndex &index);
    void keepSelection();
    void showDeviceNotice();
    // What the role does not include is not offered.
    void showPermissions();
    void showDialogs();

    client::Console &m_console;
    const Theme &m_theme;
    Language &m_language;
    ChatListModel *m_model;
    Rail *m_rail;
    Notice *m_memory;
    Notice *m_device;
    QListView *m_list;
    QStackedWidget *m_listPages;
    EmptyState *m_noChats = nullptr;
    QStackedWidget *m_middle;
    Conversation *m_conversation;
    DetailsPanel *m_details;
};

} // namespace sealdesk::ui
