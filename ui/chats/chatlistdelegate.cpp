#include "ui/chats/chatlistdelegate.h"

#include "core/protocol/wire.h"
#include "ui/chats/chatlistmodel.h"

#include <QPainter>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chatHeight = 60;
constexpr int titleHeight = 34;
constexpr int initialSize = 34;
constexpr int badgeSize = 18;
constexpr int markSize = 16;
constexpr int mostShown = 99;

} // namespace

ChatListDelegate::ChatListDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ChatListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(ChatListModel::SectionRole).toBool() ? titleHeight : chatHeight};
}

void ChatListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ChatListModel::SectionRole).toBool()) {
        paintTitle(*painter, option, index);
        painter->restore();
        return;
    }
    const Tokens &t = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(grid::half, 2, -grid::half, -2);
    painter->setPen(Qt::NoPen);
    if (selected || over) {
        painter->setBrush(selected ? t.accentSoft : t.hover);
        painter->drawRoundedRect(card, grid::radius + 2, grid::radius + 2);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, grid::focusRing));
        painter->drawRoundedRect(card.adjusted(1, 1, -1, -1), grid::radius + 1, grid::radius + 1);
    }
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect circle(card.left() + grid::half, card.center().y() - initialSize / 2 + 1, initialSize, initialSize);
    paintInitial(*painter, mirrored(circle), index);

    const int unread = index.data(ChatListModel::UnreadRole).toInt();
    const int left = circle.right() + grid::gap;
    const int right = card.right() - grid::half;
    const QFont nameFont = Theme::font(TextSize::Body, unread > 0 ? QFont::Bold : QFont::DemiBold);
    const QFont small = Theme::font(TextSize::Small);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics smallMetrics(small);
    const QString time = index.data(ChatListModel::TimeRole).toString();
    const int timeWidth = smallMetrics.horizontalAdvance(time);
    const int half = card.height() / 2;
    const QRect nameRect(left, card.top() + 4, right - left - timeWidth - grid::half, half - 4);
    const QRect timeRect(right - timeWidth, card.top() + 4, timeWidth, half - 4);
    const bool unmasked = index.data(ChatListModel::UnmaskedRole).toBool();
    const int afterMark = unmasked ? left + markSize + grid::half : left;
    const QRect previewRect(afterMark, card.top() + half, right - afterMark - (unread > 0 ? badgeSize + grid::half : 0),
                            half - 6);
    const Qt::Alignment leading = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);

    painter->setFont(nameFont);
    painter->setPen(t.text);
    painter->drawText(mirrored(nameRect), int(leading),
                      nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    const bool waiting = index.data(ChatListModel::StateRole).toInt() == static_cast<int>(wire::ChatState::Waiting);
    painter->setFont(small);
    painter->setPen(waiting ? t.warning : t.muted);
    painter->drawText(mirrored(timeRect), Qt::AlignCenter, time);
    const bool typing = index.data(ChatListModel::TypingRole).toBool();
    painter->setPen(typing ? t.accent : t.muted);
    const QString preview = typing ? tr("typing…") : index.data(ChatListModel::PreviewRole).toString();
    painter->drawText(mirrored(previewRect), int(leading),
                      smallMetrics.elidedText(preview, Qt::ElideRight, previewRect.width()));
    if (unmasked) {
        const QRect mark(left, previewRect.center().y() - markSize / 2, markSize, markSize);
        m_theme.icon(u"shieldoff"_s, &Tokens::danger).paint(painter, mirrored(mark));
    }
    if (unread > 0) {
        paintBadge(*painter,
                   mirrored(QRect(right - badgeSize, previewRect.center().y() - badgeSize / 2, badgeSize, badgeSize)),
                   unread);
    }
    painter->restore();
}

void ChatListDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(Theme::font(TextSize::Small, QFont::DemiBold));
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(option.rect.adjusted(grid::page, 0, -grid::page, -grid::unit),
                     int(Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     index.data().toString());
}

void ChatListDelegate::paintInitial(QPainter &painter, const QRect &circle, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const bool waiting = index.data(ChatListModel::StateRole).toInt() == static_cast<int>(wire::ChatState::Waiting);
    painter.setPen(Qt::NoPen);
    painter.setBrush(waiting ? t.warningSoft : t.line);
    painter.drawEllipse(circle);
    painter.setFont(Theme::font(TextSize::Body, QFont::DemiBold));
    painter.setPen(waiting ? t.warning : t.text);
    painter.drawText(circle, Qt::AlignCenter, index.data().toString().left(1).toUpper());
}

void ChatListDelegate::paintBadge(QPainter &painter, const QRect &area, int count) const
{
    const Tokens &t = m_theme.tokens();
    const QString text = count > mostShown ? u"99+"_s : QString::number(count);
    painter.setFont(Theme::font(TextSize::Small, QFont::DemiBold));
    const int width = qMax(badgeSize, QFontMetrics(painter.font()).horizontalAdvance(text) + 10);
    QRect badge(area.right() - width + 1, area.top(), width, badgeSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(badge, badgeSize / 2.0, badgeSize / 2.0);
    painter.setPen(t.onAccent);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace sealdesk::ui
