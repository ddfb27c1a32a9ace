// ChatListDelegate: paints a chat of the list: initial, name, preview, time, unread badge.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sealdesk::ui {

class ChatListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ChatListDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBadge(QPainter &painter, const QRect &area, int count) const;
    void paintInitial(QPainter &painter, const QRect &circle, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace sealdesk::ui
