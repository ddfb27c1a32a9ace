// The way in: each page alone, and the whole flow before a played relay.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/signin/addresspage.h"
#include "ui/signin/changepasswordpage.h"
#include "ui/signin/refusedpage.h"
#include "ui/signin/setuppage.h"
#include "ui/signin/signinflow.h"
#include "ui/signin/signinpage.h"
#include "ui/signin/trustpage.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;
using Page = SignInFlow::Page;

namespace {

const QString pin =
    u"3A:9F:20:C4:81:77:5E:0B:AA:12:4D:98:E6:31:7C:F5:08:B2:6D:93:DE:4A:17:C0:5F:62:BE:89:3C:D1:74:2E"_s;

} // namespace

class SignInTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;

    static void type(QWidget &page, const QString &field, const QString &text)
    {
        auto *edit = page.findChild<QLineEdit *>(field);
        QVERIFY2(edit != nullptr, qPrintable(field));
        edit->setText(text);
    }
    static void press(QWidget &page, const QString &name)
    {
        auto *button = page.findChild<QPushButton *>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static QString notice(QWidget &page, const QString &name) { return page.findChild<Notice *>(name)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void addressSaysWhatIsWrong()
    {
        AddressPage page(*m_theme);
        QSignalSpy chosen(&page, &AddressPage::chosen);
        for (const auto &[text, error] : {std::pair{u""_s, client::AddressError::Empty},
                                          std::pair{u"http://relay:1"_s, client::AddressError::NotWss},
                                          std::pair{u"wss://me:secret@relay"_s, client::AddressError::HasCredentials},
                                          std::pair{u"wss://relay:8443/chat"_s, client::AddressError::HasPath}}) {
            type(page, u"relayAddress"_s, text);
            press(page, u"connect"_s);
            QCOMPARE(page.findChild<Notice *>()->text(), addressText(error));
        }
        QCOMPARE(chosen.count(), 0);
        type(page, u"relayAddress"_s, u"chat.example.org"_s);
        press(page, u"connect"_s);
        QCOMPARE(chosen.count(), 1);
    }

    void trustAsksWithTheWholeFingerprint()
    {
        TrustPage page(*m_theme);
        page.setQuestion(u"wss://relay:8443"_s, pin);
        const QString shown = page.findChild<QLabel *>(u"certificateFingerprint"_s)->text();
        QString bare = shown;
        bare.replace(u'\n', u':').replace(u"   "_s, u":"_s);
        QCOMPARE(bare, pin);
        QCOMPARE(page.focusProxy()->objectName(), u"cancelTrust"_s);
        QSignalSpy trusted(&page, &TrustPage::trusted);
        QSignalSpy cancelled(&page, &TrustPage::cancelled);
        press(page, u"cancelTrust"_s);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(trusted.count(), 0);
        press(page, u"trust"_s);
        QCOMPARE(trusted.first().first().toString(), pin);
    }

    void noWayRoundAChangedCertificate()
    {
        RefusedPage page(*m_theme);
        page.showChanged(u"wss://relay:8443"_s, pin, pin);
        QStringList buttons;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            buttons << button->text();
        }
        buttons.sort();
        QCOMPARE(buttons, (QStringList{u"Other relay…"_s, u"Try again"_s}));
    }

    void passwordLeavesOnceAndIsForgotten()
    {
        SignInPage page(*m_theme);
        QSignalSpy submitted(&page, &SignInPage::submitted);
        press(page, u"signIn"_s);
        QVERIFY(!notice(page, u"signInProblem"_s).isEmpty());
        type(page, u"userName"_s, u" mira "_s);
        type(page, u"password"_s, u"a secret 1"_s);
        press(page, u"signIn"_s);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first()[0].toString(), u"mira"_s);
        QCOMPARE(submitted.first()[1].toString(), u"a secret 1"_s);
        QVERIFY(page.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
        page.setBusy(true);
        press(page, u"signIn"_s);
        QCOMPARE(submitted.count(), 1);
    }

    void capsLockHint()
    {
        SignInPage page(*m_theme);
        page.show();
        auto *password = page.findChild<QLineEdit *>(u"password"_s);
        auto *hint = page.findChild<QLabel *>(u"capsLock"_s);
        QTest::keyClick(password, Qt::Key_A, Qt::NoModifier);
        QVERIFY(!hint->isVisible());
        QKeyEvent upper(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(password, &upper);
        QVERIFY(hint->isVisible());
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
        QApplication::sendEvent(password, &shifted);
        QVERIFY(!hint->isVisible());
    }

    void allBrokenRulesAtOnce()
    {
        ChangePasswordPage page(*m_theme);
        page.setUser(u"mira.lind"_s, {}, false);
        QSignalSpy submitted(&page, &ChangePasswordPage::submitted);
        type(page, u"currentPassword"_s, u"once"_s);
        type(page, u"newPassword"_s, u"mira"_s);
        press(page, u"changePassword"_s);
        const QString problem = notice(page, u"changePasswordProblem"_s);
        for (const wire::PasswordRule rule :
             {wire::PasswordRule::TooShort, wire::PasswordRule::NeedsDigit, wire::PasswordRule::ContainsUserName}) {
            QVERIFY2(problem.contains(ruleText(rule)), qPrintable(problem));
        }
        QVERIFY(!problem.contains(ruleText(wire::PasswordRule::NeedsLetter)));
        type(page, u"newPassword"_s, u"correct horse 42"_s);
        type(page, u"newPasswordAgain"_s, u"correct horse 43"_s);
        press(page, u"changePassword"_s);
        QCOMPARE(submitted.count(), 0);
        type(page, u"newPasswordAgain"_s, u"correct horse 42"_s);
        press(page, u"changePassword"_s);
        QCOMPARE(submitted.count(), 1);
        page.forget();
        for (const QLineEdit *field : page.findChildren<QLineEdit *>()) {
            QVERIFY(field->text().isEmpty());
        }
    }

    void fromTheAddressToTheWorkspace()
    {
        Stage stage;
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        QCOMPARE(flow->page(), Page::Address);
        stage.connectFirstTime();
        QCOMPARE(flow->page(), Page::Trust);
        press(*flow->findChild<TrustPage *>(), u"trust"_s);
        QTRY_COMPARE(flow->page(), Page::SignIn);
        QTRY_VERIFY(stage.console().keys().isReady());

        auto *signIn = flow->findChild<SignInPage *>();
        stage.refuseNext = wire::out::Refused{{}, {}, wire::Refusal::BadCredentials, 0, {}};
        type(*signIn, u"userName"_s, u"mira"_s);
        type(*signIn, u"password"_s, u"wrong"_s);
        press(*signIn, u"signIn"_s);
        QTRY_COMPARE(notice(*signIn, u"signInProblem"_s), refusalText(wire::Refusal::BadCredentials));
        stage.refuseNext = wire::out::Refused{{}, {}, wire::Refusal::LockedOut, 1800, {}};
        type(*signIn, u"password"_s, u"wrong"_s);
        press(*signIn, u"signIn"_s);
        QTRY_VERIFY(notice(*signIn, u"signInProblem"_s).contains(u"30 minutes"_s));

        type(*signIn, u"password"_s, u"correct horse 42"_s);
        press(*signIn, u"signIn"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) != nullptr);
        QVERIFY(window.findChild<QWidget *>(u"workspace"_s)->isVisible());

        stage.console().session().logout();
        QTRY_VERIFY(signIn->isVisible());
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) == nullptr);
        QCOMPARE(notice(*signIn, u"signInProblem"_s), endText(wire::EndReason::Logout));
    }

    void takenOverElsewhere()
    {
        Stage stage;
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        stage.signIn();
        stage.relay().send(wire::out::AuthEnded{wire::EndReason::Elsewhere}.encode());
        auto *signIn = window.findChild<SignInPage *>();
        QTRY_VERIFY(signIn->isVisible());
        QCOMPARE(notice(*signIn, u"signInProblem"_s), endText(wire::EndReason::Elsewhere));
    }

    void oneTimePasswordMustBeReplaced()
    {
        Stage stage({.mustChange = true});
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        stage.connectFirstTime();
        stage.trust();
        QTRY_VERIFY(stage.console().keys().isReady());
        QCOMPARE(stage.console().session().signIn(u"mira"_s, u"once"_s), client::LocalRefusal::None);
        auto *flow = window.findChild<SignInFlow *>();
        QTRY_COMPARE(flow->page(), Page::ChangePassword);
        auto *page = flow->findChild<ChangePasswordPage *>();
        stage.refuseNext = wire::out::Refused{{}, {}, wire::Refusal::PasswordRules, 0, {wire::PasswordRule::Common}};
        type(*page, u"currentPassword"_s, u"once"_s);
        type(*page, u"newPassword"_s, u"correct horse 42"_s);
        type(*page, u"newPasswordAgain"_s, u"correct horse 42"_s);
        press(*page, u"changePassword"_s);
        QTRY_VERIFY(notice(*page, u"changePasswordProblem"_s).contains(ruleText(wire::PasswordRule::Common)));
        press(*page, u"changePassword"_s);
        QTRY_VERIFY(stage.console().session().isSignedIn());
    }

    void firstAdministrator()
    {
        Stage stage({.setUp = false});
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        stage.connectFirstTime();
        stage.trust();
        auto *flow = window.findChild<SignInFlow *>();
        QTRY_COMPARE(flow->page(), Page::SetUp);
        QTRY_VERIFY(stage.console().keys().isReady());
        auto *page = flow->findChild<SetUpPage *>();
        press(*page, u"finishSetUp"_s);
        QVERIFY(notice(*page, u"setUpProblem"_s).contains(u"Set-up secret"_s));
        type(*page, u"setUpSecret"_s, u"AAAA-BBBB-CCCC-DDDD"_s);
        type(*page, u"organisationName"_s, u"Northwind"_s);
        type(*page, u"yourName"_s, u"Mira Lindqvist"_s);
        type(*page, u"setUpUserName"_s, u"mira"_s);
        type(*page, u"newPassword"_s, u"correct horse 42"_s);
        type(*page, u"newPasswordAgain"_s, u"correct horse 42"_s);
        stage.refuseNext = wire::out::Refused{{}, {}, wire::Refusal::SetupSecretWrong, 0, {}};
        press(*page, u"finishSetUp"_s);
        QTRY_COMPARE(notice(*page, u"setUpProblem"_s), refusalText(wire::Refusal::SetupSecretWrong));
        press(*page, u"finishSetUp"_s);
        QTRY_COMPARE(flow->page(), Page::SignIn);
        QCOMPARE(flow->findChild<SignInPage *>()->findChild<QLineEdit *>(u"userName"_s)->text(), u"mira"_s);
        QVERIFY(page->findChild<QLineEdit *>(u"setUpSecret"_s)->text().isEmpty());
        QVERIFY(page->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
    }

    void relayDownIsSaidAndRetried()
    {
        Stage stage;
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        stage.connectFirstTime();
        stage.trust();
        stage.relay().stop();
        auto *flow = window.findChild<SignInFlow *>();
        QTRY_COMPARE(flow->page(), Page::Waiting);
        QTRY_VERIFY(!flow->findChild<QLabel *>(u"waitingNext"_s)->text().isEmpty());
        QVERIFY(flow->findChild<QPushButton *>(u"tryNow"_s)->isVisible());
    }
};

SEALDESK_UI_TEST_MAIN(SignInTest)
#include "signin_test.moc"
