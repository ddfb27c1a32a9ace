#include "ui/secureform/groupreader.h"

#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitPixels = 30; // twelve characters fit into the details beside a chat

} // namespace

GroupReader::GroupReader(const Theme &theme, const QString &label, SecretKind kind, SecretFieldView::Source source,
                         Permit permit, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(label), m_permit(std::move(permit)), m_view(new SecretFieldView(this)),
      m_where(plainLabel({}, this, TextSize::Small, Ink::Muted)),
      m_back(stepButton(u"previous"_s, tr("Previous part"), u"previousPart"_s, -1)),
      m_on(stepButton(u"next"_s, tr("Next part"), u"nextPart"_s, 1))
{
    identify(this, u"groupReader"_s, tr("%1, in large parts").arg(label));
    setAccessibleDescription(tr("Arrow keys go through the parts, Space shows one again, Escape ends."));
    setFocusPolicy(Qt::StrongFocus);
    QFont large = m_view->font();
    large.setPixelSize(digitPixels);
    m_view->setFont(large);
    m_view->setObjectName(u"largePart"_s);
    m_view->setKind(kind);
    m_view->setGroup(0);
    m_view->setSource(std::move(source));
    m_where->setObjectName(u"partOfParts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::half, grid::half, grid::half, grid::half);
    column->setSpacing(grid::unit);
    column->addWidget(m_view);
    auto *row = new QHBoxLayout;
    row->setDirection(QBoxLayout::LeftToRight);
    row->addWidget(m_where, 1);
    row->addWidget(m_back);
    row->addWidget(m_on);
    column->addLayout(row);
    connect(m_view, &SecretFieldView::revealed, this, &GroupReader::tell);
    connect(m_view, &SecretFieldView::concealed, this, &GroupReader::tell);
    connect(m_view, &SecretFieldView::cannotReveal, this, &GroupReader::cannotReveal);
}

QPushButton *GroupReader::stepButton(const QString &icon, const QString &name, const QString &objectName,
                                     std::ptrdiff_t step)
{
    QPushButton *button = iconButton(m_theme.icon(icon), name, objectName, this);
    button->setFocusPolicy(Qt::NoFocus); // the keys are the reader's own
    connect(button, &QPushButton::pressed, this, [this, step] {
        setFocus();
        go(step);
    });
    connect(button, &QPushButton::released, this, [this] {
        if (m_shownMs == 0) {
            mask();
        }
    });
    return button;
}

void GroupReader::setShownMs(int ms) { m_shownMs = ms; }

void GroupReader::begin()
{
    m_count = std::max<std::size_t>(1, m_view->groupCount());
    m_group = 0;
    m_view->setGroup(m_group);
    setFocus();
    if (m_shownMs > 0) {
        show(m_group);
    } else {
        tell();
    }
}

void GroupReader::mask() { m_view->mask(); }

void GroupReader::go(std::ptrdiff_t step)
{
    const auto last = static_cast<std::ptrdiff_t>(m_count) - 1;
    const std::ptrdiff_t wanted = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_group) + step, 0, last);
    show(static_cast<std::size_t>(wanted));
}

void GroupReader::show(std::size_t group)
{
    if (m_view->isRevealed() && group == m_group) {
        return;
    }
    m_group = group;
    m_view->setGroup(group);
    tell();
    if (m_permit()) {
        static_cast<void>(m_view->reveal(m_shownMs > 0 ? m_shownMs : SecretFieldView::longestRevealMs));
    }
}

void GroupReader::tell()
{
    const auto number = static_cast<int>(m_group) + 1;
    const auto count = static_cast<int>(m_count);
    m_view->setLabel(tr("%1, part %2 of %3").arg(m_label).arg(number).arg(count));
    m_where->setText(m_view->isRevealed() ? tr("Part %1 of %2").arg(number).arg(count)
                                          : tr("Part %1 of %2. Space shows it.").arg(number).arg(count));
    m_back->setEnabled(m_group > 0);
    m_on->setEnabled(m_group + 1 < m_count);
    update();
}

void GroupReader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        mask();
        Q_EMIT finished();
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat()) {
            // A part that was hidden meanwhile comes again; one that is shown gives way to the next.
            go(m_view->isRevealed() ? 1 : 0);
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!event->isAutoRepeat()) {
            go(event->key() == Qt::Key_Right ? 1 : -1); // digits run from left to right everywhere
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!event->isAutoRepeat()) {
            go(event->key() == Qt::Key_Down ? 1 : -1);
        }
        return;
    case Qt::Key_Home:
        show(0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GroupReader::keyReleaseEvent(QKeyEvent *event)
{
    if (m_shownMs == 0 && !event->isAutoRepeat()) {
        mask();
    }
    QWidget::keyReleaseEvent(event);
}

void GroupReader::focusOutEvent(QFocusEvent *event)
{
    mask();
    QWidget::focusOutEvent(event);
}

void GroupReader::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
}

} // namespace sealdesk::ui
