#include "ui/lock/lockpage.h"

#include "core/client/console.h"
#include "ui/chats/connectionbadge.h"
#include "ui/lock/locktext.h"
#include "ui/refusaltext.h"
#include "ui/signin/codeentry.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/controls.h"
#include "ui/theme/notice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockRefreshMs = 1000;
constexpr qint64 lockEndUnitMs = 1000;
constexpr qsizetype lockUserUnits = 60;

} // namespace

LockPage::LockPage(client::Console &console, const Theme &theme, QWidget *parent)
    : CardPage(theme, u"lock"_s, tr("Locked"), parent), m_console(console),
      m_who(textBlock({}, this, TextSize::Body, Ink::Text)), m_why(textBlock({}, this, TextSize::Body, Ink::Muted)),
      m_news(textBlock({}, this)), m_end(textBlock({}, this, TextSize::Small, Ink::Muted)),
      m_connection(new ConnectionBadge(theme, this)), m_problem(new Notice(theme, Notice::Kind::Danger, this)),
      m_password(new PasswordField(theme, this)),
      m_capsLock(plainLabel(tr("Caps Lock seems to be on."), this, TextSize::Small, Ink::Danger)),
      m_passwordStep(new QWidget(this)), m_code(new CodeEntry(theme, this)),
      m_other(pushButton(tr("Sign out"), u"lockSignOut"_s, this, ButtonKind::Quiet)),
      m_unlock(pushButton(tr("Unlock"), u"unlock"_s, this, ButtonKind::Primary)), m_sinceMs(console.clock().wallMs())
{
    setObjectName(u"lockPage"_s);
    build();
    join();
    showWhy();
    showNews();
    showStep();
    showEnd();
}

void LockPage::build()
{
    m_who->setObjectName(u"lockWho"_s);
    m_why->setObjectName(u"lockWhy"_s);
    m_news->setObjectName(u"lockNews"_s);
    m_end->setObjectName(u"lockEnd"_s);
    m_connection->setObjectName(u"lockConnection"_s);
    body()->addWidget(m_who);
    body()->addWidget(m_why);
    body()->addSpacing(grid::page);
    body()->addWidget(m_news);
    m_connection->setWrapping(true);
    body()->addWidget(m_connection);
    body()->addSpacing(grid::page);
    buildPasswordStep();
    body()->addWidget(m_passwordStep);
    body()->addWidget(m_code);
    body()->addSpacing(grid::half);
    QHBoxLayout *buttons = buttonRow();
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    body()->addLayout(buttons);
    body()->addSpacing(grid::gap);
    body()->addWidget(m_end);
}

void LockPage::buildPasswordStep()
{
    auto *column = new QVBoxLayout(m_passwordStep);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_problem->setObjectName(u"lockProblem"_s);
    m_capsLock->setObjectName(u"lockCapsLock"_s);
    column->addWidget(m_problem);
    column->addSpacing(grid::gap);
    identify(m_password, u"lockPassword"_s, tr("Password"));
    addFieldLabel(column, tr("Password"), m_password);
    m_capsLock->setVisible(false);
    column->addWidget(m_capsLock);
    m_passwordStep->setFocusProxy(m_password);
}

void LockPage::join()
{
    client::Session &session = m_console.session();
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_code, &CodeEntry::returnPressed, this, &LockPage::submit);
    connect(m_other, &QPushButton::clicked, this, [&session] {
        if (session.unlockNeedsCode()) {
            session.giveUpUnlockCode();
        } else {
            session.logout();
        }
    });
    connect(&session, &client::Session::unlockStepChanged, this, &LockPage::showStep);
    connect(m_password, &PasswordField::capsLockGuessed, m_capsLock, &QWidget::setVisible);
    connect(&session, &client::Session::lockChanged, this, &LockPage::showWhy);
    connect(&session, &client::Session::lockNewsChanged, this, [this] {
        showWhy();
        showNews();
        showEnd();
    });
    connect(&session, &client::Session::unlockRefused, this, &LockPage::showRefusal);
    connect(&session, &client::Session::stateChanged, this, &LockPage::showConnection);
    connect(&session, &client::Session::backLocked, this, &LockPage::showStep);
    connect(&m_console.link(), &client::RelayLink::stateChanged, this, &LockPage::showConnection);
    m_everySecond.setInterval(lockRefreshMs);
    connect(&m_everySecond, &QTimer::timeout, this, &LockPage::showEnd);
    m_everySecond.start();
}

