// What is noticed about the host's clock: steps, and whether it is held to a source of time.
#include "core/base/clockwatch.h"

#include <QTest>

using namespace sealdesk;

namespace {

class FakeClock final : public Clock {
public:
    [[nodiscard]] std::int64_t wallMs() const override { return wall; }
    [[nodiscard]] std::int64_t aliveMs() const override { return alive; }
    void pass(std::int64_t ms)
    {
        wall += ms;
        alive += ms;
    }
    std::int64_t wall = 1'800'000'000'000;
    std::int64_t alive = 77'000;
};

struct Watched {
    FakeClock clock;
    ClockSync sync{ClockSync::State::Synchronised, 20, 0};
    ClockWatch watch{clock, [this] { return sync; }};
};

} // namespace

class ClockWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodClockIsNotWorthAWord() // D1
    {
        Watched watched;
        for (int i = 0; i < 1000; ++i) {
            watched.clock.pass(ClockWatch::lookMs);
            const auto change = watched.watch.look();
            QVERIFY(!change.state && !change.steppedMs);
        }
    }

    void aStepIsToldOnceEitherWay()
    {
        Watched watched;
        watched.clock.wall += 3'600'000;
        QCOMPARE(watched.watch.look().steppedMs.value_or(0), 3'600'000);
        QVERIFY(!watched.watch.look().steppedMs);
        watched.clock.wall -= 3'600'000;
        QCOMPARE(watched.watch.look().steppedMs.value_or(0), -3'600'000);
        watched.clock.pass(100'000);
        QVERIFY(!watched.watch.look().steppedMs);
    }

    void littleStepsAddUp()
    {
        Watched watched;
        int told = 0;
        for (int i = 0; i < 10; ++i) {
            watched.clock.wall += ClockWatch::stepMs / 2;
            told += watched.watch.look().steppedMs ? 1 : 0;
        }
        QCOMPARE(told, 5);
    }

    void aClockThatIsNotHeldIsToldOnceAndSoIsItsReturn()
    {
        Watched watched;
        watched.sync = {ClockSync::State::NotSynchronised, 0, 0};
        QVERIFY(watched.watch.look().state == ClockWatch::State::NotSynchronised);
        QVERIFY(!watched.watch.look().state);
        watched.sync = {ClockSync::State::Synchronised, ClockWatch::mostErrorMs + 1, 0};
        QVERIFY(watched.watch.look().state == ClockWatch::State::FarOff);
        watched.sync = {ClockSync::State::Synchronised, 0, -ClockWatch::mostErrorMs - 1};
        QVERIFY(!watched.watch.look().state);
        watched.sync = {ClockSync::State::Synchronised, ClockWatch::mostErrorMs, 0};
        QVERIFY(watched.watch.look().state == ClockWatch::State::Good);
        watched.sync = {};
        QVERIFY(watched.watch.look().state == ClockWatch::State::Unknown);
    }

    // Whatever this machine's is: the answer must be one, and not change by asking.
    void theSystemAnswers()
    {
        const ClockSync sync = readClockSync();
#ifdef __linux__
        QVERIFY(sync.state != ClockSync::State::Unknown);
#endif
        QVERIFY(sync.mostErrorMs >= 0);
        QVERIFY(readClockSync().state == sync.state);
        QVERIFY(!describe(clockState(sync)).empty() && !toString(clockState(sync)).empty());
    }
};

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "clockwatch_test.moc"
