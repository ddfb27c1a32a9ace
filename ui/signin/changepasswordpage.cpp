#include "ui/signin/changepasswordpage.h"

#include "ui/signin/newpasswordfields.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

ChangePasswordPage::ChangePasswordPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"key"_s, tr("Choose your own password"), parent),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_current(new PasswordField(theme, this)),
      m_replacement(new NewPasswordFields(theme, this)),
      m_change(pushButton(tr("Change password"), u"changePassword"_s, this, ButtonKind::Primary))
{
    setObjectName(u"changePasswordPage"_s);
    body()->addWidget(
        textBlock(tr("The password that you were given works once. From now on use one that only you know."), this,
                  TextSize::Body, Ink::Muted));
    body()->addSpacing(grid::page);
    m_problem->setObjectName(u"changePasswordProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::gap);
    identify(m_current, u"currentPassword"_s, tr("Current password"));
    addFieldLabel(body(), tr("Current password"), m_current);
    body()->addWidget(m_replacement);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *out = pushButton(tr("Sign out"), u"changePasswordSignOut"_s, this, ButtonKind::Quiet);
    buttons->addWidget(out);
    buttons->addStretch();
    buttons->addWidget(m_change);
    body()->addLayout(buttons);
    setFocusProxy(m_current);
    connect(out, &QPushButton::clicked, this, &ChangePasswordPage::signOut);
    connect(m_change, &QPushButton::clicked, this, &ChangePasswordPage::submit);
    connect(m_current, &QLineEdit::returnPressed, m_replacement, &NewPasswordFields::focusFirst);
    connect(m_replacement, &NewPasswordFields::submitted, this, &ChangePasswordPage::submit);
}

void ChangePasswordPage::setUser(const QString &userName) { m_replacement->setUserName(userName); }

void ChangePasswordPage::setBusy(bool busy) { m_change->setEnabled(!busy); }

void ChangePasswordPage::setProblem(const QString &text) { m_problem->setText(text); }

void ChangePasswordPage::forget()
{
    m_current->forget();
    m_replacement->forget();
    m_problem->setText({});
}

void ChangePasswordPage::submit()
{
    if (!m_change->isEnabled()) {
        return;
    }
    if (m_current->text().isEmpty()) {
        setProblem(tr("Please type your current password."));
        m_current->setFocus();
        return;
    }
    if (!m_replacement->isGood()) {
        setProblem(m_replacement->problems());
        m_replacement->focusFirst();
        return;
    }
    setProblem({});
    Q_EMIT submitted(m_current->text(), m_replacement->password());
}

} // namespace sealdesk::ui
