#include "ui/signin/setuppage.h"

#include "ui/signin/newpasswordfields.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

SetUpPage::SetUpPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"seal"_s, tr("Set up your organisation"), parent),
      m_intro(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_problem(new Notice(theme, Notice::Kind::Danger, this)), m_password(new NewPasswordFields(theme, this)),
      m_finish(pushButton(tr("Set up"), u"finishSetUp"_s, this, ButtonKind::Primary))
{
    setObjectName(u"setUpPage"_s);
    body()->addWidget(m_intro);
    body()->addSpacing(grid::page);
    m_problem->setObjectName(u"setUpProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::gap);
    m_secret = addField(body(), tr("Set-up secret"), u"setUpSecret"_s, this);
    m_secret->setPlaceholderText(u"XXXX-XXXX-XXXX-XXXX"_s);
    m_secret->setLayoutDirection(Qt::LeftToRight);
    m_organisation = addField(body(), tr("Organisation name"), u"organisationName"_s, this);
    m_name = addField(body(), tr("Your name, as visitors see it"), u"yourName"_s, this);
    m_name->setAccessibleName(tr("Your name"));
    m_user = addField(body(), tr("User name"), u"setUpUserName"_s, this);
    body()->addWidget(m_password);
    body()->addSpacing(grid::page);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *other = pushButton(tr("Other relay…"), u"setUpOtherRelay"_s, this, ButtonKind::Quiet);
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(m_finish);
    body()->addLayout(buttons);
    setFocusProxy(m_secret);
    connect(other, &QPushButton::clicked, this, &SetUpPage::otherRelay);
    connect(m_user, &QLineEdit::textChanged, m_password, &NewPasswordFields::setUserName);
    connect(m_finish, &QPushButton::clicked, this, &SetUpPage::submit);
    connect(m_password, &NewPasswordFields::submitted, this, &SetUpPage::submit);
}

void SetUpPage::setRelay(const QString &relay)
{
    m_intro->setText(
        tr("%1 has no administrator yet. The relay prints the set-up secret on its host when "
           "“sealdesk-relay setup” is run there. This console makes your organisation's key and keeps it in "
           "this computer's keychain; the relay only learns its public half.")
            .arg(relay));
}

void SetUpPage::setBusy(bool busy)
{
    m_finish->setEnabled(!busy);
    m_finish->setText(busy ? tr("Setting up…") : tr("Set up"));
}

void SetUpPage::setProblem(const QString &text) { m_problem->setText(text); }

void SetUpPage::forget()
{
    m_secret->clear();
    m_password->forget();
    m_problem->setText({});
}

void SetUpPage::submit()
{
    if (!m_finish->isEnabled()) {
        return;
    }
    for (QLineEdit *field : {m_secret, m_organisation, m_name, m_user}) {
        if (field->text().trimmed().isEmpty()) {
            setProblem(tr("Please fill in: %1").arg(field->accessibleName()));
            field->setFocus();
            return;
        }
    }
    if (!m_password->isGood()) {
        setProblem(m_password->problems());
        m_password->focusFirst();
        return;
    }
    setProblem({});
    Q_EMIT submitted({.secret = m_secret->text().trimmed(),
                      .organisationName = m_organisation->text().trimmed(),
                      .user = m_user->text().trimmed(),
                      .name = m_name->text().trimmed(),
                      .password = m_password->password()});
}

} // namespace sealdesk::ui
