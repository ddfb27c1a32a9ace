// The daily report: counts, and what stands out.
#include "core/audit/action.h"
#include "core/audit/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::audit;

namespace {

struct Day {
    void add(Action action, const QString &actor = {}, const QString &resource = {},
             const QString &origin = u"192.0.2.9"_s, const QString &outcome = u"ok"_s)
    {
        StoredEntry entry;
        entry.seq = ++seq;
        entry.actor = actor;
        entry.action = QString(toString(action));
        entry.outcome = outcome;
        entry.origin = origin;
        entry.resource = resource;
        report.add(entry);
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList found;
        for (const Found &one : report.findings()) {
            found += u"%1 %2 %3 %4"_s.arg(static_cast<int>(one.finding)).arg(one.who).arg(one.count).arg(one.firstSeq);
        }
        return found;
    }
    [[nodiscard]] static QString is(Finding finding, const QString &who, int count, int first)
    {
        return u"%1 %2 %3 %4"_s.arg(static_cast<int>(finding)).arg(who).arg(count).arg(first);
    }
    Report report;
    qint64 seq = 0;
};

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuietDayHasNothingThatStandsOut() // D2
    {
        Day day;
        day.add(Action::RelayStarted, u"system"_s, {}, u"local"_s);
        for (int i = 0; i < 50; ++i) {
            day.add(Action::LoginOk, u"mira"_s);
            day.add(Action::ChatAccepted, u"mira"_s);
            day.add(Action::FormFieldRevealed, u"mira"_s);
        }
        day.add(Action::RelayStopped, u"system"_s, {}, u"local"_s);
        QCOMPARE(day.findings(), QStringList());
        QCOMPARE(day.report.entries(), 152);
        QCOMPARE(day.report.counts().at({u"login_ok"_s, u"ok"_s}), 50);
    }

    void failedSignInsStandOutFromAThresholdOn()
    {
        Day day;
        for (int i = 1; i < reportlimits::failedLoginsOfOneAddress; ++i) {
            day.add(Action::LoginFailed, {}, u"account%1"_s.arg(i), u"203.0.113.5"_s, u"failed"_s);
        }
        QCOMPARE(day.findings(), QStringList());
        day.add(Action::LoginFailed, {}, {}, u"203.0.113.5"_s, u"failed"_s);
        QCOMPARE(day.findings(), QStringList{Day::is(Finding::FailedLoginsOfAddress, u"203.0.113.5"_s, 10, 1)});
        for (int i = 0; i < reportlimits::failedLoginsOfOneAccount; ++i) {
            day.add(Action::LoginFailed, {}, u"ben"_s, u"198.51.100.%1"_s.arg(i), u"failed"_s);
        }
        QCOMPARE(day.findings().size(), 2);
        QCOMPARE(day.findings().at(1), Day::is(Finding::FailedLoginsOfAccount, u"ben"_s, 6, 11));
    }

    void whatIsRareStandsOutByItself_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("finding");
        const auto row = [](Action action, Finding finding) {
            QTest::newRow(toString(action).latin1()) << static_cast<int>(action) << static_cast<int>(finding);
        };
        row(Action::LockedOut, Finding::LockedOut);
        row(Action::AccessPolicyChanged, Finding::RulesChanged);
        row(Action::AllowedAddressesChanged, Finding::RulesChanged);
        row(Action::MaskingOff, Finding::MaskingOff);
        row(Action::OperatorCreated, Finding::RightsChanged);
        row(Action::RoleEdited, Finding::RightsChanged);
        row(Action::AccessRescued, Finding::AccessRescued);
        row(Action::SecondFactorReset, Finding::SecondFactorReset);
        row(Action::DeviceApproved, Finding::DeviceEnrolled);
        row(Action::OrganisationRotated, Finding::OrganisationKey);
        row(Action::FormUnconfirmed, Finding::Unconfirmed);
        row(Action::ExchangeLost, Finding::ExchangeLost);
        row(Action::CheckpointCopyFailed, Finding::CopyFailed);
    }

    void whatIsRareStandsOutByItself()
    {
        QFETCH(int, action);
        QFETCH(int, finding);
        Day day;
        day.add(static_cast<Action>(action), u"mira"_s, u"thing"_s);
        QCOMPARE(day.report.findings().size(), std::size_t(1));
        QCOMPARE(static_cast<int>(day.report.findings().front().finding), finding);
    }

    void onlyTheirFailureStandsOut_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("finding");
        const auto row = [](const char *name, Action action, Finding finding) {
            QTest::newRow(name) << static_cast<int>(action) << static_cast<int>(finding);
        };
        row("entries kept as evidence", Action::AuditPruned, Finding::NotPruned);
        row("a backup", Action::BackupMade, Finding::BackupFailed);
        row("a drill", Action::BackupDrilled, Finding::BackupFailed);
        row("the clock", Action::ClockState, Finding::Clock);
        row("a certificate", Action::CertificateChanged, Finding::Certificate);
    }
    void onlyTheirFailureStandsOut()
    {
        QFETCH(int, action);
        QFETCH(int, finding);
        Day day;
        day.add(static_cast<Action>(action), u"system"_s, {}, u"local"_s);
        QCOMPARE(day.findings(), QStringList());
        day.add(static_cast<Action>(action), u"system"_s, {}, u"local"_s, u"failed"_s);
        QCOMPARE(day.findings(), QStringList{Day::is(static_cast<Finding>(finding), {}, 1, 2)});
    }

    void aRelayThatCrashedStandsOut()
    {
        Day day;
        day.add(Action::LoginOk, u"mira"_s); // it runs
        day.add(Action::RelayStarted, u"system"_s, {}, u"local"_s);
        QCOMPARE(day.findings(), QStringList{Day::is(Finding::RelayDown, {}, 1, 2)});
        day.add(Action::RelayStopped, u"system"_s, {}, u"local"_s);
        day.add(Action::AccessPolicyChanged, u"system"_s, {}, u"local"_s); // a command beside it
        day.add(Action::RelayStarted, u"system"_s, {}, u"local"_s);
        QCOMPARE(day.report.findings().size(), std::size_t(2));
    }

    void whatItCannotReadIsCountedAndNoMore()
    {
        Day day;
        StoredEntry entry;
        entry.seq = 1;
        entry.action = u"from_the_future"_s;
        entry.outcome = u"ok"_s;
        day.report.add(entry);
        QCOMPARE(day.report.entries(), 1);
        QVERIFY(day.report.findings().empty());
    }

    void itsMemoryIsBounded()
    {
        Day day;
        for (std::size_t i = 0; i < 2 * reportlimits::addressesKept; ++i) {
            day.add(Action::LoginFailed, {}, {}, QString::number(i), u"failed"_s);
        }
        QVERIFY(day.report.overflowed());
        QVERIFY(day.report.findings().empty());
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
