#include "ui/signin/changepasswordform.h"

#include "ui/signin/newpasswordfields.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

ChangePasswordForm::ChangePasswordForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_current(new PasswordField(theme, this)), m_replacement(new NewPasswordFields(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problem->setObjectName(u"changePasswordProblem"_s);
    column->addWidget(m_problem);
    column->addSpacing(grid::gap);
    identify(m_current, u"currentPassword"_s, tr("Current password"));
    addFieldLabel(column, tr("Current password"), m_current);
    column->addWidget(m_replacement);
    column->addStretch();
    setFocusProxy(m_current);
    connect(m_current, &QLineEdit::returnPressed, m_replacement, &NewPasswordFields::focusFirst);
    connect(m_replacement, &NewPasswordFields::submitted, this, &ChangePasswordForm::submit);
}

void ChangePasswordForm::setUser(const QString &userName, const policy::Settings &rules)
{
    m_replacement->setRules(rules);
    m_replacement->setUserName(userName);
}

void ChangePasswordForm::setProblem(const QString &text) { m_problem->setText(text); }

void ChangePasswordForm::forget()
{
    m_current->forget();
    m_replacement->forget();
    m_problem->setText({});
}

void ChangePasswordForm::submit()
{
    if (!isEnabled()) {
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
