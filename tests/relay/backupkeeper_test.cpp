// Backups by schedule, with a clock that is moved by hand and a program that is played.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/auditentries.h"
#include "core/relay/backupkeeper.h"
#include "core/relay/limits.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t everyMs = 3LL * 60 * 60 * 1000;

class FakeRunner final : public BackupRunner {
public:
    bool start() override
    {
        ++starts;
        return startable;
    }
    std::optional<int> ended() override { return exitCode; }
    int starts = 0;
    bool startable = true;
    std::optional<int> exitCode = 0;
};

struct Kept {
    void begin()
    {
        keeper.start();
        bench.settle();
    }
    void advance(std::int64_t ms)
    {
        // In steps: the keeper looks at the wall clock each time.
        for (std::int64_t left = ms; left > 0; left -= limits::backupGlanceMs) {
            bench.advance(std::min(left, limits::backupGlanceMs));
        }
    }
    void backedUp()
    {
        bench.hub->acts().record(systemEntry(audit::Action::BackupMade, bench.clock.wallMs()));
        bench.settle();
    }

    Bench bench;
    edge::Log log{bench.clock, [](std::string_view) {}};
    FakeRunner runner;
    BackupKeeper keeper{{bench.hub->acts(), bench.scheduler, bench.clock, runner, log, everyMs}};
};

} // namespace

class BackupKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyBackupOneIsMadeAtOnceAndThenEachInterval() // D3
    {
        Kept kept;
        kept.begin();
        kept.advance(3 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 1);
        kept.advance(everyMs - 5 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 1);
        kept.advance(5 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 2);
        QCOMPARE(kept.bench.audited("backup_made"), 0); // the program's own business
    }

    void theIntervalGoesOnOverARestart()
    {
        Kept kept;
        kept.backedUp();
        kept.advance(everyMs / 2);
        kept.begin();
        kept.advance(everyMs / 2 - 3 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 0);
        kept.advance(5 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 1);
    }

    void oneThatFailedIsTriedAgainSooner()
    {
        Kept kept;
        kept.runner.exitCode = 4;
        kept.begin();
        kept.advance(3 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 1);
        kept.advance(limits::backupRetryMs + 3 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 2);
        QCOMPARE(kept.bench.audited("backup_made"), 0);
    }

    void whatCouldNotRecordItselfIsRecorded()
    {
        Kept kept;
        kept.runner.startable = false;
        kept.begin();
        kept.advance(3 * limits::backupGlanceMs);
        QCOMPARE(kept.bench.audited("backup_made"), 1);
        kept.runner.startable = true;
        kept.runner.exitCode = -1; // it died
        kept.advance(limits::backupRetryMs + 3 * limits::backupGlanceMs);
        QCOMPARE(kept.bench.audited("backup_made"), 2);
        QVERIFY(kept.bench.auditWhole());
    }

    void oneAtATime()
    {
        Kept kept;
        kept.runner.exitCode = std::nullopt;
        kept.begin();
        kept.advance(everyMs + everyMs / 2);
        QCOMPARE(kept.runner.starts, 1);
        kept.runner.exitCode = 0;
        kept.advance(3 * limits::backupGlanceMs);
        QCOMPARE(kept.runner.starts, 2); // the next was due meanwhile
    }
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "backupkeeper_test.moc"
