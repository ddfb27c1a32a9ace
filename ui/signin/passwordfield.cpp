#include "ui/signin/passwordfield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

PasswordField::PasswordField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_toggle = addAction(theme.icon(u"eye"_s, &Tokens::muted), QLineEdit::TrailingPosition);
    m_toggle->setCheckable(true);
    setShown(false);
    connect(m_toggle, &QAction::toggled, this, &PasswordField::setShown);
}

void PasswordField::forget()
{
    m_toggle->setChecked(false);
    clear();
}

void PasswordField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_toggle->setIcon(m_theme.icon(shown ? u"eyeoff"_s : u"eye"_s, &Tokens::muted));
    m_toggle->setText(shown ? tr("Hide password") : tr("Show password"));
    m_toggle->setToolTip(m_toggle->text());
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    guessCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

// Qt does not tell the lock's state, but a letter whose case contradicts Shift does.
void PasswordField::guessCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockGuessed(false);
        return;
    }
    const QString text = event.text();
    if (text.size() != 1 || !text.front().isLetter() || text.front().toLower() == text.front().toUpper()) {
        return;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT capsLockGuessed(text.front().isUpper() != shift);
}

} // namespace sealdesk::ui
