#include "ui/signin/signinpage.h"

#include "ui/signin/captchabox.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(const Theme &theme, QWidget *parent)
    : CardPage(theme, u"seal"_s, tr("Sign in"), parent), m_relay(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_password(new PasswordField(theme, this)),
      m_capsLock(plainLabel(tr("Caps Lock seems to be on."), this, TextSize::Small, Ink::Danger)),
      m_captcha(new CaptchaBox(this)), m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_signIn(pushButton(tr("Sign in"), u"signIn"_s, this, ButtonKind::Primary))
{
    setObjectName(u"signInPage"_s);
    m_relay->setObjectName(u"signInRelay"_s);
    body()->addWidget(m_relay);
    body()->addSpacing(grid::page);
    m_problem->setObjectName(u"signInProblem"_s);
    body()->addWidget(m_problem);
    body()->addSpacing(grid::gap);
    m_user = addField(body(), tr("User name"), u"userName"_s, this);
    identify(m_password, u"password"_s, tr("Password"));
    addFieldLabel(body(), tr("Password"), m_password);
    m_capsLock->setObjectName(u"capsLock"_s);
    m_capsLock->setVisible(false);
    body()->addWidget(m_capsLock);
    body()->addWidget(m_captcha);
    body()->addSpacing(grid::half);
    QHBoxLayout *buttons = buttonRow();
    QPushButton *other = pushButton(tr("Other relay…"), u"signInOtherRelay"_s, this, ButtonKind::Quiet);
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    body()->addLayout(buttons);
    // As they stand on the page, whatever the order in which they were made.
    setTabOrder(m_user, m_password);
    m_captcha->setTabPlace(m_password, other);
    setTabOrder(other, m_signIn);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherRelay);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_captcha, &CaptchaBox::returnPressed, this, &SignInPage::submit);
    connect(m_captcha, &CaptchaBox::renew, this, &SignInPage::renewCaptcha);
    connect(m_user, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &PasswordField::capsLockGuessed, m_capsLock, &QWidget::setVisible);
}

void SignInPage::setRelay(const QString &organisation, const QString &relay)
{
    m_relay->setText(organisation.isEmpty() ? relay : tr("%1 on %2").arg(organisation, relay));
}

void SignInPage::setUser(const QString &user) { m_user->setText(user); }

QString SignInPage::user() const { return m_user->text(); }

void SignInPage::setCaptcha(const std::optional<client::Captcha> &captcha) { m_captcha->setCaptcha(captcha); }

void SignInPage::setBusy(bool busy)
{
    m_captcha->setBusy(busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_user->setReadOnly(busy);
    m_password->setReadOnly(busy);
}

void SignInPage::setProblem(const QString &text, bool serious)
{
    m_problem->setKind(serious ? Notice::Kind::Danger : Notice::Kind::Info);
    m_problem->setText(text);
    if (serious && !text.isEmpty()) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void SignInPage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    QWidget *first = m_user->text().isEmpty() ? static_cast<QWidget *>(m_user) : m_password;
    first->setFocus();
}

void SignInPage::submit()
{
    if (!m_signIn->isEnabled()) {
        return;
    }
    const QString user = m_user->text().trimmed();
    if (user.isEmpty() || m_password->text().isEmpty()) {
        setProblem(tr("Please type your user name and password."), true);
        return;
    }
    const QString answer = m_captcha->answer();
    if (m_captcha->isAsking() && answer.isEmpty()) {
        setProblem(tr("Please type the characters of the picture, or the answer to the question."), true);
        m_captcha->focusAnswer();
        return;
    }
    setProblem({}, false);
    const QString password = m_password->text();
    m_password->forget();
    m_capsLock->setVisible(false);
    Q_EMIT submitted(user, password, answer);
}

} // namespace sealdesk::ui
