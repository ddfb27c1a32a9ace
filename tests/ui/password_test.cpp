// Changing one's password while signed in: the warning ahead, the dialog, and what it says when things go wrong.
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/settings/changepassworddialog.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/notice.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

class PasswordUiTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    Language m_language;

    static QString warning(MainWindow &window) { return window.findChild<Notice *>(u"passwordNotice"_s)->text(); }
    static void type(QWidget &page, const QString &field, const QString &text)
    {
        page.findChild<QLineEdit *>(field)->setText(text);
    }
    static void press(QWidget &page, const QString &button)
    {
        QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    static QString problem(ChangePasswordDialog &dialog)
    {
        return dialog.findChild<Notice *>(u"changePasswordProblem"_s)->text();
    }
    static void fill(ChangePasswordDialog &dialog)
    {
        type(dialog, u"currentPassword"_s, u"correct horse 41"_s);
        type(dialog, u"newPassword"_s, u"correct horse 42"_s);
        type(dialog, u"newPasswordAgain"_s, u"correct horse 42"_s);
        press(dialog, u"changePassword"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void warnsAsManyDaysAheadAsTheRulesSay()
    {
        for (const auto &[lasts, words] : {std::pair(15 * dayMs, QString()), std::pair(14 * dayMs, u"in 14 days"_s),
                                           std::pair(dayMs, u"in 1 day."_s), std::pair(dayMs / 2, u"today"_s)}) {
            Stage stage({.passwordLastsMs = lasts});
            stage.signIn();
            MainWindow window(stage.console(), *m_theme, m_language);
            window.show();
            QVERIFY2(words.isEmpty() ? warning(window).isEmpty() : warning(window).contains(words),
                     qPrintable(warning(window)));
        }
    }

    void changesItInPlace()
    {
        Stage stage({.minimumLength = 14, .passwordLastsMs = 3 * dayMs});
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        press(window, u"changePasswordNow"_s);
        auto *dialog = window.findChild<ChangePasswordDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        type(*dialog, u"currentPassword"_s, u"correct horse 41"_s);
        type(*dialog, u"newPassword"_s, u"horse shoe 42"_s); // 13 characters
        type(*dialog, u"newPasswordAgain"_s, u"horse shoe 42"_s);
        press(*dialog, u"changePassword"_s);
        QVERIFY2(problem(*dialog).contains(u"At least 14 characters"_s), qPrintable(problem(*dialog)));
        stage.refuseNext = wire::out::Refused{
            {}, u"auth.change_password"_s, wire::Refusal::PasswordRules, 0, {wire::PasswordRule::UsedBefore}};
        fill(*dialog);
        QTRY_VERIFY(problem(*dialog).contains(u"last 4 passwords"_s));
        QVERIFY(dialog->findChild<QLineEdit *>(u"newPassword"_s)->isEnabled());
        fill(*dialog);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"passwordIsChanged"_s)->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"newPassword"_s)->text().isEmpty());
        QVERIFY(warning(window).isEmpty());
        QVERIFY(stage.console().session().isSignedIn());
        press(*dialog, u"closeChangePassword"_s);
        QTRY_VERIFY(window.findChild<ChangePasswordDialog *>() == nullptr);
    }

    // A refusal belongs to the dialog; the sign-in page that is shown later knows nothing of it.
    void aRefusalDoesNotComeUpAtTheNextSignIn()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        ChangePasswordDialog dialog(stage.console(), *m_theme, &window);
        dialog.show();
        stage.refuseNext = wire::out::Refused{{}, u"auth.change_password"_s, wire::Refusal::BadCredentials, 0, {}};
        fill(dialog);
        QTRY_COMPARE(problem(dialog), refusalText(wire::Refusal::BadCredentials));
        stage.console().session().logout();
        QTRY_VERIFY(!dialog.isVisible());
        auto *signIn = window.findChild<SignInPage *>();
        QTRY_VERIFY(signIn->isVisible());
        QVERIFY(!signIn->findChild<Notice *>(u"signInProblem"_s)
                     ->text()
                     .contains(refusalText(wire::Refusal::BadCredentials)));
    }

    void aLostConnectionIsSaid()
    {
        Stage stage;
        stage.signIn();
        ChangePasswordDialog dialog(stage.console(), *m_theme);
        dialog.show();
        stage.relay().onFrame = {}; // the relay got it, and never answers
        fill(dialog);
        QVERIFY(!dialog.findChild<QLineEdit *>(u"newPassword"_s)->isEnabled());
        stage.relay().stop();
        QTRY_VERIFY(problem(dialog).contains(u"connection was lost"_s));
        QVERIFY(dialog.findChild<QLineEdit *>(u"newPassword"_s)->isEnabled());
    }
};

SEALDESK_UI_TEST_MAIN(PasswordUiTest)
#include "password_test.moc"
