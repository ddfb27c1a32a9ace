// ChatHeader: whose chat this is, and the two things that are done to a chat: secure form, end.
#pragma once

#include "ui/theme/theme.h"

#include "core/client/chat.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sealdesk::ui {

class ChatHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ChatHeader(const Theme &theme, QWidget *parent = nullptr);

    void setChat(const client::Chat &chat, bool mine);
    // Why no form can be sent now; empty: it can.
    void setFormBar(const QString &reason);
    [[nodiscard]] QPushButton *formButton() const { return m_form; }

Q_SIGNALS:
    void formPressed();
    void endPressed();

private:
    QLabel *m_name;
    QLabel *m_page;
    QPushButton *m_form;
    QPushButton *m_end;
};

} // namespace sealdesk::ui
