// RowLayout: one row of the transcript, measured for one width: where its bubble, text and marks lie.
#pragma once

#include "ui/chats/transcriptsource.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace sealdesk::ui {

class RowLayout {
public:
    RowLayout(TranscriptRow row, int width, Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const TranscriptRow &row() const { return m_row; }
    // With the row's top at `top`.
    void paint(QPainter &painter, const Theme &theme, int top) const;
    // Pixels that a row of `weight` characters takes, about.
    [[nodiscard]] static int estimate(int weight, int width);

private:
    void layoutEvent(int width);
    void layoutLine(int width, Qt::LayoutDirection direction);
    [[nodiscard]] QSizeF layoutText(QTextLayout &layout, qreal width, Qt::Alignment alignment) const;
    void paintDay(QPainter &painter, const Tokens &tokens, int top) const;
    void paintBubble(QPainter &painter, const Tokens &tokens, int top) const;
    void paintMark(QPainter &painter, const Tokens &tokens, const QRectF &rect) const;

    TranscriptRow m_row;
    int m_width;
    int m_height = 0;
    int m_dayHeight = 0;
    bool m_atRight = false;
    QTextLayout m_text;
    QPointF m_textAt;
    QRectF m_bubble;
    QRectF m_nameRect;
    QRectF m_metaRect;
    QRectF m_markRect;
};

} // namespace sealdesk::ui
