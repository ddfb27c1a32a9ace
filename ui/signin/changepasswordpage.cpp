#include "ui/signin/changepasswordpage.h"

#include "ui/signin/changepasswordform.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

ChangePasswordPage::ChangePasswordPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"key"_s, tr("Choose your own password"), parent),
      m_why(textBlock(QString(), this, TextSize::Body, Ink::Muted)), m_form(new ChangePasswordForm(theme, this)),
      m_change(pushButton(tr("Change password"), u"changePassword"_s, this, ButtonKind::Primary))
{
    setObjectName(u"changePasswordPage"_s);
    m_why->setObjectName(u"changePasswordReason"_s);
    body()->addWidget(m_why);
    body()->addSpacing(grid::page);
    body()->addWidget(m_form);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *out = pushButton(tr("Sign out"), u"changePasswordSignOut"_s, this, ButtonKind::Quiet);
    buttons->addWidget(out);
    buttons->addStretch();
    buttons->addWidget(m_change);
    body()->addLayout(buttons);
    setFocusProxy(m_form);
    connect(out, &QPushButton::clicked, this, &ChangePasswordPage::signOut);
    connect(m_change, &QPushButton::clicked, m_form, &ChangePasswordForm::submit);
    connect(m_form, &ChangePasswordForm::submitted, this, &ChangePasswordPage::submitted);
}

void ChangePasswordPage::setUser(const QString &userName, const policy::Settings &rules, bool expired)
{
    m_why->setText(expired
                       ? tr("Your password has expired. Choose a new one to go on.")
                       : tr("The password that you were given works once. From now on use one that only you know."));
    m_form->setUser(userName, rules);
}

void ChangePasswordPage::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void ChangePasswordPage::setProblem(const QString &text) { m_form->setProblem(text); }

void ChangePasswordPage::forget() { m_form->forget(); }

} // namespace sealdesk::ui
