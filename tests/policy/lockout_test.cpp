// Six failures lock for thirty minutes.
#include "core/policy/lockout.h"

#include <QTest>

using namespace sealdesk::policy;

class LockoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixthFailureLocks();
    void lockedRecordDoesNotChange();
    void countsAnewAfterTheLock();
    void successForgets();
    void settingsCount();
    void captchasFollowTheLaneOrTheAddress();
};

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 minute = 60'000;

LockoutRecord failTimes(int times, qint64 atMs, LockoutRecord record = {})
{
    for (int i = 0; i < times; ++i) {
        record = afterFailure(record, atMs, Settings());
    }
    return record;
}

} // namespace

void LockoutTest::sixthFailureLocks()
{
    QVERIFY(!isLocked(failTimes(5, now), now));
    const LockoutRecord locked = failTimes(6, now);
    QVERIFY(isLocked(locked, now));
    QVERIFY(isLocked(locked, now + 30 * minute - 1));
    QVERIFY(!isLocked(locked, now + 30 * minute));
    QCOMPARE(lockedSecondsLeft(locked, now), 30 * 60);
    QCOMPARE(lockedSecondsLeft(locked, now + 30 * minute - 1), 1);
    QCOMPARE(lockedSecondsLeft(locked, now + 30 * minute), 0);
}

void LockoutTest::lockedRecordDoesNotChange()
{
    const LockoutRecord locked = failTimes(6, now);
    QCOMPARE(failTimes(100, now + 29 * minute, locked), locked);
}

void LockoutTest::countsAnewAfterTheLock()
{
    const qint64 later = now + 30 * minute;
    const LockoutRecord once = failTimes(1, later, failTimes(6, now));
    QCOMPARE(once.failures, 1);
    QVERIFY(!isLocked(once, later));
    QVERIFY(isLocked(failTimes(5, later, once), later));
}

void LockoutTest::successForgets()
{
    QCOMPARE(afterSuccess(), LockoutRecord{});
    QVERIFY(!isLocked(failTimes(5, now, afterSuccess()), now));
}

void LockoutTest::settingsCount()
{
    Settings settings;
    QVERIFY(settings.set(Parameter::LockoutFailures, 1));
    QVERIFY(settings.set(Parameter::LockoutMinutes, 60));
    const LockoutRecord locked = afterFailure({}, now, settings);
    QVERIFY(isLocked(locked, now + 59 * minute));
    QVERIFY(!isLocked(locked, now + 60 * minute));
}

void LockoutTest::captchasFollowTheLaneOrTheAddress()
{
    Settings settings; // asks after three
    QVERIFY(!needsCaptcha(failTimes(2, now), {}, now, settings));
    QVERIFY(needsCaptcha(failTimes(3, now), {}, now, settings));
    LockoutRecord address;
    for (int i = 0; i < captchaAddressFailures; ++i) {
        QVERIFY(!needsCaptcha({}, address, now, settings));
        address = afterAddressFailure(address, now);
    }
    QVERIFY(needsCaptcha({}, address, now, settings));
    QVERIFY(!needsCaptcha({}, address, now + penaltyForgottenMs + minute, settings)); // yesterday's
    QVERIFY(settings.set(Parameter::CaptchaAfter, 0));
    QVERIFY(!needsCaptcha(failTimes(5, now), address, now, settings));
}

QTEST_APPLESS_MAIN(LockoutTest)
#include "lockout_test.moc"
