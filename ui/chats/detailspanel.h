// DetailsPanel: who the visitor is, and the secure forms of the chat.
#pragma once

#include <QWidget>

#include "core/client/chat.h"
#include "core/client/formdesk.h"

class QLabel;
class QVBoxLayout;

namespace sealdesk::ui {

class FormPanel;
class SecretClipboard;
class Theme;

class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    DetailsPanel(client::FormDesk &forms, const Theme &theme, QWidget *parent = nullptr);

    void setChat(const client::Chat &chat);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // At most this many requests are shown, the newest first.
    static constexpr int shownRequests = 2;
    QLabel *addFact(QVBoxLayout *column, const QString &title, const QString &objectName);
    void showForms();
    void refreshBar();
    void makeRoom();

    client::FormDesk &m_forms;
    const Theme &m_theme;
    SecretClipboard *m_clipboard; // one for all forms
    QString m_chat;
    bool m_active = false;
    QWidget *m_facts;
    QLabel *m_name;
    QLabel *m_page;
    QLabel *m_address;
    QLabel *m_language;
    QLabel *m_bar;
    QVBoxLayout *m_column;
    QList<FormPanel *> m_panels;
};

} // namespace sealdesk::ui
