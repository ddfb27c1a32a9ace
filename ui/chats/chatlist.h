// ChatList: the list of chats on the left. Opens a chat because the operator chose it, never because the list got
// the keyboard.
#pragma once

#include <QListView>

namespace sealdesk::ui {

class ChatList final : public QListView {
    Q_OBJECT
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace sealdesk::ui
