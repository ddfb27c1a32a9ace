// DetailsPanel: who the visitor is, and the secure forms of the chat.
#pragma once

#include <QWidget>

#include "core/client/chat.h"
#include "core/client/formdesk.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sealdesk::ui {

class FormPanel;
class Theme;

class DetailsPanel final : public QWidget {
    Q_OBJECT
public:
    DetailsPanel(client::FormDesk &forms, const Theme &theme, QWidget *parent = nullptr);

    void setChat(const client::Chat &chat);

private:
    QLabel *addFact(QVBoxLayout *column, const QString &title, const QString &objectName);
    void showForms();
    void refreshBar();

    client::FormDesk &m_forms;
    const Theme &m_theme;
    QString m_chat;
    bool m_active = false;
    QLabel *m_name;
    QLabel *m_page;
    QLabel *m_address;
    QLabel *m_language;
    QLabel *m_bar;
    QVBoxLayout *m_column;
    QList<FormPanel *> m_panels;
};

} // namespace sealdesk::ui
