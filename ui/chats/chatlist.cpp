#include "ui/chats/chatlist.h"

namespace sealdesk::ui {

void ChatList::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid()) {
        QListView::focusInEvent(event);
        return;
    }
    // QAbstractItemView would make the first chat current here, which opens it.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

} // namespace sealdesk::ui
