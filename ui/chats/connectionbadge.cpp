#include "ui/chats/connectionbadge.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 10;

} // namespace

ConnectionBadge::ConnectionBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(plainLabel({}, this))
{
    setObjectName(u"connectionBadge"_s);
    m_words->setObjectName(u"connectionState"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(dotSize + grid::half); // spacing changes sides with the reading direction, margins do not
    row->addWidget(m_words);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConnectionBadge::setWrapping(bool on) { m_words->setWordWrap(on); }

void ConnectionBadge::setState(State state, const QString &words, const QString &why)
{
    m_state = state;
    m_words->setText(words);
    setToolTip(why);
    setAccessibleName(tr("Connection: %1").arg(words));
    update();
}

QString ConnectionBadge::words() const { return m_words->text(); }

void ConnectionBadge::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_state == State::Good ? t.good : m_state == State::Busy ? t.warning : t.danger);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - dotSize : 0;
    // Beside the first of several lines.
    const int centre = m_words->wordWrap() ? m_words->y() + m_words->fontMetrics().lineSpacing() / 2 : height() / 2;
    painter.drawEllipse(QRect(left, centre - dotSize / 2, dotSize, dotSize));
}

} // namespace sealdesk::ui
