// The second factor's pages: each alone, and the whole way before a played relay.
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/settings/secondfactordialog.h"
#include "ui/signin/codefield.h"
#include "ui/signin/codepage.h"
#include "ui/signin/enrolpage.h"
#include "ui/signin/qrview.h"
#include "ui/signin/recoverycodespage.h"
#include "ui/signin/signinflow.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;
using Page = SignInFlow::Page;

namespace {

const QString rfcKey = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;

} // namespace

class SecondFactorTest final : public QObject {
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
        button->click();
    }
    static QString notice(QWidget &page, const QString &name) { return page.findChild<Notice *>(name)->text(); }
    static void upToThePassword(Stage &stage)
    {
        stage.connectFirstTime();
        stage.trust();
        QTRY_VERIFY(stage.console().keys().isReady());
        QCOMPARE(stage.console().session().signIn(u"mira"_s, u"correct horse 42"_s), client::LocalRefusal::None);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void aCodeMayBePastedWithSpacesAndTypedInOtherDigits()
    {
        CodeField field;
        for (const QString &typed :
             {u"123456"_s, u" 123 456 "_s, u"123456\n"_s, u"\u0661\u0662\u0663\u0664\u0665\u0666"_s}) {
            field.setText(typed);
            QVERIFY2(field.isWhole(), qPrintable(typed));
            QCOMPARE(field.code(), u"123456"_s);
        }
        for (const QString &typed : {QString(), u"12345"_s, u"1234567"_s, u"12345a"_s}) {
            field.setText(typed);
            QVERIFY2(!field.isWhole(), qPrintable(typed));
        }
        field.setRecovery(true);
        QVERIFY(field.text().isEmpty());
        field.setText(u"k7mq x2vd-9hra w4tn"_s);
        QVERIFY(field.isWhole());
        field.setText(u"123456"_s);
        QVERIFY(!field.isWhole());
        QVERIFY(field.layoutDirection() == Qt::LeftToRight);
    }

    void theCodePageSendsOnReturnAndOffersTheRecoveryCode()
    {
        CodePage page(*m_theme);
        page.setUser(u"mira"_s);
        QSignalSpy sent(&page, &CodePage::submitted);
        auto *code = page.findChild<CodeField *>();
        QTest::keyClicks(code, u"12345"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(sent.count(), 0);
        QVERIFY(!notice(page, u"codeProblem"_s).isEmpty());
        QTest::keyClicks(code, u"6"_s);
        code->setText(u"123 456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent[0][0].toString(), u"123456"_s);
        QVERIFY(sent[0][1].value<wire::CodeWay>() == wire::CodeWay::Code);
        press(page, u"otherCodeWay"_s);
        QCOMPARE(code->accessibleName(), u"Recovery code"_s);
        QVERIFY(code->text().isEmpty());
        code->setText(u"K7MQ-X2VD-9HRA-W4TN"_s);
        press(page, u"sendCode"_s);
        QCOMPARE(sent.count(), 2);
        QVERIFY(sent[1][1].value<wire::CodeWay>() == wire::CodeWay::Recovery);
        page.setBusy(true);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(sent.count(), 2);
    }

    void theQrCodeIsCrispBlackOnWhiteWithAQuietZoneInBothSchemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_theme->setScheme(scheme);
            QrView view;
            QVERIFY(view.setContent(u"otpauth://totp/A:b?secret="_s + rfcKey));
            const QImage picture = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const int middle = picture.height() / 2;
            int edge = 0;
            while (edge < middle && picture.pixel(edge, edge) != qRgb(0, 0, 0)) {
                ++edge; // along the diagonal to the corner of the first finder pattern
            }
            QVERIFY(edge < middle);
            int module = 0;
            while (picture.pixel(edge + module, edge + module) == qRgb(0, 0, 0)) {
                ++module;
            }
            QVERIFY(module >= 3);
            QVERIFY(edge >= 4 * module);
            for (int x = edge; x < picture.width() - edge; ++x) { // no grey: every module has sharp edges
                const QRgb pixel = picture.pixel(x, middle);
                QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            }
        }
        m_theme->setScheme(Scheme::Light);
        QrView view;
        QVERIFY(!view.setContent(QString(4000, u'x'))); // does not fit
        QVERIFY(view.isEmpty());
    }

    void theKeyStandsInGroupsOfFourAndCanBeSelected()
    {
        EnrolPage page(*m_theme);
        page.setKey(rfcKey, u"otpauth://totp/A:b?secret="_s + rfcKey, true);
        auto *key = page.findChild<QLabel *>(u"enrolKey"_s);
        QCOMPARE(key->text(), u"GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"_s);
        QVERIFY(key->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(key);
        QCOMPARE(spoken->text(QAccessible::Name), key->text());
        QCOMPARE(page.findChild<QPushButton *>(u"enrolCancel"_s)->text(), u"Sign out"_s);
        page.setKey(rfcKey, {}, false);
        QCOMPARE(page.findChild<QPushButton *>(u"enrolCancel"_s)->text(), u"Cancel"_s);
        page.forget();
        QVERIFY(key->text().isEmpty());
        QVERIFY(page.findChild<QrView *>()->isEmpty());
    }

    void recoveryCodesAreCopiedAndSavedOnlyWhenAsked()
    {
        RecoveryCodesPage page(*m_theme);
        const QStringList codes{u"AAAA-BBBB-CCCC-DDDD"_s, u"EEEE-FFFF-GGGG-HHHH"_s, u"JJJJ-KKKK-MMMM-NNNN"_s};
        QGuiApplication::clipboard()->setText(u"before"_s);
        page.setCodes(codes);
        page.show();
        for (const QString &code : codes) {
            QVERIFY(page.findChild<QLabel *>(u"recoveryCodes"_s)->text().contains(code));
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!page.findChild<QPushButton *>(u"recoveryCodesKept"_s)->isDefault());
        press(page, u"copyRecoveryCodes"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), codes.join(u'\n'));
        QVERIFY(!notice(page, u"recoveryCodesNotice"_s).isEmpty());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"codes.txt"_s);
        QMetaObject::invokeMethod(&page, "save", Q_ARG(QString, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), (codes.join(u'\n') + u'\n').toUtf8());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QMetaObject::invokeMethod(&page, "save", Q_ARG(QString, folder.path() + u"/no/such/folder"_s));
        QCOMPARE(notice(page, u"recoveryCodesNotice"_s), u"The file could not be written."_s);
        page.forget();
        QVERIFY(page.findChild<QLabel *>(u"recoveryCodes"_s)->text().isEmpty());
    }

    void signingInAsksForTheCode()
    {
        StageSettings settings;
        settings.needsCode = true;
        Stage stage(settings);
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        upToThePassword(stage);
        QTRY_COMPARE(flow->page(), Page::Code);
        type(*flow, u"signInCode"_s, u"111111"_s);
        press(*flow, u"sendCode"_s);
        QTRY_COMPARE(notice(*flow, u"codeProblem"_s), refusalText(wire::Refusal::CodeWrong));
        press(*flow, u"codeBack"_s);
        QTRY_COMPARE(flow->page(), Page::SignIn);
        QCOMPARE(stage.console().session().signIn(u"mira"_s, u"correct horse 42"_s), client::LocalRefusal::None);
        QTRY_COMPARE(flow->page(), Page::Code);
        QVERIFY(notice(*flow, u"codeProblem"_s).isEmpty());
        wire::out::Refused locked;
        locked.message = u"auth.code"_s;
        locked.code = wire::Refusal::LockedOut;
        locked.retrySeconds = 1800;
        stage.refuseNext = locked;
        type(*flow, u"signInCode"_s, u"123456"_s);
        press(*flow, u"sendCode"_s);
        QTRY_COMPARE(flow->page(), Page::SignIn); // what is said is said where the person is now
        QVERIFY(notice(*flow, u"signInProblem"_s).contains(u"30 minutes"_s));
        QCOMPARE(stage.console().session().signIn(u"mira"_s, u"correct horse 42"_s), client::LocalRefusal::None);
        QTRY_COMPARE(flow->page(), Page::Code);
        type(*flow, u"signInCode"_s, u"123456"_s);
        press(*flow, u"sendCode"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) != nullptr);
    }

    void enrolmentLeadsThroughKeyCodeAndRecoveryCodesToTheWorkspace()
    {
        StageSettings settings;
        settings.mustEnrol = true;
        Stage stage(settings);
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        upToThePassword(stage);
        QTRY_COMPARE(flow->page(), Page::Enrol);
        QTRY_VERIFY(!flow->findChild<QrView *>()->isEmpty());
        QVERIFY(window.findChild<QWidget *>(u"workspace"_s) == nullptr);
        type(*flow, u"enrolCode"_s, u"111111"_s);
        press(*flow, u"confirmEnrolment"_s);
        QTRY_COMPARE(notice(*flow, u"enrolProblem"_s), refusalText(wire::Refusal::CodeWrong));
        type(*flow, u"enrolCode"_s, u"123456"_s);
        press(*flow, u"confirmEnrolment"_s);
        QTRY_COMPARE(flow->page(), Page::RecoveryCodes);
        QTRY_VERIFY(stage.console().session().isSignedIn());
        QVERIFY(window.findChild<QWidget *>(u"workspace"_s) == nullptr); // not before they were kept
        QVERIFY(flow->findChild<QLabel *>(u"enrolKey"_s)->text().isEmpty());
        press(*flow, u"recoveryCodesKept"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) != nullptr);
        QVERIFY(flow->findChild<QLabel *>(u"recoveryCodes"_s)->text().isEmpty());
    }

    void newRecoveryCodesAreAskedForWithPasswordAndCodeAndTheWorkspaceComesBack()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        const QWidget *workspace = window.findChild<QWidget *>(u"workspace"_s);
        QVERIFY(workspace != nullptr);
        auto *dialog = new SecondFactorDialog(stage.console().session().factor(), *m_theme, &window);
        dialog->open();
        press(*dialog, u"newRecoveryCodes"_s);
        QVERIFY(!notice(*dialog, u"secondFactorProblem"_s).isEmpty());
        type(*dialog, u"factorPassword"_s, u"correct horse 42"_s);
        type(*dialog, u"factorCode"_s, u"111111"_s);
        press(*dialog, u"newRecoveryCodes"_s);
        QTRY_COMPARE(notice(*dialog, u"secondFactorProblem"_s), refusalText(wire::Refusal::CodeWrong));
        type(*dialog, u"factorPassword"_s, u"correct horse 42"_s);
        type(*dialog, u"factorCode"_s, u"123456"_s);
        press(*dialog, u"newRecoveryCodes"_s);
        QTRY_COMPARE(flow->page(), Page::RecoveryCodes);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!workspace->isVisible());
        press(*flow, u"recoveryCodesKept"_s);
        QTRY_VERIFY(workspace->isVisible()); // the same one, with its drafts
    }

    void aSecondPhoneIsConfirmedAndAWrongCodeIsSaid()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        QVERIFY(stage.console().session().factor().enrol(Stage::password(), u"123456"_s));
        QTRY_COMPARE(flow->page(), Page::Enrol);
        QTRY_VERIFY(flow->isVisible());
        type(*flow, u"enrolCode"_s, u"111111"_s);
        press(*flow, u"confirmEnrolment"_s);
        QTRY_COMPARE(notice(*flow, u"enrolProblem"_s), refusalText(wire::Refusal::CodeWrong));
        QVERIFY(flow->findChild<QPushButton *>(u"confirmEnrolment"_s)->isEnabled());
        press(*flow, u"enrolCancel"_s); // the old one holds
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s)->isVisible());
        QVERIFY(stage.console().session().isSignedIn());
    }

    void theLockPageAsksForTheCodeAfterThePassword()
    {
        StageSettings settings;
        settings.unlockNeedsCode = true;
        Stage stage(settings);
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        client::Session &session = stage.console().session();
        session.lock(wire::LockReason::Operator);
        auto *page = window.findChild<QWidget *>(u"lockPage"_s);
        QVERIFY(page != nullptr);
        auto *code = page->findChild<CodeField *>();
        QVERIFY(!code->isVisible());
        QTRY_VERIFY(page->findChild<QPushButton *>(u"unlock"_s)->isEnabled());
        type(*page, u"lockPassword"_s, Stage::password());
        press(*page, u"unlock"_s);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(!page->findChild<QLineEdit *>(u"lockPassword"_s)->isVisible());
        press(*page, u"unlock"_s);
        QVERIFY(!notice(*page, u"codeProblem"_s).isEmpty());
        code->setText(u"111111"_s);
        press(*page, u"unlock"_s);
        QTRY_COMPARE(notice(*page, u"codeProblem"_s), refusalText(wire::Refusal::CodeWrong));
        QVERIFY(session.isLocked());
        press(*page, u"lockSignOut"_s); // "Back" here
        QVERIFY(session.isSignedIn());
        QVERIFY(!code->isVisible());
        QVERIFY(page->findChild<QLineEdit *>(u"lockPassword"_s)->isVisible());
        type(*page, u"lockPassword"_s, Stage::password());
        press(*page, u"unlock"_s);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(code->text().isEmpty());
        stage.refuseNext = wire::out::Refused{{}, u"auth.code"_s, wire::Refusal::SessionLocked, 0, {}};
        code->setText(u"123456"_s);
        press(*page, u"unlock"_s);
        QTRY_COMPARE(notice(*page, u"lockProblem"_s), u"The code took too long. Type your password again."_s);
        type(*page, u"lockPassword"_s, Stage::password());
        press(*page, u"unlock"_s);
        QTRY_VERIFY(code->isVisible());
        code->setText(u"123 456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(!session.isLocked());
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s)->isVisible());
    }

    void theLockHidesRecoveryCodesAndUnlockingBringsThemBack()
    {
        StageSettings settings;
        settings.mustEnrol = true;
        Stage stage(settings);
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        auto *flow = window.findChild<SignInFlow *>();
        upToThePassword(stage);
        QTRY_COMPARE(flow->page(), Page::Enrol);
        QTRY_VERIFY(!flow->findChild<QrView *>()->isEmpty());
        type(*flow, u"enrolCode"_s, u"123456"_s);
        press(*flow, u"confirmEnrolment"_s);
        QTRY_COMPARE(flow->page(), Page::RecoveryCodes);
        QTRY_VERIFY(stage.console().session().isSignedIn());
        auto *shown = flow->findChild<QLabel *>(u"recoveryCodes"_s);
        const QString codes = shown->text();
        QVERIFY(!codes.isEmpty());
        stage.console().session().lock(wire::LockReason::Idle);
        auto *page = window.findChild<QWidget *>(u"lockPage"_s);
        QVERIFY(page != nullptr && page->isVisible());
        QVERIFY(shown->text().isEmpty());
        QVERIFY(window.findChild<QWidget *>(u"workspace"_s) == nullptr);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"unlock"_s)->isEnabled());
        type(*page, u"lockPassword"_s, Stage::password());
        press(*page, u"unlock"_s);
        QTRY_VERIFY(flow->isVisible());
        QCOMPARE(flow->page(), Page::RecoveryCodes);
        QCOMPARE(shown->text(), codes);
        press(*flow, u"recoveryCodesKept"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) != nullptr);
    }
};

SEALDESK_UI_TEST_MAIN(SecondFactorTest)
#include "secondfactor_test.moc"
