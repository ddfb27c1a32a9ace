#include "ui/secureform/revealbutton.h"

#include "ui/theme/controls.h"
#include "ui/theme/proxystyle.h"

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
        if (!m_byMouse) {
            Q_EMIT keyToggled();
        }
    });
    setRevealed(false);
}

void RevealButton::setRevealed(bool revealed)
{
    setIcon(m_theme.icon(revealed ? u"eyeoff"_s : u"eye"_s));
    setAccessibleName(revealed ? tr("Hide %1").arg(m_label) : tr("Reveal %1").arg(m_label));
    setToolTip(revealed ? tr("Hide") : tr("Hold to reveal; Space reveals for 10 seconds"));
}

void RevealButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_byMouse = true;
        Q_EMIT holdBegan();
    }
    QPushButton::mousePressEvent(event);
}

void RevealButton::mouseReleaseEvent(QMouseEvent *event)
{
    QPushButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_byMouse) {
        m_byMouse = false;
        Q_EMIT holdEnded();
    }
}

} // namespace sealdesk::ui