void LockPage::showEvent(QShowEvent *event)
{
    CardPage::showEvent(event);
    (m_console.session().unlockNeedsCode() ? m_code : m_passwordStep)->setFocus();
}

void LockPage::showStep()
{
    const client::Session &session = m_console.session();
    const bool code = session.unlockNeedsCode();
    m_code->forget();
    m_code->setUser(session.user().left(lockUserUnits));
    m_passwordStep->setVisible(!code);
    m_code->setVisible(code);
    m_other->setText(code ? tr("Back") : tr("Sign out"));
    m_other->setAccessibleName(m_other->text());
    showConnection();
    (m_console.session().unlockNeedsCode() ? m_code : m_passwordStep)->setFocus();
}

void LockPage::showWhy()
{
    const client::Session &session = m_console.session();
    m_who->setText(lockedPersonText(session));
    m_why->setText(lockReasonText(session.lockReason(), m_sinceMs, session.idleMs()));
}

void LockPage::showNews() { m_news->setText(lockNewsText(m_console.session().lockNews())); }

void LockPage::showEnd()
{
    const auto ends = m_console.session().lockEndsMs();
    const qint64 left = ends ? (*ends - m_console.clock().aliveMs()) / lockEndUnitMs : 0;
    m_end->setText(left > 0 ? tr("If it stays locked, you are signed out in %1.").arg(durationText(left)) : QString());
}

void LockPage::showConnection()
{
    const client::Session &session = m_console.session();
    const bool connected = m_console.link().state() == client::LinkState::Connected;
    using State = ConnectionBadge::State;
    if (session.isAtRelay()) {
        m_connection->setState(State::Good, tr("Connected"));
    } else if (connected) {
        m_connection->setState(State::Busy, tr("Resuming…"));
    } else {
        m_connection->setState(State::Bad,
                               tr("No connection to the relay. Unlocking needs it; it comes back by itself."),
                               linkTroubleText(m_console.link().trouble()));
    }
    const bool may = session.isAtRelay() && !session.isUnlocking();
    m_unlock->setEnabled(may);
    m_unlock->setText(session.isUnlocking() ? tr("Unlocking…") : tr("Unlock"));
    m_password->setReadOnly(session.isUnlocking());
    m_code->setBusy(session.isUnlocking());
}

void LockPage::submit()
{
    if (m_console.session().isUnlocking()) {
        return;
    }
    if (m_console.session().unlockNeedsCode()) {
        submitCode();
    } else {
        submitPassword();
    }
}

void LockPage::submitCode()
{
    if (!m_code->check()) {
        return;
    }
    const client::LocalRefusal refusal = m_console.session().unlockByCode(m_code->code(), m_code->way());
    if (refusal != client::LocalRefusal::None) {
        m_code->setProblem(localRefusalText(refusal));
    }
    showConnection();
}

void LockPage::submitPassword()
{
    client::Session &session = m_console.session();
    if (m_password->text().isEmpty()) {
        m_problem->setText(tr("Please type your password."));
        m_password->setFocus();
        return;
    }
    const client::LocalRefusal refusal = session.unlock(m_password->text());
    if (refusal != client::LocalRefusal::None) {
        m_problem->setText(localRefusalText(refusal)); // what was typed stays, to be tried again
        return;
    }
    m_problem->setText({});
    m_password->forget();
    m_capsLock->setVisible(false);
    showConnection();
}

void LockPage::showRefusal(const client::RefusedAction &why)
{
    showConnection();
    if (m_console.session().unlockNeedsCode()) {
        m_code->setProblem(refusalText(why));
        return;
    }
    using enum wire::Refusal;
    m_problem->setText(why.code == BadCredentials  ? tr("This password is wrong.")
                       : why.code == SessionLocked ? tr("The code took too long. Type your password again.")
                                                   : refusalText(why));
    m_password->setFocus();
}

} // namespace sealdesk::ui
