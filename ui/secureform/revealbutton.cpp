#include "ui/secureform/revealbutton.h"

#include "ui/theme/controls.h"
#include "ui/theme/proxystyle.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

RevealButton::RevealButton(const Theme &theme, const QString &fieldLabel, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_label(fieldLabel)
{
    setAutoDefault(false);
    setButtonKind(this, ButtonKind::Quiet);
    setFixedSize(grid::field, grid::field);
    setIconSize({18, 18});
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_byMouse && (m_seconds > 0 || m_revealed)) {
            Q_EMIT keyToggled();
        }
    });
    setRevealed(false);
}

void RevealButton::setRevealed(bool revealed)
{
    m_revealed = revealed;
    setIcon(m_theme.icon(revealed ? u"eyeoff"_s : u"eye"_s));
    setAccessibleName(revealed ? tr("Hide %1").arg(m_label) : tr("Reveal %1").arg(m_label));
    setToolTip(revealed         ? tr("Hide")
               : m_seconds == 0 ? tr("Hold to reveal, with the mouse or Space")
                                : tr("Hold to reveal; Space reveals for %n second(s)", nullptr, m_seconds));
}

void RevealButton::setSeconds(int seconds)
{
    m_seconds = seconds;
    setRevealed(m_revealed);
}

void RevealButton::beginHold()
{
    m_held = true;
    Q_EMIT holdBegan();
}

void RevealButton::endHold()
{
    if (m_held) {
        m_held = false;
        Q_EMIT holdEnded();
    }
}

void RevealButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_byMouse = true;
        beginHold();
    }
    QPushButton::mousePressEvent(event);
}

void RevealButton::mouseReleaseEvent(QMouseEvent *event)
{
    QPushButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_byMouse = false;
        endHold();
    }
}

void RevealButton::mouseMoveEvent(QMouseEvent *event)
{
    QPushButton::mouseMoveEvent(event);
    if (!rect().contains(event->position().toPoint())) {
        endHold();
    }
}

bool RevealButton::holdsByKey(const QKeyEvent &event) const
{
    const bool presses = event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return presses && m_seconds == 0;
}

void RevealButton::keyPressEvent(QKeyEvent *event)
{
    if (!holdsByKey(*event)) {
        QPushButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        beginHold();
    }
}

void RevealButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!holdsByKey(*event)) {
        QPushButton::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat()) {
        endHold();
    }
}

void RevealButton::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    endHold();
    if (m_revealed) {
        Q_EMIT keyToggled(); // a timed one ends as well
    }
}

} // namespace sealdesk::ui
