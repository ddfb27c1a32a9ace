// The host's clock in the audit log: set by hand, held to a source of time or not.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/clockkeeper.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

struct Kept {
    Kept()
    {
        keeper.start();
        bench.settle();
    }
    [[nodiscard]] QString last(const char *action)
    {
        return bench.text(
            u"SELECT outcome || ' ' || detail FROM audit_entry WHERE action = '%1' ORDER BY seq DESC"_s.arg(
                QLatin1StringView(action)));
    }

    Bench bench;
    std::string said;
    edge::Log log{bench.clock, [this](std::string_view line) { said += line; }};
    ClockSync sync{ClockSync::State::Synchronised, 10, 0};
    ClockKeeper keeper{{bench.hub->acts(), bench.scheduler, bench.clock, log, [this] { return sync; }}};
};

} // namespace

class ClockKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodClockLeavesNoTrace() // D2
    {
        Kept kept;
        const qint64 before = kept.bench.count(u"SELECT count(*) FROM audit_entry"_s);
        kept.bench.advance(30 * ClockWatch::lookMs);
        QCOMPARE(kept.bench.count(u"SELECT count(*) FROM audit_entry"_s), before);
    }

    void eachChangeOfItsSourceIsRecordedOnce() // PCI DSS 10.6
    {
        Kept kept;
        kept.sync = {ClockSync::State::NotSynchronised, 0, 0};
        kept.bench.advance(10 * ClockWatch::lookMs);
        QCOMPARE(kept.bench.audited("clock_state"), 1);
        QCOMPARE(kept.last("clock_state"), u"failed state=not_synchronised"_s);
        QVERIFY(kept.said.find("clock.state") != std::string::npos);
        kept.sync = {ClockSync::State::Synchronised, 10, 0};
        kept.bench.advance(10 * ClockWatch::lookMs);
        QCOMPARE(kept.bench.audited("clock_state"), 2);
        QCOMPARE(kept.last("clock_state"), u"ok state=synchronised"_s);
    }

    void aStepIsRecordedOnceInSeconds()
    {
        Kept kept;
        kept.bench.clock.setWall(-1'500'000'000'000); // as after a dead battery
        kept.bench.advance(10 * ClockWatch::lookMs);
        QCOMPARE(kept.bench.audited("clock_stepped"), 1);
        QCOMPARE(kept.last("clock_stepped"), u"ok count=-1500000000"_s);
        QVERIFY(kept.said.find("clock.stepped") != std::string::npos);
        QVERIFY(kept.bench.auditWhole());
    }

    void whenItStopsItLooksNoMore()
    {
        Kept kept;
        kept.keeper.stop();
        kept.sync = {ClockSync::State::NotSynchronised, 0, 0};
        kept.bench.advance(10 * ClockWatch::lookMs);
        QCOMPARE(kept.bench.audited("clock_state"), 0);
    }
};

QTEST_GUILESS_MAIN(ClockKeeperTest)
#include "clockkeeper_test.moc"
