#include "ui/secureform/stepsview.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace sealdesk::ui {
namespace {

constexpr int dot = 16;

} // namespace

StepsView::StepsView(const Theme &theme, QStringList steps, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(std::move(steps))
{
    setFont(Theme::font(TextSize::Small));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepsView::setReached(int reached)
{
    m_reached = reached;
    QStringList done = m_steps.mid(0, reached + 1);
    setAccessibleName(done.isEmpty() ? tr("No step done yet") : tr("Steps done: %1").arg(done.join(tr(", "))));
    update();
}

QSize StepsView::sizeHint() const { return {200, dot + grid::unit + fontMetrics().height() + 2}; }

void StepsView::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<int>(m_steps.size());
    const int cell = width() / qMax(1, count);
    for (int i = 0; i < count; ++i) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(i * cell, 0, cell, height()));
        const QPointF centre(box.center().x() + 0.5, dot / 2.0 + 1);
        const bool done = i <= m_reached;
        if (i + 1 < count) {
            const QRect next = QStyle::visualRect(layoutDirection(), rect(), QRect((i + 1) * cell, 0, cell, height()));
            const double side = next.center().x() > centre.x() ? 1 : -1;
            painter.setPen(QPen(i < m_reached ? t.accent : t.line, 2));
            painter.drawLine(centre + QPointF(side * (dot / 2.0 + 2), 0),
                             QPointF(next.center().x() + 0.5 - side * (dot / 2.0 + 2), centre.y()));
        }
        painter.setPen(QPen(done ? t.accent : t.control, 1.4));
        painter.setBrush(done ? t.accent : t.raised);
        painter.drawEllipse(centre, dot / 2.0 - 1, dot / 2.0 - 1);
        if (done) {
            QPainterPath tick;
            tick.moveTo(centre + QPointF(-3.2, 0.2));
            tick.lineTo(centre + QPointF(-0.8, 2.6));
            tick.lineTo(centre + QPointF(3.4, -2.4));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(tick);
        }
        painter.setPen(i == m_reached ? t.text : t.muted);
        painter.drawText(QRect(box.left(), dot + grid::unit, box.width(), fontMetrics().height() + 2),
                         Qt::AlignHCenter | Qt::AlignTop,
                         fontMetrics().elidedText(m_steps[i], Qt::ElideRight, box.width()));
    }
}

} // namespace sealdesk::ui
