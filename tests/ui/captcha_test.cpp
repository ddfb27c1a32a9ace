// The sign-in page after several wrong passwords (C13): a picture or a question, by mouse and keyboard, said to screen
// readers, and gone when it is not needed any more.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/captcha/task.h"
#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/signin/captchabox.h"
#include "ui/signin/captchaview.h"
#include "ui/signin/signinflow.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawnPicture()
{
    const auto task = captcha::makeTask();
    return {reinterpret_cast<const char *>(task->picture.data()), static_cast<qsizetype>(task->picture.size())};
}

client::Captcha largestOf(const std::vector<qint64> &numbers)
{
    return {drawnPicture(), wire::CaptchaQuestion::Largest, numbers};
}

} // namespace

class CaptchaTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;

    template <class Widget>
    static Widget *find(QWidget &page, const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return widget;
    }
    static void press(QWidget &page, const QString &name)
    {
        QTest::mouseClick(find<QPushButton>(page, name), Qt::LeftButton);
    }
    static void open(QWidget &page)
    {
        page.resize(1000, 900);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static void fill(QWidget &page)
    {
        find<QLineEdit>(page, u"userName"_s)->setText(u"mira"_s);
        find<QLineEdit>(page, u"password"_s)->setText(Stage::password());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s, QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void nothingIsAskedUnlessTheRelayAsks()
    {
        SignInPage page(*m_theme);
        open(page);
        QVERIFY(!find<CaptchaView>(page, u"captchaPicture"_s)->isVisible());
        QSignalSpy submitted(&page, &SignInPage::submitted);
        fill(page);
        press(page, u"signIn"_s);
        QCOMPARE(submitted.size(), 1);
        QVERIFY(submitted[0][2].toString().isEmpty());
    }

    void theAnswerLeavesWithThePasswordAndIsAskedFor()
    {
        SignInPage page(*m_theme);
        open(page);
        page.setCaptcha(largestOf({17, 42, 9}));
        QVERIFY(find<CaptchaView>(page, u"captchaPicture"_s)->isVisible());
        QVERIFY(!find<QLabel>(page, u"captchaQuestion"_s)->isVisible());
        QSignalSpy submitted(&page, &SignInPage::submitted);
        fill(page);
        press(page, u"signIn"_s);
        QCOMPARE(submitted.size(), 0);
        QVERIFY(find<Notice>(page, u"signInProblem"_s)->text().startsWith(u"Please type the characters"_s));
        QCOMPARE(find<QLineEdit>(page, u"password"_s)->text(), Stage::password()); // not lost
        auto *answer = find<QLineEdit>(page, u"captchaAnswer"_s);
        QTRY_VERIFY(answer->hasFocus());
        answer->setText(u" acdefh "_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted[0][2].toString(), u"acdefh"_s);
    }

    void theQuestionStandsInWordsAndIsReadOutAtTheField()
    {
        SignInPage page(*m_theme);
        open(page);
        page.setCaptcha(largestOf({17, 42, 1109}));
        press(page, u"captchaWay"_s);
        auto *question = find<QLabel>(page, u"captchaQuestion"_s);
        auto *answer = find<QLineEdit>(page, u"captchaAnswer"_s);
        QVERIFY(question->isVisible());
        QVERIFY(!find<CaptchaView>(page, u"captchaPicture"_s)->isVisible());
        QCOMPARE(question->text(), u"Which of these numbers is the largest: 17, 42 and 1,109?"_s);
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QCOMPARE(answer->accessibleName(), question->text());
        page.setCaptcha(client::Captcha{drawnPicture(), wire::CaptchaQuestion::Sum, {4, 7}});
        QVERIFY(question->isVisible()); // whoever chose the question gets the next one too
        QCOMPARE(answer->accessibleName(), u"How much do these numbers make together: 4 and 7?"_s);
        press(page, u"captchaWay"_s);
        QVERIFY(!question->isVisible());
        QCOMPARE(answer->accessibleName(), u"Characters in the picture"_s);
        QCOMPARE(find<QWidget>(page, u"captchaPicture"_s)->accessibleName(), u"Picture with characters"_s);
    }

    void everyControlHasANameAndTheTabKeyReachesIt()
    {
        SignInPage page(*m_theme);
        open(page);
        page.setCaptcha(largestOf({17, 42}));
        find<QLineEdit>(page, u"userName"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order << QApplication::focusWidget()->objectName();
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
        }
        QCOMPARE(order, (QStringList{u"password"_s, u"captchaAnswer"_s, u"captchaWay"_s, u"captchaRenew"_s,
                                     u"signInOtherRelay"_s, u"signIn"_s}));
    }

    void thePictureIsInkOnThePaperOfTheTheme()
    {
        QWidget page;
        CaptchaView view(&page);
        QByteArray ink(client::Captcha::width * client::Captcha::height, '\0');
        ink[client::Captcha::width * 40 + 120] = '\xff';
        view.setPicture(ink);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_theme->setScheme(scheme);
            const QImage shown = view.grab().toImage();
            const qreal ratio = shown.devicePixelRatio();
            QCOMPARE(shown.pixelColor(qRound(120 * ratio), qRound(40 * ratio)).rgb(),
                     view.palette().color(QPalette::Text).rgb());
            QCOMPARE(shown.pixelColor(qRound(60 * ratio), qRound(20 * ratio)).rgb(),
                     view.palette().color(QPalette::Base).rgb());
        }
        m_theme->setScheme(Scheme::Light);
        view.setPicture("too short");
        QCOMPARE(view.grab().toImage().pixelColor(120, 40).rgb(), view.palette().color(QPalette::Base).rgb());
    }

    void fromTheThirdWrongPasswordToTheWorkspace()
    {
        Stage stage;
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        stage.connectFirstTime();
        stage.trust();
        QTRY_VERIFY(stage.console().keys().isReady());
        auto *page = window.findChild<SignInPage *>();
        QTRY_VERIFY(page->isVisible());
        const auto refuse = [&stage](wire::Refusal code) {
            wire::out::AuthCaptcha captcha;
            captcha.picture = drawnPicture();
            captcha.question = wire::CaptchaQuestion::Sum;
            captcha.numbers = {12, 30};
            stage.relay().send(captcha.encode());
            stage.refuseNext = wire::out::Refused{{}, u"auth.login"_s, code, 0, {}};
        };
        refuse(wire::Refusal::BadCredentials);
        fill(*page);
        press(*page, u"signIn"_s);
        QTRY_COMPARE(find<Notice>(*page, u"signInProblem"_s)->text(), refusalText(wire::Refusal::BadCredentials));
        QTRY_VERIFY(find<CaptchaView>(*page, u"captchaPicture"_s)->isVisible());
        refuse(wire::Refusal::CaptchaWrong);
        fill(*page);
        find<QLineEdit>(*page, u"captchaAnswer"_s)->setText(u"41"_s);
        press(*page, u"signIn"_s);
        QTRY_COMPARE(find<Notice>(*page, u"signInProblem"_s)->text(), refusalText(wire::Refusal::CaptchaWrong));
        QVERIFY(find<QLineEdit>(*page, u"captchaAnswer"_s)->text().isEmpty());
        fill(*page);
        find<QLineEdit>(*page, u"captchaAnswer"_s)->setText(u"42"_s);
        press(*page, u"signIn"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"workspace"_s) != nullptr);
        stage.console().session().logout();
        QTRY_VERIFY(page->isVisible());
        QVERIFY(!find<CaptchaView>(*page, u"captchaPicture"_s)->isVisible());
    }

    void anotherOneIsAskedOfTheRelay()
    {
        SignInPage page(*m_theme);
        open(page);
        page.setCaptcha(largestOf({17, 42}));
        QSignalSpy renew(&page, &SignInPage::renewCaptcha);
        press(page, u"captchaRenew"_s);
        QCOMPARE(renew.size(), 1);
    }
};

SEALDESK_UI_TEST_MAIN(CaptchaTest)
#include "captcha_test.moc"
