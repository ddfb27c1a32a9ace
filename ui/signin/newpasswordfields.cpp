#include "ui/signin/newpasswordfields.h"

#include "ui/signin/passwordfield.h"
#include "ui/signin/ruleslist.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QLabel>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

NewPasswordFields::NewPasswordFields(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_first(new PasswordField(theme, this)), m_second(new PasswordField(theme, this)),
      m_capsLock(plainLabel(tr("Caps Lock seems to be on."), this, TextSize::Small, Ink::Danger)),
      m_rules(new RulesList(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    identify(m_first, u"newPassword"_s, tr("New password"));
    addFieldLabel(column, tr("New password"), m_first);
    identify(m_second, u"newPasswordAgain"_s, tr("New password again"));
    addFieldLabel(column, tr("New password again"), m_second);
    m_capsLock->setVisible(false);
    column->addWidget(m_capsLock);
    column->addWidget(m_rules);
    setFocusProxy(m_first);
    for (PasswordField *field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, &NewPasswordFields::check);
        connect(field, &PasswordField::capsLockGuessed, m_capsLock, &QWidget::setVisible);
    }
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPasswordFields::submitted);
}

void NewPasswordFields::setRules(const policy::Settings &rules)
{
    m_rules->setRules(rules);
    check();
}

void NewPasswordFields::setUserName(const QString &userName)
{
    m_userName = userName;
    check();
}

QString NewPasswordFields::password() const { return m_first->text(); }

QString NewPasswordFields::problems() const
{
    return m_good ? QString() : tr("Still missing:") + u"\n\u2022 "_s + m_rules->brokenTexts().join(u"\n\u2022 "_s);
}

void NewPasswordFields::forget()
{
    m_first->forget();
    m_second->forget();
}

void NewPasswordFields::focusFirst() { m_first->setFocus(); }

void NewPasswordFields::check() { m_good = m_rules->check(m_first->text(), m_second->text(), m_userName); }

} // namespace sealdesk::ui
