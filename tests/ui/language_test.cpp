// The console's languages: all are there, Qt's own words come along, dates and direction follow, and a change while
// the program runs loses nothing that a person was at.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/chats/chatlistmodel.h"
#include "ui/chats/composer.h"
#include "ui/chats/workspace.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/signin/passwordfield.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

class LanguageTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;

    template <class Widget>
    static Widget *find(QWidget &window, const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return widget;
    }
    static void pick(QWidget &window, const QString &code)
    {
        auto *box = find<QComboBox>(window, u"language"_s);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }
    static QString signInText(QWidget &window) { return find<QPushButton>(window, u"signIn"_s)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }
    void init() { m_language.install(u"en"_s, QLocale(u"en_GB"_s)); }

    void theNearestShippedLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("the system's") << QString() << u"de_AT"_s << u"de"_s;
        QTest::newRow("Portuguese of Portugal") << QString() << u"pt_PT"_s << u"pt"_s;
        QTest::newRow("simplified characters") << QString() << u"zh_SG"_s << u"zh_CN"_s;
        QTest::newRow("traditional characters are not the simplified ones") << QString() << u"zh_TW"_s << u"en"_s;
        QTest::newRow("one that is not shipped") << QString() << u"fi_FI"_s << u"en"_s;
        QTest::newRow("no locale at all") << QString() << u"C"_s << u"en"_s;
        QTest::newRow("chosen") << u"ja"_s << u"de_DE"_s << u"ja"_s;
        QTest::newRow("a choice that makes no sense") << u"../../x"_s << u"fr_FR"_s << u"fr"_s;
    }
    void theNearestShippedLanguageIsSpoken()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, system);
        QFETCH(QString, spoken);
        m_language.install(chosen, QLocale(system));
        QCOMPARE(m_language.spoken(), spoken);
    }

    void everyLanguageHasTextsOfItsOwn()
    {
        QStringList seen;
        for (const Language::Choice &one : Language::shipped()) {
            m_language.choose(one.code);
            const QString text = QCoreApplication::translate("sealdesk::ui::SignInPage", "Sign in");
            QVERIFY2(!seen.contains(text), qPrintable(one.code));
            seen << text;
            QCOMPARE(QGuiApplication::layoutDirection(), one.code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        }
    }

    void pluralsFollowTheLanguage()
    {
        const auto waiting = [](int count) {
            return QCoreApplication::translate("sealdesk::ui::Rail", "%n device(s) waiting for approval", nullptr,
                                               count);
        };
        QVERIFY(!waiting(1).contains(u"(s)"_s));
        QVERIFY(waiting(1) != waiting(2).replace(u'2', u'1'));
        m_language.choose(u"ar"_s);
        QSet<QString> forms;
        for (const int count : {1, 2, 3, 11, 100}) {
            forms.insert(waiting(count).remove(QString::number(count)));
        }
        QVERIFY(forms.size() >= 4);
    }

    void qtsOwnWordsComeAlong()
    {
        m_language.choose(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "&Copy"), u"&Kopieren"_s);
        m_language.choose(u"en"_s);
        QCOMPARE(QCoreApplication::translate("QWidgetTextControl", "&Copy"), u"&Copy"_s);
    }

    void datesFollowTheLanguageAndTheSystemsHabits()
    {
        m_language.install(u"de"_s, QLocale(u"de_AT"_s));
        QCOMPARE(QLocale().name(), u"de_AT"_s);
        m_language.choose(u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
    }

    void aChoiceIsToldOnceAndTheSameAgainIsNone()
    {
        const QSignalSpy chosen(&m_language, &Language::chosenChanged);
        const QSignalSpy changed(&m_language, &Language::changed);
        m_language.choose(u"en"_s);
        QCOMPARE(chosen.count(), 0);
        m_language.choose(u"de"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(changed.count(), 1);
        m_language.choose(QString()); // the system speaks English
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(changed.count(), 2);
        m_language.choose(u"en"_s); // remembered, but nothing to say anew
        QCOMPARE(chosen.count(), 3);
        QCOMPARE(changed.count(), 2);
    }

    void theWayInIsSaidAnewAndKeepsWhatWasTyped()
    {
        Stage stage;
        stage.connectFirstTime();
        stage.trust();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        QTRY_COMPARE(signInText(window), u"Sign in"_s);
        find<QLineEdit>(window, u"userName"_s)->setText(u"mira"_s);
        find<PasswordField>(window, u"password"_s)->setText(u"half a pass"_s);
        pick(window, u"de"_s);
        QTRY_COMPARE(signInText(window), u"Anmelden"_s);
        QCOMPARE(find<QLineEdit>(window, u"userName"_s)->text(), u"mira"_s);
        QVERIFY(find<PasswordField>(window, u"password"_s)->text().isEmpty());
        pick(window, u"ar"_s);
        QTRY_COMPARE(window.layoutDirection(), Qt::RightToLeft);
    }

    void theWorkspaceIsSaidAnewAndKeepsChatAndDrafts()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString anna = stage.addChat(
            {u"Anna"_s, u"Checkout"_s, u"https://shop.example/anna"_s, wire::ChatState::Active, 60'000, u"en"_s});
        const QString luis = stage.addChat(
            {u"Luis"_s, u"Checkout"_s, u"https://shop.example/luis"_s, wire::ChatState::Active, 60'000, u"en"_s});
        const auto open = [&window](const QString &chat) {
            auto *list = find<QListView>(window, u"chatList"_s);
            const auto *model = qobject_cast<ChatListModel *>(list->model());
            QTRY_VERIFY(model->indexOf(chat).isValid());
            list->setCurrentIndex(model->indexOf(chat));
            QTRY_COMPARE(window.findChild<Workspace *>()->openChat(), chat);
        };
        const auto draft = [&window] { return find<Composer>(window, u"composer"_s)->toPlainText(); };
        open(luis);
        find<Composer>(window, u"composer"_s)->setPlainText(u"for Luis"_s);
        open(anna);
        find<Composer>(window, u"composer"_s)->setPlainText(u"for Anna"_s);
        m_language.choose(u"de"_s);
        QTRY_COMPARE(find<QPushButton>(window, u"send"_s)->text(), u"Senden"_s);
        QCOMPARE(draft(), u"for Anna"_s);
        open(luis);
        QCOMPARE(draft(), u"for Luis"_s);
    }

    // The value stays with the form's desk; no picture of it outlives the old window.
    void aRevealedValueIsHiddenByTheChange()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString anna = stage.addChat(
            {u"Anna"_s, u"Checkout"_s, u"https://shop.example/anna"_s, wire::ChatState::Active, 60'000, u"en"_s});
        auto *list = find<QListView>(window, u"chatList"_s);
        list->setCurrentIndex(qobject_cast<ChatListModel *>(list->model())->indexOf(anna));
        QVERIFY(stage.console().forms().requestForm(anna, u"cardholder"_s).ok());
        const auto state = [&stage] {
            const client::FormRequest *found = stage.console().forms().request(stage.lastRequest());
            return found != nullptr ? found->state : wire::FormState::Requested;
        };
        QTRY_VERIFY(state() == wire::FormState::Sent);
        stage.formState(wire::FormState::Opened);
        stage.submitForm();
        QTRY_VERIFY(state() == wire::FormState::Submitted);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        // The panel is drawn anew while news of the form come in, which hides what is shown.
        const auto reveal = [&window] {
            auto *eye = window.findChild<RevealButton *>(u"reveal_card_number"_s);
            if (eye == nullptr || !eye->isEnabled()) {
                return false;
            }
            auto *value = find<SecretFieldView>(window, u"value_card_number"_s);
            if (!value->isRevealed()) {
                eye->setFocus();
                QTest::keyClick(eye, Qt::Key_Space);
            }
            return value->isRevealed();
        };
        QTRY_VERIFY(reveal());
        const QPointer<SecretFieldView> before = find<SecretFieldView>(window, u"value_card_number"_s);
        m_language.choose(u"fr"_s);
        QTRY_VERIFY(before.isNull());
        QVERIFY(!find<SecretFieldView>(window, u"value_card_number"_s)->isRevealed());
    }
};

SEALDESK_UI_TEST_MAIN(LanguageTest)
#include "language_test.moc"
