// The lock (C10) as the operator sees it: every window is covered, forms are wiped, numbers and no content; the
// password brings back everything where it was, the keyboard included.
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/chats/chatlistmodel.h"
#include "ui/chats/composer.h"
#include "ui/language.h"
#include "ui/lock/inputwatch.h"
#include "ui/lock/lockpage.h"
#include "ui/mainwindow.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/settings/administrationdialog.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;
using wire::LockReason;

class LockTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<MainWindow> m_window;
    QString m_chat;

    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return widget;
    }
    client::Session &session() { return m_stage->console().session(); }
    LockPage *page() { return m_window->findChild<LockPage *>(u"lockPage"_s); }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }
    QString problem() { return find<Notice>(u"lockProblem"_s)->text(); }
    void lockByKey(QWidget *where) { QTest::keyClick(where, Qt::Key_L, Qt::ControlModifier); }
    void type(const QString &password)
    {
        auto *field = find<QLineEdit>(u"lockPassword"_s);
        field->setText(password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void unlock()
    {
        QTRY_VERIFY(find<QPushButton>(u"unlock"_s)->isEnabled());
        type(Stage::password());
        QTRY_VERIFY(!session().isLocked());
    }
    // All words that can be read on the screen at this moment.
    static QString visibleWords()
    {
        QString words;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible()) {
                continue;
            }
            for (const QLabel *label : window->findChildren<QLabel *>()) {
                words += label->isVisible() ? label->text() + u'\n' : QString();
            }
            words += window->windowTitle() + u'\n';
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s, QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        m_window = std::make_unique<MainWindow>(m_stage->console(), *m_theme, m_language);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_chat = m_stage->addChat({u"Vera Palm"_s, u"Checkout"_s, u"https://shop.example/checkout"_s,
                                   wire::ChatState::Active, 60'000, u"en"_s});
        m_stage->visitorSays(m_chat, u"Hello, I would like to pay"_s);
        auto *list = find<QListView>(u"chatList"_s);
        const auto *model = qobject_cast<ChatListModel *>(list->model());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model->indexOf(m_chat)).center());
        QTRY_VERIFY(!m_stage->console().chats().chat(m_chat)->entries.empty());
    }

    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void theKeyLocksFromAnywhereAndCoversEveryWindow()
    {
        QTest::mouseClick(find<QToolButton>(u"areaAdministration"_s), Qt::LeftButton);
        auto *dialog = m_window->findChild<AdministrationDialog *>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        lockByKey(dialog); // a dialog that blocks the main window
        QVERIFY(session().isLocked());
        QVERIFY(page() && page()->isVisible());
        QVERIFY(!dialog->isVisible());
        const QString words = visibleWords();
        QVERIFY2(!words.contains(u"Vera"_s) && !words.contains(u"pay"_s), qPrintable(words));
        QVERIFY(words.contains(u"Mira Lindqvist (mira)"_s));
        QVERIFY(text(u"lockWhy"_s).startsWith(u"Locked by you at"_s));
        QTRY_VERIFY(text(u"lockEnd"_s).contains(u"45 minutes"_s));
        unlock();
        QVERIFY(dialog->isVisible());
        QVERIFY(page() == nullptr || !page()->isVisible());
    }

    void theButtonLocksAndNamesItsKey()
    {
        auto *button = find<QToolButton>(u"lockNow"_s);
        QVERIFY(button->toolTip().contains(u"Ctrl+L"_s));
        QCOMPARE(button->accessibleName(), u"Lock now"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(session().isLocked());
    }

    void everyFormIsWipedAndTheValueGone()
    {
        QVERIFY(m_stage->console().forms().requestForm(m_chat, u"cardholder"_s).ok());
        const auto state = [this] {
            const client::FormRequest *found = m_stage->console().forms().request(m_stage->lastRequest());
            return found != nullptr ? found->state : wire::FormState::Requested;
        };
        QTRY_VERIFY(state() == wire::FormState::Sent);
        m_stage->submitForm();
        QTRY_VERIFY(state() == wire::FormState::Submitted);
        QTRY_VERIFY(m_window->findChild<RevealButton *>(u"reveal_card_number"_s) != nullptr);
        QPointer<RevealButton> eye(find<RevealButton>(u"reveal_card_number"_s));
        QTRY_VERIFY(eye->isVisible());
        eye->setFocus();
        QTest::keyClick(eye, Qt::Key_Space);
        QPointer<SecretFieldView> field(find<SecretFieldView>(u"value_card_number"_s));
        QTRY_VERIFY(field->isRevealed());
        lockByKey(eye);
        QVERIFY(state() == wire::FormState::Purged);
        QVERIFY(!field || !field->isRevealed());
        bool read = false;
        QVERIFY(!m_stage->console().forms().withField(m_stage->lastRequest(), u"card_number"_s,
                                                      [&read](ByteView) { read = true; }));
        QVERIFY(!read);
        QTRY_COMPARE(m_stage->console().forms().unconfirmedPurges(), 0); // the receipt came through
        unlock();
        QVERIFY(state() == wire::FormState::Purged);
        QTRY_VERIFY(find<Composer>(u"composer"_s)->hasFocus()); // the button that had the keyboard is gone
    }

    void draftsAndTheKeyboardAreWhereTheyWereAndHoldNoCardNumber()
    {
        auto *composer = find<Composer>(u"composer"_s);
        composer->setFocus();
        QTest::keyClicks(composer, u"One moment please"_s);
        QTextCursor cursor = composer->textCursor();
        cursor.setPosition(4);
        composer->setTextCursor(cursor);
        lockByKey(composer);
        QVERIFY(!composer->isVisible());
        unlock();
        QCOMPARE(composer->toPlainText(), u"One moment please"_s);
        QCOMPARE(composer->textCursor().position(), 4);
        QTRY_VERIFY(composer->hasFocus());
        composer->selectAll();
        QTest::keyClicks(composer, u"is it 4111 1111 1111 1111"_s);
        lockByKey(composer);
        QVERIFY(!composer->toPlainText().contains(u"4111 1111 1111"_s));
        composer->undo();
        QVERIFY(!composer->toPlainText().contains(u"4111 1111 1111"_s));
        unlock();
        QVERIFY(composer->toPlainText().endsWith(u"1111"_s));
    }

    void numbersComeInAndNoContent()
    {
        lockByKey(m_window.get());
        QTRY_VERIFY(session().lockEndsMs().has_value()); // the relay's answer to the lock
        QCOMPARE(text(u"lockNews"_s), u"0 chats waiting, 0 new lines in your chats"_s);
        m_stage->tellLocked(LockReason::Operator, {3, 1, 1});
        QTRY_COMPARE(text(u"lockNews"_s), u"3 chats waiting, 1 new line in your chats"_s);
        m_stage->tellLocked(LockReason::Operator, {3, 1, 2});
        QTRY_COMPARE(text(u"lockNews"_s), u"3 chats waiting, 2 new lines in your chats"_s);
        QCOMPARE(m_window->windowTitle(), u"Sealdesk"_s);
        QVERIFY(!visibleWords().contains(u"Vera"_s));
    }

    void wrongPasswordsAndLockoutsAreSaidInWords()
    {
        lockByKey(m_window.get());
        QTRY_VERIFY(find<QPushButton>(u"unlock"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"unlock"_s), Qt::LeftButton);
        QCOMPARE(problem(), u"Please type your password."_s);
        type(u"not this one"_s);
        QVERIFY(find<QLineEdit>(u"lockPassword"_s)->text().isEmpty());
        QTRY_COMPARE(problem(), u"This password is wrong."_s);
        QVERIFY(session().isLocked());
        m_stage->refuseNext = wire::out::Refused{{}, u"auth.unlock"_s, wire::Refusal::LockedOut, 1790, {}};
        type(u"nor this one"_s);
        QTRY_VERIFY2(problem().contains(u"30 minutes"_s), qPrintable(problem()));
        unlock();
    }

    void withoutTheRelayItStaysLockedAndSaysWhy()
    {
        m_stage->relay().stop();
        QTRY_VERIFY(m_stage->console().link().state() != client::LinkState::Connected);
        lockByKey(m_window.get());
        QVERIFY(session().isLocked());
        QVERIFY(page()->isVisible());
        QVERIFY(!find<QPushButton>(u"unlock"_s)->isEnabled());
        QVERIFY(visibleWords().contains(u"Unlocking needs it"_s));
    }

    void theRelaysClockLocksTheWindow()
    {
        m_stage->tellLocked(LockReason::Idle, {1, 1, 0});
        QTRY_VERIFY(session().isLocked());
        QVERIFY(page()->isVisible());
        QVERIFY(text(u"lockWhy"_s).contains(u"after 15 minutes without input"_s));
    }

    void eachReasonHasItsWords_data()
    {
        QTest::addColumn<LockReason>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("system") << LockReason::System << u"together with this computer's screen"_s;
        QTest::newRow("suspend") << LockReason::Suspend << u"went to sleep"_s;
    }
    void eachReasonHasItsWords()
    {
        QFETCH(LockReason, reason);
        QFETCH(QString, words);
        session().lock(reason);
        QVERIFY2(text(u"lockWhy"_s).contains(words), qPrintable(text(u"lockWhy"_s)));
    }

    void signingOutFromTheLockPage()
    {
        lockByKey(m_window.get());
        QTest::mouseClick(find<QPushButton>(u"lockSignOut"_s), Qt::LeftButton);
        QVERIFY(!session().isSignedIn());
        QVERIFY(!session().isLocked());
        QTRY_VERIFY(page() == nullptr);
        QVERIFY(m_window->findChild<QWidget *>(u"signInFlow"_s)->isVisible());
        QVERIFY(!visibleWords().contains(u"Vera"_s));
    }

    void everythingOnTheLockPageHasAName()
    {
        lockByKey(m_window.get());
        for (const QWidget *widget : page()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled()) {
                const auto *button = qobject_cast<const QPushButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
        }
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"lockPassword"_s));
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !label->pixmap().isNull());
        }
    }

    void onlyWhatAPersonDoesIsInput()
    {
        InputWatch watch;
        QSignalSpy input(&watch, &InputWatch::input);
        QWidget target;
        QKeyEvent made(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &made); // by a program
        QCOMPARE(input.size(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        const qsizetype byKey = input.size();
        QVERIFY(byKey > 0);
        QTest::sendKeyEvent(QTest::Press, m_window.get(), Qt::Key_Shift, QString(), Qt::NoModifier);
        QVERIFY(input.size() > byKey);
        const qsizetype before = input.size();
        QTest::mouseMove(m_window.get(), {200, 200}); // the first place is no movement
        QTest::mouseMove(m_window.get(), {200, 200});
        QCOMPARE(input.size(), before);
        QTest::mouseMove(m_window.get(), {260, 240});
        QTRY_VERIFY(input.size() > before);
    }
};

SEALDESK_UI_TEST_MAIN(LockTest)
#include "lock_test.moc"
