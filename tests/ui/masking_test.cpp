// Card masking in the windows: an administrator switches it off and on, and everyone sees that it is off.
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "tests/ui/stage.h"
#include "tests/ui/testmain.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings/maskingpage.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

using namespace sealdesk;
using namespace sealdesk::ui;
using namespace Qt::StringLiterals;

class MaskingUiTest final : public QObject {
    Q_OBJECT

    Language m_language;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_language.install(u"en"_s);
        m_theme = std::make_unique<Theme>();
    }

    void anAdministratorSwitchesItOffAndOn()
    {
        Stage stage;
        stage.signIn();
        MainWindow window(stage.console(), *m_theme, m_language);
        window.show();
        MaskingPage page(stage.console().masking(), *m_theme);
        page.show();
        auto *off = page.findChild<QPushButton *>(u"maskingPageOff"_s);
        auto *on = page.findChild<QPushButton *>(u"maskingPageOn"_s);
        auto *understood = page.findChild<QCheckBox *>(u"maskingPageUnderstood"_s);
        auto *banner = window.findChild<Notice *>(u"maskingNotice"_s);
        auto *state = page.findChild<Notice *>(u"maskingPageState"_s);
        QVERIFY(off->isVisible() && !off->isEnabled() && !on->isVisible());
        QVERIFY(banner->text().isEmpty());
        for (const QString &name : {u"maskingPageUnderstood"_s, u"maskingPageTime"_s}) {
            QVERIFY(!page.findChild<QWidget *>(name)->accessibleName().isEmpty());
        }

        understood->setChecked(true);
        QVERIFY(off->isEnabled());
        QTest::mouseClick(off, Qt::LeftButton);
        QTRY_VERIFY(stage.console().masking().isOff());
        constexpr qint64 hourMs = 3'600'000;
        QCOMPARE(stage.console().masking().offUntilMs(), stage.clock.wallMs() + hourMs);
        QVERIFY(banner->isVisible() && banner->text().contains(u"NOT hidden"_s));
        QVERIFY(state->text().contains(u"OFF"_s));
        QVERIFY(!off->isVisible() && on->isVisible());

        QTest::mouseClick(on, Qt::LeftButton);
        QTRY_VERIFY(!stage.console().masking().isOff());
        QVERIFY(banner->text().isEmpty());
        QVERIFY2(!understood->isChecked() && !off->isEnabled(), "the next time asks again");
    }

    void theRelaysRefusalIsShown()
    {
        Stage stage;
        stage.signIn();
        MaskingPage page(stage.console().masking(), *m_theme);
        page.show();
        page.findChild<QCheckBox *>(u"maskingPageUnderstood"_s)->setChecked(true);
        wire::out::Refused refused;
        refused.code = wire::Refusal::NotAllowed;
        refused.message = u"policy.set_masking"_s;
        stage.refuseNext = refused;
        QTest::mouseClick(page.findChild<QPushButton *>(u"maskingPageOff"_s), Qt::LeftButton);
        QTRY_VERIFY(!page.findChild<Notice *>(u"maskingPageProblem"_s)->text().isEmpty());
        QVERIFY(!stage.console().masking().isOff());
    }

    void othersCannot()
    {
        Stage stage({.role = policy::roles::operatorRole});
        stage.signIn();
        MaskingPage page(stage.console().masking(), *m_theme);
        page.show();
        QVERIFY(!page.findChild<QPushButton *>(u"maskingPageOff"_s)->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"maskingPageOn"_s)->isVisible());
        QVERIFY(page.findChild<Notice *>(u"maskingPageState"_s)->text().contains(u"Only"_s));
    }
};

SEALDESK_UI_TEST_MAIN(MaskingUiTest)
#include "masking_test.moc"
