#include "ui/signin/signinflow.h"

#include "ui/languagebox.h"
#include "ui/refusaltext.h"
#include "ui/signin/addresspage.h"
#include "ui/signin/changepasswordpage.h"
#include "ui/signin/codepage.h"
#include "ui/signin/enrolpage.h"
#include "ui/signin/recoverycodespage.h"
#include "ui/signin/refusedpage.h"
#include "ui/signin/setuppage.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/trustpage.h"
#include "ui/signin/waitingpage.h"
#include "ui/theme/controls.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QStackedWidget>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;
using client::LinkState;
using client::SessionState;

namespace {

constexpr int countdownMs = 1000;

} // namespace

SignInFlow::SignInFlow(client::Console &console, const Theme &theme, Language &language, QWidget *parent)
    : QWidget(parent), m_console(console), m_pages(new QStackedWidget(this)),
      m_address(new AddressPage(theme, m_pages)), m_trust(new TrustPage(theme, m_pages)),
      m_refused(new RefusedPage(theme, m_pages)), m_waiting(new WaitingPage(theme, m_pages)),
      m_setUp(new SetUpPage(theme, m_pages)), m_signIn(new SignInPage(theme, m_pages)),
      m_code(new CodePage(theme, m_pages)), m_change(new ChangePasswordPage(theme, m_pages)),
      m_enrol(new EnrolPage(theme, m_pages)), m_recovery(new RecoveryCodesPage(theme, m_pages))
{
    setObjectName(u"signInFlow"_s);
    auto *around = new QGridLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    fillCanvas(this);
    around->addWidget(m_pages, 0, 0);
    // In the corner, over the page: it must not take height from a form that needs it.
    auto *corner = new QWidget(this);
    auto *inset = new QHBoxLayout(corner);
    inset->setContentsMargins(2 * grid::page, grid::page, 2 * grid::page, grid::page);
    inset->addWidget(new LanguageBox(language, corner));
    around->addWidget(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    for (QWidget *page :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_refused),
          static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_setUp), static_cast<QWidget *>(m_signIn),
          static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_enrol),
          static_cast<QWidget *>(m_recovery)}) {
        m_pages->addWidget(page);
    }
    m_countdown.setInterval(countdownMs);
    connect(&m_countdown, &QTimer::timeout, this, [this] { fill(Page::Waiting); });
    m_address->setAddress(console.profile().lastRelay());
    m_signIn->setUser(console.profile().lastUser());
    joinLink();
    joinSession();
    joinFactor();
    update();
}

void SignInFlow::carryOn(const SignInFlow &before)
{
    m_choosing = before.m_choosing;
    m_address->setAddress(before.m_address->address());
    m_signIn->setUser(before.m_signIn->user());
    update();
}

void SignInFlow::joinLink()
{
    client::RelayLink &link = m_console.link();
    connect(&link, &client::RelayLink::stateChanged, this, &SignInFlow::update);
    connect(m_address, &AddressPage::chosen, this, [this](const client::ServerAddress &address) {
        m_choosing = false;
        m_console.connectTo(address);
        update();
    });
    connect(m_trust, &TrustPage::trusted, this, [this, &link](const QString &fingerprint) {
        if (!link.acceptCertificate(fingerprint)) {
            update();
        }
    });
    const auto chooseAnother = [this, &link] {
        link.close();
        m_choosing = true;
        update();
    };
    connect(m_trust, &TrustPage::cancelled, this, chooseAnother);
    connect(m_refused, &RefusedPage::otherRelay, this, chooseAnother);
    connect(m_waiting, &WaitingPage::otherRelay, this, chooseAnother);
    connect(m_setUp, &SetUpPage::otherRelay, this, chooseAnother);
    connect(m_signIn, &SignInPage::otherRelay, this, chooseAnother);
    connect(m_refused, &RefusedPage::tryAgain, this, [&link] { link.retryNow(); });
    connect(m_waiting, &WaitingPage::tryNow, this, [&link] { link.retryNow(); });
}

