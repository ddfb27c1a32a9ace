// Draws every page and state with made-up data, light, dark, right to left and in long words, and saves the pictures
// to $SEALDESK_GALLERY where that is set. Run with QT_SCALE_FACTOR=2 for sharp ones. As a test it shows
// that each page can be drawn in each mode.
#include <QBackingStore>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QTest>

#include "core/captcha/task.h"
#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/chats/composer.h"
#include "ui/chats/workspace.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/refusaltext.h"
#include "ui/secureform/formfield.h"
#include "ui/secureform/groupreader.h"
#include "ui/secureform/revealbutton.h"
#include "ui/secureform/secretfieldview.h"
#include "ui/settings/administrationdialog.h"
#include "ui/settings/changepassworddialog.h"
#include "ui/settings/changeroledialog.h"
#include "ui/settings/newoperatordialog.h"
#include "ui/settings/onetimepassworddialog.h"
#include "ui/settings/resetfactordialog.h"
#include "ui/settings/roledialog.h"
#include "ui/settings/secondfactordialog.h"
#include "ui/settings/thisdevicedialog.h"
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
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize(900, 720);
constexpr QSize windowSize(1240, 780);

} // namespace

class Gallery final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    Language m_language;
    QString m_mode;

    void show(QWidget &widget, const QString &name, QSize size = {})
    {
        if (size.isValid()) {
            widget.resize(size);
        }
        widget.show();
        QTest::qWait(30);
        save(widget.grab().toImage(), name);
    }

    // What stands in the window, revealed fields included: grab() shows bullets.
    void showAsItStands(QWidget &window, const QString &name)
    {
        QTest::qWait(50);
        window.repaint();
        const auto *store = dynamic_cast<QImage *>(window.backingStore()->paintDevice());
        QVERIFY(store != nullptr);
        save(store->copy(), name);
    }

    void save(const QImage &picture, const QString &name)
    {
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("SEALDESK_GALLERY");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(picture.save(folder + u'/' + m_mode + u'-' + name + u".png"_s));
        }
    }

    static QListView *chatList(QWidget &window) { return window.findChild<QListView *>(u"chatList"_s); }
    static void open(QWidget &window, const QString &chat)
    {
        QListView *list = chatList(window);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(Qt::UserRole).toString() == chat) {
                list->setCurrentIndex(list->model()->index(row, 0));
            }
        }
    }

    void fillChats(Stage &stage, QString &anna)
    {
        anna = stage.addChat({u"Anna Berg"_s, u"Checkout – Northwind Outfitters"_s,
                              u"https://shop.northwind.example/checkout/payment"_s, wire::ChatState::Active, 600'000,
                              u"de-DE"_s});
        stage.chatEvent(anna, wire::EventKind::Started);
        stage.visitorSays(anna, u"Hello! I would like to pay for my order by phone, is that possible?"_s);
        stage.chatEvent(anna, wire::EventKind::Accepted);
        stage.operatorSays(anna, u"Hello Anna, of course. Which order is it about?"_s);
        stage.visitorSays(anna, u"The blue tent, two persons. My card is 4111 1111 1111 1111"_s);
        stage.operatorSays(anna, u"Thank you. Please do not type card numbers here: we only see the last four digits, "
                                 u"and that is good so."_s);
        stage.operatorSays(anna, u"I send you a secure form instead. Only I can read it, and it is erased when we are "
                                 u"done 🔒"_s);
        stage.visitorSays(anna, u"Great, I like that 👍"_s);
        const QString luis =
            stage.addChat({u"Luís Ferreira"_s, u"Returns"_s, u"https://shop.northwind.example/returns"_s,
                           wire::ChatState::Active, 300'000, u"pt-PT"_s, true});
        stage.visitorSays(luis, u"The zip is broken, can I send the jacket back?"_s);
        stage.visitorSays(luis, u"It is only two weeks old."_s);
        const QString omar =
            stage.addChat({u"عمر الفارسي"_s, u"الأحذية"_s, u"https://shop.northwind.example/ar/shoes"_s,
                           wire::ChatState::Active, 200'000, u"ar"_s});
        stage.visitorSays(omar, u"مرحبا، هل المقاس 43 متوفر؟"_s);
        const QString yuki = stage.addChat({u"Yuki Tanaka"_s, u"Tents"_s, u"https://shop.northwind.example/ja/tents"_s,
                                            wire::ChatState::Waiting, 190'000, u"ja"_s});
        stage.visitorSays(yuki, u"Hi, how long does delivery to Osaka take?"_s);
        const QString guest =
            stage.addChat({QString(), u"Rucksacks up to 40 litres"_s, u"https://shop.northwind.example/rucksacks"_s,
                           wire::ChatState::Waiting, 24'000, u"en-GB"_s});
        stage.visitorSays(guest, u"Do you have this one in green?"_s);
        QTRY_COMPARE(stage.console().chats().chat(guest)->entries.size(), 1U);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s, QLocale(u"en_GB"_s));
        m_theme = std::make_unique<Theme>();
        m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void pages_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << Scheme::Light << u"en"_s;
        QTest::newRow("dark") << Scheme::Dark << u"en"_s;
        QTest::newRow("rtl") << Scheme::Light << u"ar"_s;
        QTest::newRow("long") << Scheme::Dark << u"de"_s;
    }

    void init()
    {
        if (QTest::currentDataTag() != nullptr) {
            QFETCH(Scheme, scheme);
            QFETCH(QString, language);
            m_theme->setScheme(scheme);
            m_language.choose(language);
            m_mode = QString::fromLatin1(QTest::currentDataTag());
        }
    }

    void pages()
    {
        const QString relay = u"wss://chat.northwind.example:8443"_s;
        const QString pin =
            u"3A:9F:20:C4:81:77:5E:0B:AA:12:4D:98:E6:31:7C:F5:08:B2:6D:93:DE:4A:17:C0:5F:62:BE:89:3C:D1:74:2E"_s;
        QString other = pin;
        other.replace(u"3A:9F"_s, u"71:0C"_s);

        AddressPage address(*m_theme);
        address.setAddress(relay);
        show(address, u"address"_s, pageSize);
        TrustPage trust(*m_theme);
        trust.setQuestion(relay, pin);
        show(trust, u"trust"_s, pageSize);
        RefusedPage changed(*m_theme);
        changed.showChanged(relay, pin, other);
        show(changed, u"changed"_s, pageSize);
        RefusedPage expired(*m_theme);
        expired.showInvalid(relay, client::CertificateFault::Expired);
        show(expired, u"expired"_s, pageSize);
        WaitingPage waiting(*m_theme);
        waiting.showUnreachable(relay, client::LinkTrouble::Unreachable, 7000);
        show(waiting, u"unreachable"_s, pageSize);
        SignInPage signIn(*m_theme);
        signIn.setRelay(u"Northwind Outfitters"_s, relay);
        signIn.setUser(u"mira"_s);
        show(signIn, u"signin"_s, pageSize);
        signIn.setProblem(refusalText({wire::Refusal::LockedOut, 1790, {}}), true);
        show(signIn, u"signin-locked"_s, pageSize);
        const auto task = captcha::makeTask();
        const client::Captcha captcha{QByteArray(reinterpret_cast<const char *>(task->picture.data()),
                                                 static_cast<qsizetype>(task->picture.size())),
                                      wire::CaptchaQuestion::Largest,
                                      {417, 942, 89, 640}};
        signIn.setProblem(refusalText(wire::Refusal::BadCredentials), true);
        signIn.setCaptcha(captcha);
        show(signIn, u"signin-captcha"_s, pageSize);
        signIn.findChild<QPushButton *>(u"captchaWay"_s)->click();
        signIn.setProblem(refusalText(wire::Refusal::CaptchaWrong), true);
        show(signIn, u"signin-captcha-question"_s, pageSize);
        SetUpPage setUp(*m_theme);
        setUp.setRelay(relay);
        setUp.findChild<QLineEdit *>(u"setUpUserName"_s)->setText(u"mira"_s);
        setUp.findChild<QLineEdit *>(u"newPassword"_s)->setText(u"correct horse"_s);
        show(setUp, u"setup"_s, QSize(900, 900));
        ChangePasswordPage change(*m_theme);
        change.setUser(u"mira"_s, {}, false);
        change.setProblem(
            refusalText({wire::Refusal::PasswordRules, 0, {wire::PasswordRule::TooShort, wire::PasswordRule::Common}}));
        show(change, u"change"_s, pageSize);
        CodePage code(*m_theme);
        code.setUser(u"mira"_s);
        show(code, u"code"_s, pageSize);
        code.setProblem(refusalText({wire::Refusal::CodeLate, 0, {}}));
        show(code, u"code-late"_s, pageSize);
        code.findChild<QPushButton *>(u"otherCodeWay"_s)->click();
        show(code, u"code-recovery"_s, pageSize);
        EnrolPage enrol(*m_theme);
        const QString key = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
        enrol.setKey(key,
                     u"otpauth://totp/Northwind%20Outfitters:mira?secret="_s + key +
                         u"&issuer=Northwind%20Outfitters&algorithm=SHA1&digits=6&period=30"_s,
                     true);
        show(enrol, u"enrol"_s, windowSize);
        enrol.setProblem(refusalText({wire::Refusal::CodeWrong, 0, {}}));
        show(enrol, u"enrol-wrong"_s, windowSize);
        RecoveryCodesPage recovery(*m_theme);
        QStringList codes;
        for (int i = 0; i < 10; ++i) {
            codes.append(u"K7MQ-X2VD-9HRA-W4T%1"_s.arg(QChar(u'B' + i)));
        }
        recovery.setCodes(codes);
        show(recovery, u"recoverycodes"_s, pageSize);
        recovery.findChild<QPushButton *>(u"copyRecoveryCodes"_s)->click();
        show(recovery, u"recoverycodes-copied"_s, pageSize);
        ResetFactorDialog reset(u"Jonas Weber"_s, *m_theme);
        show(reset, u"resetfactor"_s);
        OneTimePasswordDialog once(u"aiko"_s, u"tulip-forge-82-river"_s);
        show(once, u"onetime"_s);
    }

    void workspace_data() { pages_data(); }
    void workspace()
    {
        StageSettings settings;
        settings.copySeconds = 20;
        Stage stage(settings);
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        show(window, u"empty"_s, windowSize);
        QString anna;
        fillChats(stage, anna);
        show(window, u"nochat"_s, windowSize);
        open(window, anna);
        window.findChild<Composer *>(u"composer"_s)->setPlainText(u"One moment, please…"_s);
        stage.typing(anna, true);
        QTRY_VERIFY(stage.console().chats().chat(anna)->visitorTyping);
        show(window, u"chat"_s, windowSize);

        QCOMPARE(stage.console().forms().canRequest(anna), client::FormBar::None);
        QVERIFY(stage.console().forms().requestForm(anna, u"cardholder"_s).ok());
        QTRY_VERIFY(!stage.lastRequest().isEmpty());
        const auto state = [&stage] {
            const client::FormRequest *found = stage.console().forms().request(stage.lastRequest());
            return found != nullptr ? found->state : wire::FormState::Requested;
        };
        QTRY_VERIFY(state() == wire::FormState::Sent);
        stage.formState(wire::FormState::Opened);
        stage.chatEvent(anna, wire::EventKind::FormOpened, stage.lastRequest());
        QTRY_VERIFY(state() == wire::FormState::Opened);
        show(window, u"form-opened"_s, windowSize);
        stage.submitForm();
        QTRY_VERIFY(state() == wire::FormState::Submitted);
        const auto entries = [&stage, anna] { return stage.console().chats().chat(anna)->entries.size(); };
        QTRY_COMPARE(entries(), 11U);
        show(window, u"form-submitted"_s, windowSize);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *eye = window.findChild<RevealButton *>(u"reveal_card_number"_s);
        eye->setFocus();
        QTest::keyClick(eye, Qt::Key_Space);
        QVERIFY(window.findChild<SecretFieldView *>(u"value_card_number"_s)->isRevealed());
        showAsItStands(window, u"form-revealed"_s);
        QTest::mouseClick(window.findChild<QPushButton *>(u"read_card_number"_s), Qt::LeftButton);
        auto *reader = window.findChild<FormField *>(u"field_card_number"_s)->findChild<GroupReader *>();
        QTest::qWait(50);
        QTest::keyClick(reader, Qt::Key_Right);
        showAsItStands(window, u"form-part"_s);
        QTest::keyClick(reader, Qt::Key_Escape);
        stage.console().forms().purge(stage.lastRequest(), wire::PurgeReason::Operator);
        QTRY_VERIFY(state() == wire::FormState::Purged);
        stage.holdLines(true);
        window.findChild<Composer *>(u"composer"_s)->setPlainText(u"All done, your order is on its way."_s);
        QTest::keyClick(window.findChild<Composer *>(u"composer"_s), Qt::Key_Return);
        show(window, u"form-purged"_s, windowSize);

        AdministrationDialog administration(stage.console(), *m_theme);
        auto *areas = administration.findChild<QListView *>(u"administrationAreas"_s);
        for (int area = 0; area < areas->model()->rowCount(); ++area) {
            areas->setCurrentIndex(areas->model()->index(area, 0));
            QTest::qWait(50);
            show(administration, u"admin%1"_s.arg(area));
        }
        RoleDialog role(stage.console().roles(), Stage::idOf(u"night"_s), *m_theme);
        show(role, u"admin-role"_s);
        ChangeRoleDialog change(stage.console().roles(), stage.console().admin().operators()[1]);
        show(change, u"admin-change-role"_s);
        NewOperatorDialog make(stage.console().roles(), *m_theme);
        show(make, u"newoperator"_s);
        stage.console().masking().switchOff(8 * 3'600'000);
        QTRY_VERIFY(stage.console().masking().isOff());
        areas->setCurrentIndex(areas->model()->index(areas->model()->rowCount() - 3, 0));
        QTest::qWait(50);
        show(administration, u"admin-masking-off"_s);
        show(window, u"masking-off"_s, windowSize);
        ThisDeviceDialog device(stage.console(), *m_theme, m_language);
        show(device, u"thisdevice"_s);
    }

    void passwordExpires_data() { pages_data(); }
    void passwordExpires()
    {
        Stage stage({.passwordLastsMs = 4LL * 24 * 3600 * 1000});
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        show(window, u"password-expires"_s, windowSize);
        ChangePasswordDialog dialog(stage.console(), *m_theme);
        dialog.findChild<QLineEdit *>(u"newPassword"_s)->setText(u"correct horse"_s);
        dialog.findChild<QPushButton *>(u"changePassword"_s)->click();
        show(dialog, u"password-dialog"_s);
        dialog.findChild<QLineEdit *>(u"currentPassword"_s)->setText(u"correct horse 41"_s);
        dialog.findChild<QLineEdit *>(u"newPassword"_s)->setText(u"correct horse 42"_s);
        dialog.findChild<QLineEdit *>(u"newPasswordAgain"_s)->setText(u"correct horse 42"_s);
        dialog.findChild<QPushButton *>(u"changePassword"_s)->click();
        QTRY_VERIFY(dialog.findChild<QWidget *>(u"passwordIsChanged"_s)->isVisibleTo(&dialog));
        show(dialog, u"password-changed"_s);
    }

    void locked_data() { pages_data(); }
    void locked()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        QString anna;
        fillChats(stage, anna);
        open(window, anna);
        client::Session &session = stage.console().session();
        session.lock(wire::LockReason::Operator);
        QTRY_VERIFY(session.lockEndsMs().has_value());
        stage.tellLocked(wire::LockReason::Operator, {3, 2, 2});
        QTRY_COMPARE(session.lockNews().lines, 2);
        show(window, u"lock"_s, windowSize);
        auto *password = window.findChild<QLineEdit *>(u"lockPassword"_s);
        password->setText(u"not this one"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!session.isUnlocking());
        show(window, u"lock-wrong"_s, windowSize);
        stage.refuseNext = wire::out::Refused{{}, u"auth.unlock"_s, wire::Refusal::LockedOut, 1790, {}};
        password->setText(u"nor this one"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!session.isUnlocking());
        show(window, u"lock-lockedout"_s, windowSize);
        stage.relay().stop();
        QTRY_VERIFY(stage.console().link().state() != client::LinkState::Connected);
        show(window, u"lock-offline"_s, windowSize);
    }

    void lockedWithCode_data() { pages_data(); }
    void lockedWithCode()
    {
        Stage stage({.unlockNeedsCode = true});
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        client::Session &session = stage.console().session();
        SecondFactorDialog factor(session.factor(), *m_theme);
        show(factor, u"secondfactor"_s);
        factor.findChild<QPushButton *>(u"newRecoveryCodes"_s)->click();
        show(factor, u"secondfactor-empty"_s);
        factor.close();
        session.lock(wire::LockReason::Operator);
        QTRY_VERIFY(session.lockEndsMs().has_value());
        auto *password = window.findChild<QLineEdit *>(u"lockPassword"_s);
        password->setText(Stage::password());
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(session.unlockNeedsCode());
        show(window, u"lock-code"_s, windowSize);
        auto *page = window.findChild<QWidget *>(u"lockPage"_s);
        auto *code = page->findChild<QLineEdit *>(u"signInCode"_s);
        code->setText(u"111111"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(!session.isUnlocking());
        show(window, u"lock-code-wrong"_s, windowSize);
        page->findChild<QPushButton *>(u"otherCodeWay"_s)->click();
        show(window, u"lock-code-recovery"_s, windowSize);
    }

    void pendingDevice_data() { pages_data(); }
    void pendingDevice()
    {
        Stage stage({.role = policy::roles::operatorRole, .device = wire::DeviceStatus::Pending});
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        const QString chat = stage.addChat({u"Anna Berg"_s, u"Checkout"_s, u"https://shop.northwind.example/checkout"_s,
                                            wire::ChatState::Waiting, 75'000, u"de"_s});
        stage.visitorSays(chat, u"Hello?"_s);
        open(window, chat);
        show(window, u"pending"_s, windowSize);
        stage.relay().stop();
        QTRY_VERIFY(stage.console().link().state() != client::LinkState::Connected);
        show(window, u"lost"_s, windowSize);
    }
};

SEALDESK_UI_TEST_MAIN(Gallery)
#include "gallery.moc"
