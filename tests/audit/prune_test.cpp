// Pruning the audit log: what is left is provable, what is taken out was old enough and fitted its signatures.
#include "core/audit/auditlog.h"
#include "core/audit/auditpruner.h"
#include "core/audit/canonical.h"
#include "core/audit/checkpointrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::audit;
using store::Database;
using store::StoreError;

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 yearMs = AuditPruner::shortestMs;

// One relay's log, signed after each append().
struct Log {
    Log() { database = std::move(Database::open(directory.filePath(QString(Database::fileName)))).value(); }
    void append(int count)
    {
        const auto appended = database->transaction([&]() -> Result<void, StoreError> {
            Entry entry;
            entry.atMs = nowMs;
            entry.action = Action::LoginOk;
            for (int i = 0; i < count; ++i) {
                const auto seq = AuditLog::append(*database, entry);
                if (!seq.ok()) {
                    return fail(seq.error());
                }
            }
            return {};
        });
        QVERIFY(appended.ok());
        sign();
    }
    void sign()
    {
        QVERIFY(database
                    ->transaction([&]() -> Result<void, StoreError> {
                        auto added = CheckpointRepository(*database).add(key, nowMs);
                        if (added.ok() && *added) {
                            copies.push_back(**added);
                        }
                        return added.ok() ? Result<void, StoreError>() : fail(added.error());
                    })
                    .ok());
    }
    Pruned prune(qint64 keepMs = yearMs)
    {
        Pruned pruned;
        const auto done = database->transaction([&]() -> Result<void, StoreError> {
            const auto result = AuditPruner(*database).prune(keepMs, nowMs);
            if (result.ok()) {
                pruned = *result;
            }
            return result.ok() ? Result<void, StoreError>() : fail(result.error());
        });
        return done.ok() ? pruned : Pruned{-1, false, false};
    }
    void execute(QLatin1StringView statement) { QVERIFY(database->prepare(statement).run().ok()); }
    [[nodiscard]] Verdict verdict(bool withCopies = true, bool withKey = true)
    {
        const Evidence evidence{withKey ? std::optional(key.publicKey()) : std::nullopt,
                                withCopies ? copies : std::vector<Checkpoint>()};
        return AuditLog::verify(*database, evidence).value();
    }
    [[nodiscard]] QString breach()
    {
        const Verdict found = verdict();
        return found.breach ? QString(toString(*found.breach)) + u' ' + QString::number(found.brokenSeq) : u"whole"_s;
    }

    QTemporaryDir directory;
    std::unique_ptr<Database> database;
    AuditKey key = std::move(AuditKey::generate()).value();
    std::vector<Checkpoint> copies; // the second place
    qint64 nowMs = begin;
};

// 1 to 10 on the first day, 11 to 20 on the second, 21 to 30 a year later.
struct OldLog : Log {
    OldLog()
    {
        append(10);
        nowMs += dayMs;
        append(10);
        nowMs = begin + yearMs + dayMs / 2;
        append(10);
    }
};

} // namespace

class PruneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOldIsTakenOutUpToACheckpoint() // D4
    {
        OldLog log;
        const Pruned pruned = log.prune();
        QCOMPARE(pruned.entries, 10);
        QVERIFY(pruned.more && !pruned.broken);
        const Verdict verdict = log.verdict();
        QCOMPARE(log.breach(), u"whole"_s);
        QCOMPARE(verdict.pruned, 10);
        QCOMPARE(verdict.entries, 21); // and the one that says so
        QCOMPARE(verdict.checkpoints, 3);
        QCOMPARE(log.prune().entries, 0); // the second day is not old enough
        log.nowMs += dayMs;
        QCOMPARE(log.prune().entries, 10);
        log.append(1);
        QCOMPARE(log.breach(), u"whole"_s);
        QCOMPARE(log.verdict().pruned, 20);
        // With the chain alone, without what stands elsewhere.
        QVERIFY(log.verdict(false, false).whole());
    }

    void nothingYoungerThanAYearIsTakenOut()
    {
        OldLog log;
        log.nowMs = begin + yearMs;
        QCOMPARE(log.prune(0).entries, 0);
        QCOMPARE(log.prune(dayMs).entries, 0);
        log.nowMs += 1;
        QCOMPARE(log.prune(dayMs).entries, 10);
    }

    void whatWasNeverSignedStays()
    {
        Log log;
        for (int i = 0; i < 5; ++i) {
            Entry entry;
            entry.atMs = log.nowMs;
            QVERIFY(AuditLog::append(*log.database, entry).ok());
        }
        log.nowMs += 3 * yearMs;
        QCOMPARE(log.prune().entries, 0);
        log.sign(); // today
        QCOMPARE(log.prune().entries, 0);
    }

    void aLogThatWasIdleForAYearKeepsItsEnd()
    {
        Log log;
        log.append(4);
        log.nowMs += 2 * yearMs;
        QCOMPARE(log.prune().entries, 4);
        QCOMPARE(log.breach(), u"whole"_s);
        QCOMPARE(log.verdict().entries, 1);
        log.append(2);
        QCOMPARE(log.breach(), u"whole"_s);
    }

    void aBatchEndsAtACheckpoint()
    {
        Log log;
        constexpr int each = AuditPruner::entriesAtOnce / 4 * 3;
        log.append(each);
        log.append(each);
        log.append(each + AuditPruner::entriesAtOnce);
        log.nowMs += 2 * yearMs;
        QCOMPARE(log.prune().entries, each);
        QCOMPARE(log.prune().entries, each);
        QCOMPARE(log.prune().entries, each + AuditPruner::entriesAtOnce);
        QCOMPARE(log.breach(), u"whole"_s);
    }

    void evidenceIsNotTakenOut()
    {
        OldLog log;
        log.execute(QLatin1StringView("UPDATE audit_entry SET actor = 'mallory' WHERE seq = 7"));
        const Pruned pruned = log.prune();
        QVERIFY(pruned.broken && !pruned.more);
        QCOMPARE(pruned.entries, 0);
        QCOMPARE(log.breach(), u"edited 7"_s);
    }

    void aBeginningThatIsGoneIsNamed_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("breach");
        const QString cut = u"DELETE FROM audit_entry WHERE seq <= 10"_s;
        const QString based = u"INSERT OR REPLACE INTO audit_base (one, seq, hash) SELECT 1, seq, hash FROM "
                              "audit_checkpoint WHERE seq = 10"_s;
        QTest::newRow("cut off") << QStringList{cut} << u"missing 1"_s;
        QTest::newRow("called pruned") << QStringList{cut, based} << u"beginning_gone 10"_s;
        QTest::newRow("at no checkpoint")
            << QStringList{u"DELETE FROM audit_entry WHERE seq <= 5"_s,
                           u"INSERT INTO audit_base (one, seq, hash) VALUES (1, 5, zeroblob(32))"_s}
            << u"edited 6"_s;
    }
    void aBeginningThatIsGoneIsNamed()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, breach);
        OldLog log;
        for (const QString &statement : statements) {
            const QByteArray text = statement.toLatin1();
            log.execute(QLatin1StringView(text));
        }
        QCOMPARE(log.breach(), breach);
    }

    void tamperingAfterwardsIsNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("breach");
        QTest::newRow("its base forgotten") << u"DELETE FROM audit_base"_s << u"missing 1"_s;
        QTest::newRow("its base moved") << u"UPDATE audit_base SET seq = 9"_s << u"missing 10"_s;
        QTest::newRow("its base's hash") << u"UPDATE audit_base SET hash = zeroblob(32)"_s << u"edited 11"_s;
        QTest::newRow("its checkpoint gone")
            << u"DELETE FROM audit_checkpoint WHERE seq = 10"_s << u"beginning_gone 10"_s;
        QTest::newRow("its checkpoint's time")
            << u"UPDATE audit_checkpoint SET at_ms = at_ms - 1 WHERE seq = 10"_s << u"false_checkpoint 10"_s;
        QTest::newRow("the entry that says so")
            << u"UPDATE audit_entry SET detail = '' WHERE seq = 31"_s << u"edited 31"_s;
        QTest::newRow("one more entry") << u"DELETE FROM audit_entry WHERE seq = 11"_s << u"missing 11"_s;
    }
    void tamperingAfterwardsIsNamed()
    {
        QFETCH(QString, statement);
        QFETCH(QString, breach);
        OldLog log;
        QCOMPARE(log.prune().entries, 10);
        const QByteArray text = statement.toLatin1();
        log.execute(QLatin1StringView(text));
        QCOMPARE(log.breach(), breach);
    }

    // Who can write the database can prune too, but not so that it looks as if the relay had waited for a year.
    void pruningTooEarlyIsNamed()
    {
        Log log;
        log.append(10);
        log.nowMs += dayMs;
        log.append(10);
        Entry entry;
        entry.atMs = log.nowMs;
        entry.actor = QString(systemActor);
        entry.action = Action::AuditPruned;
        entry.detail = Detail().with(DetailKey::Before, 0).with(DetailKey::After, 10);
        QVERIFY(AuditLog::append(*log.database, entry).ok());
        log.execute(QLatin1StringView("DELETE FROM audit_entry WHERE seq <= 10"));
        log.execute(QLatin1StringView("INSERT INTO audit_base (one, seq, hash) SELECT 1, seq, hash FROM "
                                      "audit_checkpoint WHERE seq = 10"));
        QCOMPARE(log.breach(), u"pruned_early 10"_s);
    }

    void copiesOfWhatWasPrunedDoNoHarm()
    {
        OldLog log;
        QCOMPARE(log.copies.size(), 3U);
        log.nowMs += dayMs;
        QCOMPARE(log.prune().entries, 20); // both days at once
        QCOMPARE(log.breach(), u"whole"_s);
        QCOMPARE(log.verdict().copies, 2); // the one that the log begins with, and the last
        log.copies.front().signature[0] = static_cast<char>(~log.copies.front().signature[0]);
        QCOMPARE(log.breach(), u"false_copy 10"_s);
    }
};

QTEST_GUILESS_MAIN(PruneTest)
#include "prune_test.moc"