void SignInFlow::joinSession()
{
    client::Session &session = m_console.session();
    connect(&session, &client::Session::stateChanged, this, &SignInFlow::update);
    connect(&session, &client::Session::helloChanged, this, &SignInFlow::update);
    connect(&session, &client::Session::refused, this, [this](const client::RefusedAction &why) { answer(why); });
    connect(
        &session, &client::Session::setUpFailed, this,
        [this](client::LocalRefusal reason, client::KeyTrouble trouble) { answer(reason, keyTroubleText(trouble)); });
    connect(&session, &client::Session::setUpDone, this, [this] {
        m_setUp->forget();
        setBusy(false);
        m_signIn->setProblem(tr("Your organisation is set up. Sign in with the password that you have just chosen."),
                             false);
        update();
    });
    connect(m_setUp, &SetUpPage::submitted, this, [this, &session](const client::SetUpInput &input) {
        setBusy(true);
        m_signIn->setUser(input.user);
        answer(session.setUp(input));
    });
    connect(m_signIn, &SignInPage::submitted, this,
            [this, &session](const QString &user, const QString &password, const QString &captchaAnswer) {
                setBusy(true);
                answer(session.signIn(user, password, captchaAnswer));
            });
    connect(m_signIn, &SignInPage::renewCaptcha, this, [this, &session] { answer(session.renewCaptcha()); });
    connect(&session, &client::Session::captchaChanged, this,
            [this, &session] { m_signIn->setCaptcha(session.captcha()); });
    m_signIn->setCaptcha(session.captcha());
    connect(m_change, &ChangePasswordPage::submitted, this,
            [this, &session](const QString &current, const QString &replacement) {
                setBusy(true);
                answer(session.changePassword(current, replacement));
            });
    connect(m_change, &ChangePasswordPage::signOut, this, [&session] { session.logout(); });
}

void SignInFlow::joinFactor()
{
    client::Session &session = m_console.session();
    client::SecondFactor &factor = session.factor();
    connect(&factor, &client::SecondFactor::changed, this, &SignInFlow::update);
    connect(&factor, &client::SecondFactor::refused, this, [this, &session](const client::RefusedAction &why) {
        // A dialog of the workspace asked, and shows the answer itself.
        if (!session.isSignedIn() || session.factor().isShowing()) {
            setBusy(false);
            showProblem(refusalText(why));
        }
    });
    const auto send = [this](bool sent) {
        setBusy(sent);
        if (!sent) {
            showProblem(localRefusalText(client::LocalRefusal::NotConnected));
        }
    };
    connect(m_code, &CodePage::submitted, this,
            [&factor, send](const QString &code, wire::CodeWay way) { send(factor.sendCode(code, way)); });
    connect(m_code, &CodePage::cancelled, this, [&session] { session.giveUpCode(); });
    connect(m_enrol, &EnrolPage::submitted, this, [&factor, send](const QString &code) { send(factor.confirm(code)); });
    connect(m_enrol, &EnrolPage::cancelled, this, [&session, &factor] {
        if (session.isSignedIn()) {
            factor.cancelEnrolment();
        } else {
            session.logout();
        }
    });
    connect(m_recovery, &RecoveryCodesPage::kept, this, [&factor] { factor.recoveryCodesKept(); });
}

SignInFlow::Page SignInFlow::wanted() const
{
    client::RelayLink &link = m_console.link();
    const client::Session &session = m_console.session();
    if (m_choosing || !link.address().has_value()) {
        return Page::Address;
    }
    // Also while the connection is away: they are shown only once.
    if (!session.factor().recoveryCodes().isEmpty()) {
        return Page::RecoveryCodes;
    }
    switch (link.state()) {
    case LinkState::NeedsTrust:
        return Page::Trust;
    case LinkState::CertificateChanged:
    case LinkState::CertificateInvalid:
        return Page::Refused;
    case LinkState::Offline:
    case LinkState::Connecting:
        return Page::Waiting;
    case LinkState::Connected:
        break;
    }
    if (!session.helloSeen()) {
        return Page::Waiting;
    }
    if (session.state() == SessionState::MustChange) {
        return Page::ChangePassword;
    }
    if (session.state() == SessionState::NeedsCode) {
        return Page::Code;
    }
    if (session.state() == SessionState::MustEnrol || session.isSignedIn()) {
        return Page::Enrol;
    }
    return session.relayIsSetUp() ? Page::SignIn : Page::SetUp;
}

