#include "ui/theme/card.h"

#include <QBoxLayout>
#include <QPainter>

namespace sealdesk::ui {
namespace {

constexpr int shadowDepth = 8;
constexpr int cornerRadius = 10;
constexpr int cardPadding = 28;

} // namespace

Card::Card(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    const int margin = cardPadding + shadowDepth;
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(0);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF panel = QRectF(rect()).adjusted(shadowDepth, shadowDepth, -shadowDepth, -shadowDepth);
    for (int depth = shadowDepth; depth > 0; depth -= 2) {
        QColor shade = t.shadow;
        shade.setAlpha(t.shadow.alpha() / (depth + 1));
        painter.setBrush(shade);
        painter.drawRoundedRect(panel.adjusted(-depth, -depth + 3, depth, depth), cornerRadius + depth,
                                cornerRadius + depth);
    }
    painter.setBrush(t.raised);
    painter.setPen(QPen(t.line, 1));
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

} // namespace sealdesk::ui
