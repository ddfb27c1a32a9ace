// The keeper of the audit log on a real store: each hour a signature, in the database and in a second place.

// First, or moc trips over the standard library's <concepts>.
#include <QTest>

#include "core/relay/auditentries.h"
#include "core/relay/auditkeeper.h"
#include "core/relay/limits.h"
#include "tests/relay/bench/bench.h"

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

class FakeCopies final : public CheckpointCopies {
public:
    void write(const QString &line, std::function<void(bool)> done) override
    {
        if (works) {
            lines += line;
        }
        if (slow) {
            waiting = std::move(done);
        } else {
            done(works);
        }
    }
    std::function<void(bool)> waiting;
    bool slow = false;
    QStringList lines;
    bool works = true;
};

struct Kept {
    void act()
    {
        bench.hub->acts().record(systemEntry(audit::Action::RolesListed, bench.clock.wallMs()));
        bench.settle();
    }
    [[nodiscard]] qint64 checkpoints() { return bench.count(u"SELECT count(*) FROM audit_checkpoint"_s); }

    Bench bench;
    edge::Log log{bench.clock, [](std::string_view) {}};
    audit::AuditKey key = std::move(audit::AuditKey::generate()).value();
    FakeCopies copies;
    AuditKeeper keeper{{bench.hub->acts(), bench.scheduler, bench.clock, key, copies, log}};
};

} // namespace

class AuditKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachHourTheLogIsSigned() // D2
    {
        Kept kept;
        kept.act();
        kept.keeper.start();
        kept.bench.settle();
        QCOMPARE(kept.checkpoints(), 1);
        QCOMPARE(kept.copies.lines.size(), 1);
        kept.bench.advance(limits::checkpointMs); // nothing happened
        QCOMPARE(kept.checkpoints(), 1);
        kept.act();
        kept.bench.advance(limits::checkpointMs - 1);
        QCOMPARE(kept.checkpoints(), 1);
        kept.bench.advance(1);
        QCOMPARE(kept.checkpoints(), 2);
        QCOMPARE(kept.copies.lines.size(), 2);
        const auto last = audit::Checkpoint::fromLine(kept.copies.lines.last());
        QVERIFY(last && last->isSignedBy(kept.key.publicKey()));
        QCOMPARE(last->seq, kept.bench.count(u"SELECT max(seq) FROM audit_entry"_s));
        QCOMPARE(last->atMs, kept.bench.clock.wallMs());
    }

    void theLastOneIsMadeAtTheEnd()
    {
        Kept kept;
        kept.keeper.start();
        kept.bench.settle();
        kept.act();
        bool done = false;
        kept.keeper.finish([&done] { done = true; });
        kept.bench.settle();
        QVERIFY(done);
        QCOMPARE(audit::Checkpoint::fromLine(kept.copies.lines.last())->seq,
                 kept.bench.count(u"SELECT max(seq) FROM audit_entry"_s));
        kept.act();
        kept.bench.advance(3 * limits::checkpointMs);
        QCOMPARE(audit::Checkpoint::fromLine(kept.copies.lines.last())->seq + 1,
                 kept.bench.count(u"SELECT max(seq) FROM audit_entry"_s));
    }

    void aSecondPlaceThatFailsIsSaidInTheLog()
    {
        Kept kept;
        kept.copies.works = false;
        kept.act();
        kept.keeper.start();
        kept.bench.settle();
        QCOMPARE(kept.bench.audited("checkpoint_copy_failed"), 1);
        QVERIFY(kept.bench.auditWhole());
        kept.copies.works = true;
        kept.bench.advance(limits::checkpointMs);
        QCOMPARE(kept.copies.lines.size(), 1); // which covers the complaint
        QCOMPARE(kept.bench.audited("checkpoint_copy_failed"), 1);
    }

    void theEndWaitsForASlowPlace()
    {
        Kept kept;
        kept.copies.slow = true;
        kept.act();
        bool done = false;
        kept.keeper.finish([&done] { done = true; });
        kept.bench.settle();
        QVERIFY(!done);
        kept.copies.waiting(false);
        QVERIFY(done);
        kept.bench.settle();
        QCOMPARE(kept.bench.audited("checkpoint_copy_failed"), 1);
    }

    void aStoreThatFailsEndsNothing()
    {
        Kept kept;
        kept.act();
        kept.bench.execute(u"DROP TABLE audit_checkpoint"_s);
        bool done = false;
        kept.keeper.finish([&done] { done = true; });
        kept.bench.settle();
        QVERIFY(done);
        QVERIFY(kept.copies.lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AuditKeeperTest)
#include "auditkeeper_test.moc"
