// ProxyStyle's brushes: what each control looks like.
#include "ui/theme/proxystyle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace sealdesk::ui {
namespace {

QColor blended(const QColor &base, const QColor &over)
{
    const double a = over.alphaF();
    return QColor::fromRgbF(static_cast<float>(base.redF() * (1 - a) + over.redF() * a),
                            static_cast<float>(base.greenF() * (1 - a) + over.greenF() * a),
                            static_cast<float>(base.blueF() * (1 - a) + over.blueF() * a));
}

} // namespace

void ProxyStyle::drawFocusRing(const QRectF &rect, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, grid::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, grid::radius - 1, grid::radius - 1);
    painter.restore();
}

void ProxyStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const ButtonKind kind = buttonKind(widget);
    const bool enabled = (option.state & State_Enabled) != 0U;
    const bool over = enabled && (option.state & State_MouseOver) != 0U;
    const bool down = enabled && (option.state & (State_Sunken | State_On)) != 0U;
    const bool flatTool = (option.state & State_AutoRaise) != 0U || kind == ButtonKind::Quiet;

    QColor fill = t.raised;
    QColor border = t.control;
    switch (kind) {
    case ButtonKind::Primary:
        fill = border = t.accent;
        break;
    case ButtonKind::Danger:
        fill = border = t.danger;
        break;
    case ButtonKind::Quiet:
    case ButtonKind::Plain:
        break;
    }
    if (flatTool) {
        fill = border = Qt::transparent;
    }
    if (!enabled && !flatTool) {
        fill = t.surface;
        border = t.line;
    }
    if (down) {
        fill = flatTool ? t.accentSoft : blended(fill, QColor(t.text.red(), t.text.green(), t.text.blue(), 46));
    } else if (over) {
        fill = flatTool ? t.hover : blended(fill, t.hover);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
    painter.restore();
}

// Icon and text as one group in the middle, in the reading direction.
void ProxyStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = (option.state & State_Enabled) != 0U;
    QColor ink = enabled ? t.text : t.disabled;
    if (enabled) {
        switch (buttonKind(widget)) {
        case ButtonKind::Primary:
            ink = t.onAccent;
            break;
        case ButtonKind::Danger:
            ink = t.onDanger;
            break;
        case ButtonKind::Quiet:
            ink = t.accent;
            break;
        case ButtonKind::Plain:
            break;
        }
    }
    const int textWidth =
        option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = textWidth > 0 && icon.width() > 0 ? grid::half : 0;
    const int left = option.rect.left() + (option.rect.width() - icon.width() - gap - textWidth) / 2;
    if (icon.width() > 0) {
        const QRect box(QPoint(left, option.rect.center().y() - icon.height() / 2 + 1), icon);
        option.icon.paint(painter, visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect text(left + icon.width() + gap, option.rect.top(), textWidth + 1, option.rect.height());
    const int mnemonic = styleHint(SH_UnderlineShortcut, &option, widget, nullptr) != 0 ? int(Qt::TextShowMnemonic)
                                                                                        : int(Qt::TextHideMnemonic);
    painter->save();
    painter->setPen(ink);
    painter->drawText(visualRect(option.direction, option.rect, text), int(Qt::AlignCenter) | mnemonic, option.text);
    painter->restore();
}

void ProxyStyle::drawListItemPanel(const QStyleOption &option, QPainter &painter) const
{
    const bool selected = (option.state & State_Selected) != 0U;
    if (!selected && (option.state & State_MouseOver) == 0U) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? m_theme.tokens().accentSoft : m_theme.tokens().hover);
    painter.drawRoundedRect(option.rect, grid::radius, grid::radius);
    painter.restore();
}

void ProxyStyle::drawFieldPanel(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool enabled = (option.state & State_Enabled) != 0U;
    const bool focus = enabled && (option.state & State_HasFocus) != 0U;
    const bool readOnly = (option.state & State_ReadOnly) != 0U;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(enabled && !readOnly ? t.raised : t.surface);
    const double pen = focus ? grid::focusRing : 1;
    painter.setPen(QPen(focus ? t.accent : (enabled ? t.control : t.line), pen));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), grid::radius,
                            grid::radius);
    painter.restore();
}

void ProxyStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    painter.fillRect(option.rect, t.surface);
    painter.save();
    painter.setPen(t.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void ProxyStyle::drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    drawFieldPanel(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QPointF centre = QRectF(arrow).center();
    QPainterPath chevron;
    chevron.moveTo(centre + QPointF(-4, -2));
    chevron.lineTo(centre + QPointF(0, 2));
    chevron.lineTo(centre + QPointF(4, -2));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen((option.state & State_Enabled) != 0U ? t.muted : t.disabled, 1.6, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(chevron);
    painter.restore();
}

void ProxyStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const Tokens &t = m_theme.tokens();
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool lively = (option.state & (State_MouseOver | State_Sunken)) != 0U;
    const double inset = lively ? 2.0 : 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = t.control;
    colour.setAlphaF(lively ? 0.95F : 0.6F);
    painter.setBrush(colour);
    const QRectF pill = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double radius = qMin(pill.width(), pill.height()) / 2;
    painter.drawRoundedRect(pill, radius, radius);
    painter.restore();
}

} // namespace sealdesk::ui
