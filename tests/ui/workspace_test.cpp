// The workspace before a played relay: chats, writing, secure forms, administration; and what must
// never happen: a stolen focus, rich text, a value where assistive technology looks.
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/chats/chatlistmodel.h"
#include "ui/chats/composer.h"
#include "ui/chats/transcriptview.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/secureform/formfield.h"
#include "ui/secureform/groupreader.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/settings/administrationdialog.h"
#include "ui/settings/tableview.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

class WorkspaceTest final : public QObject {
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
    Composer *composer() { return find<Composer>(u"composer"_s); }
    TranscriptView *transcript() { return find<TranscriptView>(u"conversation"_s); }
    QString lastRow() { return transcript()->row(transcript()->count() - 1).spoken(); }

    void open(const QString &chat)
    {
        auto *list = find<QListView>(u"chatList"_s);
        const auto *model = qobject_cast<ChatListModel *>(list->model());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model->indexOf(chat)).center());
    }
    QString addActive(const QString &name)
    {
        return m_stage->addChat(
            {name, u"Checkout"_s, u"https://shop.example/"_s + name, wire::ChatState::Active, 60'000, u"en"_s});
    }
    wire::FormState formState()
    {
        const client::FormRequest *request = m_stage->console().forms().request(m_stage->lastRequest());
        return request != nullptr ? request->state : wire::FormState::Requested;
    }
    void sendForm()
    {
        QTRY_VERIFY(find<QPushButton>(u"secureForm"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"secureForm"_s), Qt::LeftButton);
        auto *menu = find<QMenu>(u"formPicker"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        menu->close();
        QTRY_VERIFY(formState() == wire::FormState::Sent);
    }
    void startOver(StageSettings settings)
    {
        m_window.reset();
        m_stage = std::make_unique<Stage>(settings);
        m_stage->signIn();
        m_window = std::make_unique<MainWindow>(m_stage->console(), *m_theme, m_language);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_chat = addActive(u"Anna"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void init() { startOver({}); }

    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void enterSendsShiftEnterBreaks()
    {
        open(m_chat);
        QVERIFY(composer()->hasFocus());
        QTest::keyClicks(composer(), u"Hello"_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(composer(), u"Anna"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QVERIFY(composer()->toPlainText().isEmpty());
        QTRY_COMPARE(lastRow(), u"Mira Lindqvist: Hello\nAnna (delivered)"_s);
    }

    void ownCardNumberIsMaskedAndSaid()
    {
        open(m_chat);
        composer()->setPlainText(u"You said 4111 1111 1111 1111?"_s);
        QTest::mouseClick(find<QPushButton>(u"send"_s), Qt::LeftButton);
        QVERIFY(!find<Notice>(u"chatProblem"_s)->text().isEmpty());
        QTRY_VERIFY(lastRow().endsWith(u"(delivered)"_s));
        QVERIFY(!lastRow().contains(u"4111 1111"_s));
        for (const QByteArray &frame : m_stage->relay().received()) {
            QVERIFY(!frame.contains("4111 1111 1111"));
        }
    }

    void draftForEachChat()
    {
        const QString other = addActive(u"Ben"_s);
        open(m_chat);
        composer()->setPlainText(u"for Anna"_s);
        open(other);
        QVERIFY(composer()->toPlainText().isEmpty());
        composer()->setPlainText(u"for Ben"_s);
        open(m_chat);
        QCOMPARE(composer()->toPlainText(), u"for Anna"_s);
        open(other);
        QCOMPARE(composer()->toPlainText(), u"for Ben"_s);
    }

    void nothingStealsTheFocus()
    {
        open(m_chat);
        composer()->setPlainText(u"I am wri"_s);
        composer()->setFocus();
        QWidget *const before = QApplication::focusWidget();
        const QString newcomer =
            m_stage->addChat({u"New"_s, {}, u"https://shop.example/new"_s, wire::ChatState::Waiting, 0, u"en"_s});
        m_stage->visitorSays(newcomer, u"Hello?"_s);
        m_stage->visitorSays(m_chat, u"And another thing"_s);
        m_stage->typing(m_chat, true);
        QTRY_COMPARE(m_stage->console().chats().chat(m_chat)->entries.size(), 1U);
        QTRY_COMPARE(m_stage->console().chats().chat(newcomer)->entries.size(), 1U);
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(composer()->toPlainText(), u"I am wri"_s);
        QCOMPARE(find<QLabel>(u"chatVisitorName"_s)->text(), u"Anna"_s);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    }

    void acceptAndEnd()
    {
        const QString waiting = m_stage->addChat(
            {u"Cleo"_s, u"Tents"_s, u"https://shop.example/tents"_s, wire::ChatState::Waiting, 30'000, u"en"_s});
        open(waiting);
        QVERIFY(find<QPushButton>(u"acceptChat"_s)->isVisible());
        QVERIFY(!composer()->isVisible());
        QVERIFY(!find<QPushButton>(u"secureForm"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"acceptChat"_s), Qt::LeftButton);
        QTRY_VERIFY(composer()->isVisible());
        QTRY_COMPARE(lastRow(), u"Mira Lindqvist accepted the chat"_s);
        QTest::mouseClick(find<QPushButton>(u"endChat"_s), Qt::LeftButton);
        QTRY_VERIFY(find<QPushButton>(u"forgetChat"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"forgetChat"_s), Qt::LeftButton);
        QVERIFY(m_stage->console().chats().chat(waiting) == nullptr);
    }

    void unsentLinesAreShownAndSentAgain()
    {
        open(m_chat);
        m_stage->refuseNext = wire::out::Refused{{}, {}, wire::Refusal::StoreFailed, 0, {}};
        composer()->setPlainText(u"Keep me"_s);
        m_stage->console().chats().setTyping(m_chat, false);
        QTest::qWait(50); // the typing messages have no id and are not refused
        m_stage->refuseNext = wire::out::Refused{{}, {}, wire::Refusal::StoreFailed, 0, {}};
        QTest::keyClick(composer(), Qt::Key_Return);
        auto *failed = find<Notice>(u"failedLines"_s);
        QTRY_VERIFY(failed->text().startsWith(u"1 message not sent."_s));
        QVERIFY(lastRow().endsWith(u"(not sent)"_s));
        m_stage->refuseNext.reset();
        QTest::mouseClick(find<QPushButton>(u"retryLines"_s), Qt::LeftButton);
        QTRY_VERIFY(lastRow().endsWith(u"(delivered)"_s));
        QVERIFY(failed->text().isEmpty());
    }

    void connectionIsAlwaysInSight()
    {
        auto *state = find<QLabel>(u"connectionState"_s);
        QTRY_COMPARE(state->text(), u"Connected"_s);
        m_stage->relay().stop();
        QTRY_VERIFY(state->text().contains(u"econnecting"_s));
        open(m_chat);
        QVERIFY(!find<QPushButton>(u"secureForm"_s)->isEnabled());
        QCOMPARE(find<QPushButton>(u"secureForm"_s)->accessibleDescription(),
                 formBarText(client::FormBar::NotConnected));
    }

    void presence()
    {
        auto *box = find<QComboBox>(u"presence"_s);
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QTRY_VERIFY(m_stage->console().session().presence() == wire::Presence::Away);
    }

    void formFromSendingToErasing()
    {
        open(m_chat);
        sendForm();
        QCOMPARE(find<QLabel>(u"formState"_s)->text(), u"Sent"_s);
        QVERIFY(!find<QPushButton>(u"secureForm"_s)->isEnabled());
        m_stage->formState(wire::FormState::Opened);
        QTRY_COMPARE(find<QLabel>(u"formState"_s)->text(), u"Opened"_s);
        m_stage->submitForm();
        QTRY_COMPARE(find<QLabel>(u"formState"_s)->text(), u"Submitted"_s);
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 4);
        QVERIFY(m_window->findChild<RevealButton *>(u"reveal_card_number"_s) != nullptr);
        QCOMPARE(find<RevealButton>(u"reveal_card_number"_s)->accessibleName(), u"Reveal Card number"_s);
        QTest::mouseClick(find<QPushButton>(u"eraseForm"_s), Qt::LeftButton);
        QTRY_COMPARE(find<QLabel>(u"formState"_s)->text(), u"Purged"_s);
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 0);
        QVERIFY(!find<QPushButton>(u"eraseForm"_s)->isVisible());
    }

    void endOfTheChatErases()
    {
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 4);
        QTest::mouseClick(find<QPushButton>(u"endChat"_s), Qt::LeftButton);
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 0);
        QTRY_COMPARE(find<QLabel>(u"formState"_s)->text(), u"Purged"_s);
    }

    void eachRevealIsRecordedFirst()
    {
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 4);
        const auto reveals = [this] {
            int count = 0;
            for (const QByteArray &frame : m_stage->relay().received()) {
                count += frame.contains("\"form.revealed\"") ? 1 : 0;
            }
            return count;
        };
        auto *button = find<RevealButton>(u"reveal_expiry"_s);
        QTest::mousePress(button, Qt::LeftButton);
        QTRY_COMPARE(reveals(), 1);
        QTest::mouseRelease(button, Qt::LeftButton);
        QVERIFY(!find<SecretFieldView>(u"value_expiry"_s)->isRevealed());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(reveals(), 2);
        m_stage->relay().stop();
        QTRY_VERIFY(!m_stage->console().session().isLive());
        find<SecretFieldView>(u"value_security_code"_s)->mask();
        QTest::mousePress(find<RevealButton>(u"reveal_security_code"_s), Qt::LeftButton);
        QVERIFY(!find<SecretFieldView>(u"value_security_code"_s)->isRevealed());
        QVERIFY(!find<Notice>(u"formProblem"_s)->text().isEmpty());
    }

    // One record for each part that is shown, and the place is kept while another window has the keyboard.
    void largePartsByKey()
    {
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<QPushButton *>(u"read_card_number"_s).size(), 1);
        QTRY_COMPARE(find<QLabel>(u"formState"_s)->text(), u"Submitted"_s);
        QTRY_VERIFY(find<QPushButton>(u"read_card_number"_s)->isVisible());
        QCoreApplication::processEvents(); // everything has its place: what moves is hidden again
        const auto parts = [this] {
            int count = 0;
            for (const QByteArray &frame : m_stage->relay().received()) {
                count += frame.contains("\"form.revealed\"") && frame.contains("\"group\"") ? 1 : 0;
            }
            return count;
        };
        auto *field = find<FormField>(u"field_card_number"_s);
        QTest::mouseClick(find<QPushButton>(u"read_card_number"_s), Qt::LeftButton);
        auto *reader = field->findChild<GroupReader *>();
        auto *part = reader->findChild<SecretFieldView *>();
        QTRY_VERIFY(part->isRevealed());
        QTRY_COMPARE(parts(), 1);
        QTest::keyClick(reader, Qt::Key_Right);
        QVERIFY(part->isRevealed());
        QCOMPARE(reader->group(), std::size_t(1));
        QCOMPARE(part->accessibleName(), u"Card number, part 2 of 4, revealed on screen"_s);
        QTRY_COMPARE(parts(), 2);
        QEvent away(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(m_window.get(), &away);
        QVERIFY(!part->isRevealed());
        QTest::keyClick(reader, Qt::Key_Space); // back: the same part again
        QCOMPARE(reader->group(), std::size_t(1));
        QVERIFY(part->isRevealed());
        QTRY_COMPARE(parts(), 3);
        QTest::keyClick(reader, Qt::Key_Space);
        QTest::keyClick(reader, Qt::Key_Down);
        QTest::keyClick(reader, Qt::Key_Down); // there is no fifth
        QCOMPARE(reader->group(), std::size_t(3));
        QTRY_COMPARE(parts(), 5);
        QTest::keyClick(reader, Qt::Key_Escape);
        QVERIFY(!part->isRevealed() && !reader->isVisible());
    }

    void copyingIsOffUnlessAllowed()
    {
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<QPushButton *>(u"copy_card_number"_s).size(), 1);
        QVERIFY(!find<QPushButton>(u"copy_card_number"_s)->isVisible());
    }

    void copyingIsRecordedAndEndsWithTheForm()
    {
        StageSettings settings;
        settings.copySeconds = 20;
        startOver(settings);
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<QPushButton *>(u"copy_card_number"_s).size(), 1);
        const auto told = [this](const char *way) {
            for (const QByteArray &frame : m_stage->relay().received()) {
                if (frame.contains("\"form.revealed\"") && frame.contains(way)) {
                    return true;
                }
            }
            return false;
        };
        QTest::mouseClick(find<QPushButton>(u"copy_card_number"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"text/plain"_s), QByteArray("4111111111111111"));
        QTRY_VERIFY(told("\"copied\""));
        QVERIFY(find<Notice>(u"formProblem"_s)->text().contains(u"every program on this computer"_s));
        QTest::mouseClick(find<QPushButton>(u"eraseForm"_s), Qt::LeftButton);
        const QMimeData *left = QGuiApplication::clipboard()->mimeData();
        QVERIFY(left == nullptr || left->data(u"text/plain"_s).isEmpty());
        QTRY_VERIFY(told("\"copy_cleared\""));
    }

    void noValueForAssistiveTechnology()
    {
        open(m_chat);
        sendForm();
        m_stage->submitForm();
        QTRY_COMPARE(m_window->findChildren<SecretFieldView *>().size(), 4);
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QString all = widget->accessibleName() + widget->accessibleDescription() + widget->toolTip() +
                                widget->whatsThis() + widget->statusTip();
            for (const QString &value : {u"4111"_s, u"A Visitor"_s, u"12/29"_s, u"123"_s}) {
                QVERIFY2(!all.contains(value), qPrintable(widget->objectName()));
            }
        }
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u"4111"_s), qPrintable(label->objectName()));
        }
    }

    void foreignTextIsNeverRich()
    {
        const QString nasty = m_stage->addChat(
            {u"<b>Eve</b>"_s, u"<img src=x>"_s, u"https://shop.example/<i>"_s, wire::ChatState::Active, 0, u"en"_s});
        m_stage->visitorSays(nasty, u"<h1>Hi</h1>"_s);
        open(nasty);
        QCOMPARE(find<QLabel>(u"chatVisitorName"_s)->text(), u"<b>Eve</b>"_s);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->pixmap().isNull()) {
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
            }
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->objectName()));
        }
    }

    void everythingHasAName()
    {
        open(m_chat);
        QSet<QString> names;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar") ||
                widget->inherits("QLabel")) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface != nullptr && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        for (const QString &name : {u"Secure form"_s, u"End chat"_s, u"Send"_s, u"Message to visitor"_s, u"Chats"_s,
                                    u"Conversation"_s, u"Sign out"_s, u"Administration"_s, u"This device"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
    }

    void administration()
    {
        AdministrationDialog dialog(m_stage->console(), *m_theme);
        dialog.show();
        auto *areas = dialog.findChild<QListView *>(u"administrationAreas"_s);
        QCOMPARE(areas->model()->rowCount(), 8);
        auto *operators = dialog.findChild<TableView *>(u"operators"_s);
        QTRY_COMPARE(operators->model()->rowCount(), 3);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"newOperator"_s), Qt::LeftButton);
        auto *make = dialog.findChild<QDialog *>(u"newOperatorDialog"_s);
        QVERIFY(make != nullptr);
        make->findChild<QLineEdit *>(u"newOperatorUser"_s)->setText(u"noor"_s);
        make->findChild<QLineEdit *>(u"newOperatorName"_s)->setText(u"Noor"_s);
        QTest::mouseClick(make->findChild<QPushButton *>(u"createOperator"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QDialog *>(u"oneTimePasswordDialog"_s) != nullptr);
        auto *once = dialog.findChild<QDialog *>(u"oneTimePasswordDialog"_s);
        QCOMPARE(once->findChild<QLabel *>(u"oneTimePassword"_s)->text(), u"tulip-forge-82-river"_s);
        QTest::mouseClick(once->findChild<QPushButton *>(u"oneTimePasswordDone"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<QDialog *>(u"oneTimePasswordDialog"_s) == nullptr);

        areas->setCurrentIndex(areas->model()->index(2, 0));
        auto *devices = dialog.findChild<TableView *>(u"devices"_s);
        QTRY_COMPARE(devices->model()->rowCount(), 3);
        QCOMPARE(devices->model()->index(0, 3).data().toString(), u"Waiting for approval"_s);
        const QString fingerprint = devices->model()->index(0, 2).data().toString();
        QVERIFY(dialog.findChild<QLabel *>(u"compareFingerprint"_s)->text().contains(fingerprint));
        QVERIFY(dialog.findChild<QPushButton *>(u"approveDevice"_s)->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"approveDevice"_s), Qt::LeftButton);
        QTRY_VERIFY(std::ranges::any_of(m_stage->relay().received(),
                                        [](const QByteArray &frame) { return frame.contains("\"device.approve\""); }));
    }

    void operatorsSeeNoAdministration()
    {
        m_window.reset();
        m_stage = std::make_unique<Stage>(
            StageSettings{.role = policy::roles::operatorRole, .device = wire::DeviceStatus::Pending});
        m_stage->signIn();
        m_window = std::make_unique<MainWindow>(m_stage->console(), *m_theme, m_language);
        m_window->show();
        QVERIFY(!find<QWidget>(u"areaAdministration"_s)->isVisible());
        QVERIFY(find<Notice>(u"deviceNotice"_s)->text().contains(m_stage->console().keys().deviceFingerprint()));
        const QString chat = addActive(u"Anna"_s);
        open(chat);
        QVERIFY(!find<QPushButton>(u"secureForm"_s)->isEnabled());
        QCOMPARE(find<QLabel>(u"formBar"_s)->text(), formBarText(client::FormBar::DevicePending));
    }
};

SEALDESK_UI_TEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
