#include "ui/chats/rowlayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 20;
constexpr int bubblePadding = 10;
constexpr int bubblePaddingV = 7;
constexpr int bubbleRadius = 12;
constexpr int markSize = 12;
constexpr int widestBubble = 560;
constexpr int followGap = 3;
constexpr int groupGap = 12;
constexpr double bubbleShare = 0.74;
constexpr double averageCharacter = 7.0;

QFont textFont()
{
    QFont font = Theme::font(TextSize::Body);
    // Emoji come from their own family; naming it keeps the text's family for everything else.
    font.setFamilies({QFontInfo(font).family(), u"Noto Color Emoji"_s});
    return font;
}

QFont smallFont(QFont::Weight weight = QFont::Normal) { return Theme::font(TextSize::Small, weight); }

int bubbleWidth(int width) { return qMax(80, qMin(widestBubble, int(width * bubbleShare)) - 2 * bubblePadding); }

} // namespace

RowLayout::RowLayout(TranscriptRow row, int width, Qt::LayoutDirection direction)
    : m_row(std::move(row)), m_width(width)
{
    m_dayHeight = m_row.day.isEmpty() ? 0 : int(QFontMetricsF(smallFont()).height()) + 2 * grid::page;
    if (m_row.kind == TranscriptRow::Kind::Event) {
        layoutEvent(width);
    } else {
        layoutLine(width, direction);
    }
}

int RowLayout::estimate(int weight, int width)
{
    const int lines = 1 + int(weight * averageCharacter) / bubbleWidth(width);
    return lines * 20 + 2 * bubblePaddingV + groupGap;
}

QSizeF RowLayout::layoutText(QTextLayout &layout, qreal width, Qt::Alignment alignment) const
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    // One pitch for all lines, or a line with an emoji is taller than its neighbours.
    const qreal pitch = qCeil(QFontMetricsF(layout.font()).height()) + 2;
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (pitch - line.height()) / 2});
        y += pitch;
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, y};
}

void RowLayout::layoutEvent(int width)
{
    m_text.setFont(smallFont());
    m_text.setText(m_row.time.isEmpty() ? m_row.text : m_row.text + u" \u00b7 "_s + m_row.time);
    const int inner = qMax(80, width - 2 * sideMargin - 4 * bubblePadding);
    const QSizeF size = layoutText(m_text, inner, Qt::AlignHCenter);
    m_textAt = {(width - inner) / 2.0, m_dayHeight + 9.0};
    m_height = m_dayHeight + int(size.height()) + 14;
}

void RowLayout::layoutLine(int width, Qt::LayoutDirection direction)
{
    m_atRight = (m_row.kind == TranscriptRow::Kind::Operator) != (direction == Qt::RightToLeft);
    m_text.setFont(textFont());
    QString text = m_row.text;
    m_text.setText(text.replace(u'\n', QChar::LineSeparator));
    const int most = bubbleWidth(width);
    // Line up at the leading edge of the text's own direction.
    QSizeF size = layoutText(m_text, most, Qt::AlignLeading);
    const QFontMetricsF small(smallFont());
    const bool showName = !m_row.follows && !m_row.name.isEmpty();
    const qreal nameHeight = showName ? small.height() + 3 : 0;
    const qreal gap = m_row.follows ? followGap : groupGap;
    const qreal metaWidth =
        small.horizontalAdvance(m_row.time) + (m_row.mark == TranscriptRow::Mark::None ? 0 : markSize + 4);
    const qreal textWidth = qCeil(qMin<qreal>(most, size.width())) + 1;
    // The time stands after the last line where there is room, else below it.
    const QTextLine last = m_text.lineCount() > 0 ? m_text.lineAt(m_text.lineCount() - 1) : QTextLine();
    const qreal lastWidth = last.isValid() ? last.naturalTextWidth() : 0;
    const bool beside = lastWidth + 12 + metaWidth <= most && !m_row.text.isRightToLeft();
    const qreal inner = beside ? qMax(textWidth, lastWidth + 12 + metaWidth) : qMax(textWidth, metaWidth);
    if (m_row.text.isRightToLeft()) {
        size = layoutText(m_text, inner, Qt::AlignLeading);
    }
    const qreal below = beside ? 0 : small.height();
    const qreal bubbleHeight = size.height() + below + 2 * bubblePaddingV;
    const qreal bubbleW = inner + 2 * bubblePadding;
    const qreal left = m_atRight ? width - sideMargin - bubbleW : sideMargin;
    const qreal top = m_dayHeight + gap + nameHeight;
    m_nameRect = showName ? QRectF(sideMargin, m_dayHeight + gap, width - 2 * sideMargin, small.height()) : QRectF();
    m_bubble = QRectF(left, top, bubbleW, bubbleHeight);
    m_textAt = {left + bubblePadding, top + bubblePaddingV};
    const qreal metaTop = m_bubble.bottom() - bubblePaddingV - small.height() + (beside ? -1 : 2);
    const qreal metaLeft = m_bubble.right() - bubblePadding - metaWidth;
    m_metaRect = QRectF(metaLeft, metaTop, metaWidth, small.height());
    m_markRect = QRectF(m_metaRect.right() - markSize, m_metaRect.center().y() - markSize / 2.0, markSize, markSize);
    m_height = qCeil(m_bubble.bottom());
}

