// When a password must be changed, how often it may be, and when an account was not used for too long.
#include "core/policy/passwordage.h"

#include <QTest>

using namespace sealdesk::policy;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 20'000 * day;

} // namespace

class AgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordLivesForNinetyDays()
    {
        const Settings settings;
        QVERIFY(!isPasswordExpired(now - 90 * day + 1, now, settings));
        QVERIFY(isPasswordExpired(now - 90 * day, now, settings));
        QVERIFY(!isPasswordExpired(now + 365 * day, now, settings)); // the clock went back a year
        Settings shorter;
        QVERIFY(!shorter.set(Parameter::PasswordDays, 91)); // settable lower, not higher
        QVERIFY(shorter.set(Parameter::PasswordDays, 30));
        QVERIFY(isPasswordExpired(now - 30 * day, now, shorter));
    }
    void aOneTimePasswordLivesForThreeDays()
    {
        QVERIFY(!isOneTimeOver(now - 72 * hour + 1, now, Settings()));
        QVERIFY(isOneTimeOver(now - 72 * hour, now, Settings()));
    }
    void anUnusedAccountIsOverAfterNinetyDays()
    {
        QVERIFY(!isUnusedTooLong(now - 90 * day + 1, now, Settings()));
        QVERIFY(isUnusedTooLong(now - 90 * day, now, Settings()));
    }
    void twoChangesADay()
    {
        const Settings settings;
        QVERIFY(!isChangedTooOften({}, now, settings));
        QVERIFY(!isChangedTooOften({{now - hour, false}}, now, settings));
        QVERIFY(isChangedTooOften({{now - hour, false}, {now - day + 1, false}}, now, settings));
        QVERIFY(!isChangedTooOften({{now - hour, false}, {now - day, false}}, now, settings)); // a day ago
        QVERIFY(!isChangedTooOften({{now - hour, false}, {now - 2 * hour, true}, {now, true}}, now, settings));
        // A clock that went back a year does not forbid changes for a year.
        QVERIFY(!isChangedTooOften({{now + 365 * day, false}, {now + 365 * day, false}}, now, settings));
        QVERIFY(isChangedTooOften({{now + hour, false}, {now - hour, false}}, now, settings));
    }
};

QTEST_APPLESS_MAIN(AgeTest)
#include "age_test.moc"
