// Operators, roles and rule changes in the windows: what is sent, what is said, and what a role does not offer.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/roletext.h"
#include "ui/settings/administrationdialog.h"
#include "ui/settings/operatorspage.h"
#include "ui/settings/proposalspage.h"
#include "ui/settings/rolespage.h"
#include "ui/settings/tableview.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

class RolesUiTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Stage> m_stage;

    std::unique_ptr<OperatorsPage> operatorsPage()
    {
        client::Console &console = m_stage->console();
        auto page = std::make_unique<OperatorsPage>(
            OperatorsPage::Parts{console.admin(), console.roles(), console.session().operatorId()}, *m_theme);
        page->show();
        return page;
    }
    static void choose(QWidget &page, const QString &table, int row)
    {
        auto *view = page.findChild<TableView *>(table);
        QTRY_VERIFY(view->model()->rowCount() > row);
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    static void press(QWidget &where, const QString &name)
    {
        auto *button = where.findChild<QPushButton *>(name);
        QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
        button->click();
    }
    [[nodiscard]] bool wasSent(const QByteArray &part) const
    {
        return std::ranges::any_of(m_stage->relay().received(),
                                   [&part](const QByteArray &frame) { return frame.contains(part); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
    }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->signIn();
        QTRY_VERIFY(!m_stage->console().roles().roles().isEmpty());
    }

    void aNewPasswordIsAskedForFirstAndShownOnce()
    {
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        press(*page, u"resetPassword"_s);
        auto *ask = page->findChild<QDialog *>(u"confirmDialog"_s);
        QVERIFY(ask != nullptr && ask->findChild<QLabel *>(u"confirmText"_s)->text().contains(u"Jonas Weber"_s));
        QVERIFY(ask->findChild<QPushButton *>(u"confirmCancel"_s)->isDefault());
        QVERIFY(!wasSent("operator.reset_password"));
        press(*ask, u"confirmAct"_s);
        QTRY_VERIFY(page->findChild<QDialog *>(u"oneTimePasswordDialog"_s) != nullptr);
        auto *once = page->findChild<QDialog *>(u"oneTimePasswordDialog"_s);
        QCOMPARE(once->findChild<QLabel *>(u"oneTimePassword"_s)->text(), u"amber-kettle-31-north"_s);
        press(*once, u"oneTimePasswordDone"_s);
        QTRY_VERIFY(page->findChild<QDialog *>(u"oneTimePasswordDialog"_s) == nullptr);
    }

    void disablingCanBeUndone()
    {
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        press(*page, u"enableOperator"_s);
        press(*page->findChild<QDialog *>(u"confirmDialog"_s), u"confirmAct"_s);
        auto *done = page->findChild<Notice *>(u"operatorsDone"_s);
        QTRY_VERIFY(done->text().contains(u"disabled"_s));
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(1, 4).data().toString(),
                     u"Disabled"_s);
        QTRY_COMPARE(page->findChild<QPushButton *>(u"enableOperator"_s)->text(), u"Enable"_s);
        press(*page, u"undoOperator"_s);
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(1, 4).data().toString(),
                     u"Signed out"_s);
        QVERIFY(done->text().isEmpty());
    }

    void aRoleIsGivenAndTakenBack()
    {
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        press(*page, u"setRole"_s);
        auto *dialog = page->findChild<QDialog *>(u"changeRoleDialog"_s);
        auto *box = dialog->findChild<QComboBox *>(u"changeRoleBox"_s);
        QCOMPARE(box->currentData().toString(), policy::roles::operatorRole);
        QVERIFY(!dialog->findChild<QPushButton *>(u"confirmChangeRole"_s)->isEnabled()); // the same
        box->setCurrentIndex(box->findData(QString(policy::roles::auditor)));
        QVERIFY(dialog->findChild<QLabel *>(u"changeRoleAllows"_s)->text().contains(u"Read the audit log"_s));
        press(*dialog, u"confirmChangeRole"_s);
        auto *done = page->findChild<Notice *>(u"operatorsDone"_s);
        QTRY_VERIFY(done->text().contains(u"Auditor"_s));
        QVERIFY(wasSent("\"expected\":\"operator\""));
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(1, 2).data().toString(),
                     u"Auditor"_s);
        press(*page, u"undoOperator"_s);
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(1, 2).data().toString(),
                     u"Operator"_s);
    }

    void unlockingIsOfferedOnlyWhenLockedOut()
    {
        m_stage->operators[2].lockedSeconds = 1700;
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        QVERIFY(!page->findChild<QPushButton *>(u"unlockOperator"_s)->isEnabled());
        choose(*page, u"operators"_s, 2);
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(2, 4).data().toString(),
                     u"Locked out for 29 more minutes"_s);
        choose(*page, u"operators"_s, 2);
        press(*page, u"unlockOperator"_s);
        QTRY_COMPARE(page->findChild<TableView *>(u"operators"_s)->model()->index(2, 4).data().toString(),
                     u"Has not chosen a password yet"_s);
        QVERIFY(wasSent("operator.unlock"));
    }

    void signingOutAsksFirst()
    {
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        press(*page, u"signOutOperator"_s);
        press(*page->findChild<QDialog *>(u"confirmDialog"_s), u"confirmAct"_s);
        QTRY_VERIFY(wasSent("operator.sign_out"));
        QTRY_VERIFY(page->findChild<Notice *>(u"operatorsDone"_s)->text().contains(u"signed out"_s));
        QVERIFY(!page->findChild<QPushButton *>(u"undoOperator"_s)->isVisible());
    }

    void refusalsAreSaidInWords()
    {
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        wire::out::Refused no;
        no.message = u"operator.set_enabled"_s;
        no.code = wire::Refusal::LastAdmin;
        m_stage->refuseNext = no;
        press(*page, u"enableOperator"_s);
        press(*page->findChild<QDialog *>(u"confirmDialog"_s), u"confirmAct"_s);
        auto *problem = page->findChild<Notice *>(u"operatorsProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"last administrator"_s));
        QVERIFY(page->findChild<Notice *>(u"operatorsDone"_s)->text().isEmpty());
    }

    void whoHoldsMoreCannotBeChanged()
    {
        m_stage->operators[1].changeable = false;
        const auto page = operatorsPage();
        choose(*page, u"operators"_s, 1);
        for (const QString &name :
             {u"resetPassword"_s, u"setRole"_s, u"unlockOperator"_s, u"enableOperator"_s, u"signOutOperator"_s}) {
            QTRY_VERIFY2(!page->findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
        }
        QVERIFY(page->findChild<QLabel *>(u"operatorsWhy"_s)->text().contains(u"Jonas Weber"_s));
        choose(*page, u"operators"_s, 0); // oneself
        QVERIFY(!page->findChild<QPushButton *>(u"resetPassword"_s)->isEnabled());
        QVERIFY(!page->findChild<QPushButton *>(u"enableOperator"_s)->isEnabled());
    }

    void aRoleIsMadeWithCheckBoxes()
    {
        RolesPage page(m_stage->console().roles(), *m_theme);
        page.show();
        press(page, u"newRole"_s);
        auto *dialog = page.findChild<QDialog *>(u"roleDialog"_s);
        press(*dialog, u"saveRole"_s);
        QVERIFY(dialog->findChild<Notice *>(u"roleProblem"_s)->text().contains(u"name"_s));
        dialog->findChild<QLineEdit *>(u"roleName"_s)->setText(u"Rules"_s);
        auto *change = dialog->findChild<QCheckBox *>(u"permission_manage_policy"_s);
        auto *see = dialog->findChild<QCheckBox *>(u"permission_view_policy"_s);
        change->setChecked(true);
        QVERIFY(see->isChecked()); // the one comes with the other
        see->setChecked(false);
        QVERIFY(!change->isChecked());
        dialog->findChild<QCheckBox *>(u"permission_chat"_s)->setChecked(true);
        press(*dialog, u"saveRole"_s);
        QTRY_VERIFY(m_stage->saved);
        QCOMPARE(m_stage->saved->name, u"Rules"_s);
        QCOMPARE(m_stage->saved->permissions, std::vector<QString>{u"chat"_s});
        QTRY_VERIFY(page.findChild<QDialog *>(u"roleDialog"_s) == nullptr);
    }

    void nothingIsLostWhenSomebodyElseWasFaster()
    {
        RolesPage page(m_stage->console().roles(), *m_theme);
        page.show();
        choose(page, u"roles"_s, 4);
        press(page, u"changeRole"_s);
        auto *dialog = page.findChild<QDialog *>(u"roleDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"roleName"_s);
        QCOMPARE(name->text(), u"Night shift"_s);
        name->setText(u"Late shift"_s);
        dialog->findChild<QCheckBox *>(u"permission_export"_s)->setChecked(true);
        m_stage->roles[4].version = 9; // by somebody else
        wire::out::Refused no;
        no.message = u"role.save"_s;
        no.code = wire::Refusal::ChangedMeanwhile;
        m_stage->refuseNext = no;
        press(*dialog, u"saveRole"_s);
        QTRY_VERIFY(dialog->findChild<Notice *>(u"roleProblem"_s)->text().contains(u"Somebody else"_s));
        QTRY_COMPARE(m_stage->console().roles().roles()[4].version, 9);
        QCOMPARE(name->text(), u"Late shift"_s);
        QVERIFY(dialog->findChild<QCheckBox *>(u"permission_export"_s)->isChecked());
        press(*dialog, u"saveRole"_s);
        QTRY_VERIFY(m_stage->saved);
        QCOMPARE(m_stage->saved->version, 9);
        QCOMPARE(m_stage->saved->name, u"Late shift"_s);
    }

    void builtInRolesAreShownNotChanged()
    {
        RolesPage page(m_stage->console().roles(), *m_theme);
        page.show();
        choose(page, u"roles"_s, 0);
        QVERIFY(!page.findChild<QPushButton *>(u"deleteRole"_s)->isEnabled());
        press(page, u"changeRole"_s);
        auto *dialog = page.findChild<QDialog *>(u"roleDialog"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveRole"_s)->isVisible());
        QVERIFY(dialog->findChild<QLineEdit *>(u"roleName"_s)->isReadOnly());
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            QVERIFY(!box->isEnabled());
            QVERIFY(!box->accessibleName().isEmpty() && !box->accessibleDescription().isEmpty());
        }
    }

    void aRoleInUseCannotBeDeletedAndAnUnusedOneIsAskedFor()
    {
        RolesPage page(m_stage->console().roles(), *m_theme);
        page.show();
        choose(page, u"roles"_s, 4);
        QVERIFY(!page.findChild<QPushButton *>(u"deleteRole"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>(u"deleteRole"_s)->toolTip().isEmpty());
        choose(page, u"roles"_s, 5);
        press(page, u"deleteRole"_s);
        press(*page.findChild<QDialog *>(u"confirmDialog"_s), u"confirmAct"_s);
        QTRY_COMPARE(page.findChild<TableView *>(u"roles"_s)->model()->rowCount(), 5);
    }

    void proposalsAreConfirmedAndOwnOnesOnlyWithdrawn()
    {
        m_stage->proposals = {{Stage::idOf(u"p"_s),
                               u"idle_minutes"_s,
                               10,
                               15,
                               {},
                               Stage::idOf(u"jonas"_s),
                               u"Jonas Weber"_s,
                               m_stage->clock.wallMs() + 3'600'000},
                              {Stage::idOf(u"q"_s),
                               u"allowed_addresses"_s,
                               0,
                               0,
                               {u"192.0.2.0/24"_s},
                               Stage::idOf(u"mira"_s),
                               u"Mira Lindqvist"_s,
                               m_stage->clock.wallMs() + 7'200'000}};
        ProposalsPage page(m_stage->console().access(), *m_theme);
        page.show();
        choose(page, u"proposals"_s, 1);
        QVERIFY(!page.findChild<QPushButton *>(u"confirmProposal"_s)->isEnabled());
        QCOMPARE(page.findChild<QPushButton *>(u"rejectProposal"_s)->text(), u"Withdraw"_s);
        choose(page, u"proposals"_s, 0);
        QVERIFY(page.findChild<QLabel *>(u"proposalWords"_s)->text().contains(u"from 15 to 10"_s));
        press(page, u"confirmProposal"_s);
        QVERIFY(m_stage->decided.empty());
        press(*page.findChild<QDialog *>(u"confirmDialog"_s), u"confirmAct"_s);
        QTRY_COMPARE(m_stage->decided.size(), std::size_t(1));
        QVERIFY(m_stage->decided[0].confirm);
        QTRY_COMPARE(page.findChild<TableView *>(u"proposals"_s)->model()->rowCount(), 1);
        auto *fourEyes = page.findChild<QCheckBox *>(u"fourEyes"_s);
        QTRY_VERIFY(fourEyes->isEnabled());
        fourEyes->click();
        QTRY_VERIFY(m_stage->fourEyes);
        QTRY_VERIFY(fourEyes->isChecked());
    }

    void anAuditorSeesTheRulesAndNothingElse()
    {
        m_stage = std::make_unique<Stage>(
            StageSettings{.role = policy::roles::auditor, .permissions = {}, .device = wire::DeviceStatus::Pending});
        m_stage->connectFirstTime();
        m_stage->trust();
        QTRY_VERIFY(m_stage->console().keys().isReady());
        QCOMPARE(m_stage->console().session().signIn(u"mira"_s, Stage::password()), client::LocalRefusal::None);
        QTRY_VERIFY(m_stage->console().session().isSignedIn());
        MainWindow window(m_stage->console(), *m_theme, m_language);
        window.show();
        QVERIFY(window.findChild<QWidget *>(u"areaAdministration"_s)->isVisible());
        QVERIFY(!window.findChild<QWidget *>(u"presence"_s)->isVisible());
        AdministrationDialog dialog(m_stage->console(), *m_theme);
        QCOMPARE(dialog.findChild<QListView *>(u"administrationAreas"_s)->model()->rowCount(), 2); // rules, about
        auto *page = dialog.findChild<QWidget *>(u"proposalsPage"_s);
        QVERIFY(page != nullptr);
        QVERIFY(!page->findChild<QCheckBox *>(u"fourEyes"_s)->isEnabled());
    }

    void aPermissionGivenInMidSessionIsThereAtOnce()
    {
        m_stage = std::make_unique<Stage>(StageSettings{.role = policy::roles::operatorRole});
        m_stage->signIn();
        MainWindow window(m_stage->console(), *m_theme, m_language);
        window.show();
        QVERIFY(!window.findChild<QWidget *>(u"areaAdministration"_s)->isVisible());
        m_stage->tellPermissions({wire::Permission::Chat, wire::Permission::ViewPolicy});
        QTRY_VERIFY(window.findChild<QWidget *>(u"areaAdministration"_s)->isVisible());
        QCOMPARE(m_stage->console().session().roleName(), u"Night shift"_s);
    }

    void everythingHasItsWords()
    {
        for (const wire::Permission permission : wire::allPermissions) {
            QVERIFY(!permissionName(permission).isEmpty() && !permissionText(permission).isEmpty());
        }
        for (const policy::BuiltInRole &role : policy::builtInRoles) {
            QVERIFY(!roleText(QString(role.id), {}).isEmpty());
        }
        for (const policy::ParameterRule &rule : policy::parameterRules) {
            QVERIFY2(accessRuleText(QString(rule.name)) != rule.name, rule.name.data());
        }
    }
};

SEALDESK_UI_TEST_MAIN(RolesUiTest)
#include "roles_test.moc"
