// Fifteen minutes without input end a session; a working day ends any.
#include "core/policy/sessionrule.h"

#include <QTest>

using namespace sealdesk::policy;

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idle();
    void locked();
    void expires();
    void ends();
};

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 start = 5 * hour;

} // namespace

void SessionTest::idle()
{
    const SessionTimes times{start, start + hour, {}};
    QCOMPARE(judgeSession(times, start + hour, Settings()), SessionVerdict::Live);
    QCOMPARE(judgeSession(times, start + hour + 15 * minute - 1, Settings()), SessionVerdict::Live);
    QCOMPARE(judgeSession(times, start + hour + 15 * minute, Settings()), SessionVerdict::Locked);
    QCOMPARE(judgeSession(times, start + hour + 60 * minute - 1, Settings()), SessionVerdict::Locked);
    QCOMPARE(judgeSession(times, start + hour + 60 * minute, Settings()), SessionVerdict::Idle);
    Settings settings;
    QVERIFY(settings.set(Parameter::IdleMinutes, 5));
    QVERIFY(settings.set(Parameter::LockedMinutes, 1));
    QCOMPARE(judgeSession(times, start + hour + 5 * minute, settings), SessionVerdict::Locked);
    QCOMPARE(judgeSession(times, start + hour + 6 * minute, settings), SessionVerdict::Idle);
}

void SessionTest::locked()
{
    const SessionTimes times{start, start + hour, start + hour + minute};
    QCOMPARE(judgeSession(times, start + hour + minute, Settings()), SessionVerdict::Locked);
    QCOMPARE(judgeSession(times, start + hour + 46 * minute - 1, Settings()), SessionVerdict::Locked);
    QCOMPARE(judgeSession(times, start + hour + 46 * minute, Settings()), SessionVerdict::Idle);
    // A lock that was noticed late does not make the session longer.
    const SessionTimes late{start, start + hour, start + 3 * hour};
    QCOMPARE(judgeSession(late, start + hour + 60 * minute, Settings()), SessionVerdict::Idle);
}

void SessionTest::expires()
{
    const SessionTimes busy{start, start + 12 * hour - 1, {}};
    QCOMPARE(judgeSession(busy, start + 12 * hour - 1, Settings()), SessionVerdict::Live);
    QCOMPARE(judgeSession(busy, start + 12 * hour, Settings()), SessionVerdict::Expired);
}

void SessionTest::ends()
{
    QCOMPARE(sessionEndsMs({start, start, {}}, Settings()), start + 60 * minute);
    QCOMPARE(sessionEndsMs({start, start + 12 * hour - minute, {}}, Settings()), start + 12 * hour);
}

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