void SignInFlow::update()
{
    client::Session &session = m_console.session();
    if (session.state() == SessionState::Ended) {
        const auto reason = session.endReason();
        m_signIn->setProblem(reason.has_value() ? endText(*reason) : QString(),
                             reason.has_value() && *reason != wire::EndReason::Logout);
        forgetPages();
        setBusy(false);
        session.acknowledgeEnd();
        return; // acknowledgeEnd() comes back here with the next state
    }
    if (session.state() != SessionState::SigningIn) {
        setBusy(session.factor().isBusy());
    }
    if (session.isLocked()) {
        forgetPages(); // what is still to be shown comes back when it is unlocked
        return;
    }
    if (session.isSignedIn() && !session.factor().isShowing()) {
        forgetPages();
        m_signIn->setProblem({}, false);
        m_countdown.stop();
        return; // the workspace is shown instead
    }
    const Page page = wanted();
    if (page != Page::Code) {
        m_code->forget();
    }
    if (page == Page::RecoveryCodes) {
        m_enrol->forget();
    }
    fill(page);
    if (page != m_page || !m_filledOnce) {
        m_page = page;
        m_filledOnce = true;
        QWidget *widget = widgetOf(page);
        m_pages->setCurrentWidget(widget);
        widget->setFocus();
    }
    if (page == Page::Waiting && m_console.link().retryInMs() > 0) {
        m_countdown.start();
    } else {
        m_countdown.stop();
    }
}

void SignInFlow::forgetPages()
{
    m_code->forget();
    m_change->forget();
    m_enrol->forget();
    m_recovery->forget();
}

QWidget *SignInFlow::widgetOf(Page page) const
{
    switch (page) {
    case Page::Address:
        return m_address;
    case Page::Trust:
        return m_trust;
    case Page::Refused:
        return m_refused;
    case Page::Waiting:
        return m_waiting;
    case Page::SetUp:
        return m_setUp;
    case Page::SignIn:
        return m_signIn;
    case Page::Code:
        return m_code;
    case Page::ChangePassword:
        return m_change;
    case Page::Enrol:
        return m_enrol;
    case Page::RecoveryCodes:
        return m_recovery;
    }
    return m_address;
}

void SignInFlow::fill(Page page)
{
    const client::RelayLink &link = m_console.link();
    const client::Session &session = m_console.session();
    switch (page) {
    case Page::Address:
        break;
    case Page::Trust:
        m_trust->setQuestion(relayName(), link.presentedFingerprint());
        break;
    case Page::Refused:
        if (link.state() == LinkState::CertificateChanged) {
            m_refused->showChanged(relayName(), link.pinnedFingerprint(), link.presentedFingerprint());
        } else {
            m_refused->showInvalid(relayName(), link.certificateFault());
        }
        break;
    case Page::Waiting:
        if (link.trouble() == client::LinkTrouble::None) {
            m_waiting->showConnecting(relayName());
        } else {
            m_waiting->showUnreachable(relayName(), link.trouble(), link.retryInMs());
        }
        break;
    case Page::SetUp:
        m_setUp->setRelay(relayName());
        break;
    case Page::SignIn:
        m_signIn->setRelay(session.organisationName(), relayName());
        break;
    case Page::Code:
        m_code->setUser(m_signIn->user().trimmed());
        break;
    case Page::ChangePassword:
        m_change->setUser(session.user(), session.accessRules(),
                          session.passwordExpiresMs() <= m_console.clock().wallMs());
        break;
    case Page::Enrol:
        m_enrol->setKey(session.factor().key(), session.factor().uri(), !session.isSignedIn());
        break;
    case Page::RecoveryCodes:
        m_recovery->setCodes(session.factor().recoveryCodes());
        break;
    }
}

QString SignInFlow::relayName() const
{
    const auto &address = m_console.link().address();
    return address.has_value() ? address->text() : QString();
}

void SignInFlow::answer(const client::RefusedAction &why)
{
    if (m_console.session().isSignedIn()) {
        return; // a change of password on the way, which has a window of its own
    }
    setBusy(false);
    showProblem(refusalText(why, m_console.session().accessRules()));
}

void SignInFlow::answer(client::LocalRefusal reason, const QString &more)
{
    if (reason == client::LocalRefusal::None) {
        return;
    }
    setBusy(false);
    const QString text = localRefusalText(reason);
    showProblem(more.isEmpty() ? text : text + u'\n' + more);
}

void SignInFlow::showProblem(const QString &text)
{
    switch (m_page) {
    case Page::SetUp:
        m_setUp->setProblem(text);
        break;
    case Page::Code:
        m_code->setProblem(text);
        break;
    case Page::ChangePassword:
        m_change->setProblem(text);
        break;
    case Page::Enrol:
        m_enrol->setProblem(text);
        break;
    default:
        m_signIn->setProblem(text, true);
        break;
    }
}

void SignInFlow::setBusy(bool busy)
{
    m_setUp->setBusy(busy);
    m_signIn->setBusy(busy);
    m_code->setBusy(busy);
    m_change->setBusy(busy);
    m_enrol->setBusy(busy);
}

} // namespace sealdesk::ui