void RowLayout::paint(QPainter &painter, const Theme &theme, int top) const
{
    const Tokens &tokens = theme.tokens();
    if (m_dayHeight > 0) {
        paintDay(painter, tokens, top);
    }
    if (m_row.kind == TranscriptRow::Kind::Event) {
        painter.setPen(tokens.muted);
        m_text.draw(&painter, m_textAt + QPointF(0, top));
    } else {
        paintBubble(painter, tokens, top);
    }
}

void RowLayout::paintDay(QPainter &painter, const Tokens &tokens, int top) const
{
    painter.setFont(smallFont(QFont::DemiBold));
    const QRectF band(sideMargin, top, m_width - 2 * sideMargin, m_dayHeight);
    const qreal text = QFontMetricsF(painter.font()).horizontalAdvance(m_row.day) / 2 + 12;
    const QPointF centre = band.center();
    painter.setPen(tokens.line);
    painter.drawLine(QPointF(band.left(), centre.y()), QPointF(centre.x() - text, centre.y()));
    painter.drawLine(QPointF(centre.x() + text, centre.y()), QPointF(band.right(), centre.y()));
    painter.setPen(tokens.muted);
    painter.drawText(band, Qt::AlignCenter, m_row.day);
}

void RowLayout::paintBubble(QPainter &painter, const Tokens &tokens, int top) const
{
    const bool own = m_row.kind == TranscriptRow::Kind::Operator;
    if (!m_nameRect.isEmpty()) {
        painter.setFont(smallFont(QFont::DemiBold));
        painter.setPen(tokens.muted);
        const Qt::Alignment side = m_atRight ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(m_nameRect.translated(0, top), static_cast<int>(side | Qt::AlignAbsolute), m_row.name);
    }
    const bool failed = m_row.mark == TranscriptRow::Mark::Failed;
    painter.setPen(failed ? QPen(tokens.danger, 1) : own ? QPen(Qt::NoPen) : QPen(tokens.line, 1));
    painter.setBrush(failed ? tokens.dangerSoft : own ? tokens.accentSoft : tokens.raised);
    painter.drawRoundedRect(m_bubble.translated(0, top).adjusted(0.5, 0.5, -0.5, -0.5), bubbleRadius, bubbleRadius);
    painter.setPen(tokens.text);
    m_text.draw(&painter, m_textAt + QPointF(0, top));
    painter.setFont(smallFont());
    painter.setPen(tokens.muted);
    painter.drawText(m_metaRect.translated(0, top), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, m_row.time);
    paintMark(painter, tokens, m_markRect.translated(0, top));
}

void RowLayout::paintMark(QPainter &painter, const Tokens &tokens, const QRectF &rect) const
{
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (m_row.mark) {
    case TranscriptRow::Mark::None:
        return;
    case TranscriptRow::Mark::Delivered:
        path.moveTo(rect.left() + 1, rect.center().y() + 0.5);
        path.lineTo(rect.left() + 4.5, rect.bottom() - 2);
        path.lineTo(rect.right() - 1, rect.top() + 2);
        painter.setPen(QPen(tokens.accent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    case TranscriptRow::Mark::Sending:
        path.addEllipse(rect.adjusted(1, 1, -1, -1));
        path.moveTo(rect.center() - QPointF(0, 3));
        path.lineTo(rect.center());
        path.lineTo(rect.center() + QPointF(2.2, 1.2));
        painter.setPen(QPen(tokens.muted, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    case TranscriptRow::Mark::Failed:
        path.moveTo(rect.center().x(), rect.top() + 1.5);
        path.lineTo(rect.center().x(), rect.top() + 7);
        path.moveTo(rect.center().x(), rect.bottom() - 1.8);
        path.lineTo(rect.center().x(), rect.bottom() - 1.5);
        painter.setPen(QPen(tokens.danger, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    }
    painter.drawPath(path);
}

} // namespace sealdesk::ui
