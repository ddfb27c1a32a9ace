// Signed checkpoints: what they prove of the log that the chain alone cannot, in the database and in a second place.
#include "core/audit/auditlog.h"
#include "core/audit/canonical.h"
#include "core/audit/checkpointrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk;
using namespace sealdesk::audit;
using store::Database;
using store::Statement;
using store::StoreError;

namespace {

constexpr qint64 start = 1'700'000'000'000;

AuditKey newKey() { return std::move(AuditKey::generate()).value(); }

// One relay's log.
struct Log {
    Log() { database = std::move(Database::open(directory.filePath(QString(Database::fileName)))).value(); }
    void append(int count)
    {
        for (int i = 0; i < count; ++i) {
            Entry entry;
            entry.atMs = start + i;
            entry.action = Action::LoginOk;
            (void)AuditLog::append(*database, entry).ok();
        }
    }
    Checkpoint checkpoint()
    {
        std::optional<Checkpoint> made;
        (void)database
            ->transaction([&]() -> Result<void, StoreError> {
                auto added = CheckpointRepository(*database).add(key, start + 5000);
                made = added.ok() ? *added : std::nullopt;
                return added.ok() ? Result<void, StoreError>() : fail(added.error());
            })
            .ok();
        return made.value_or(Checkpoint());
    }
    void execute(QLatin1StringView statement) { QVERIFY(database->prepare(statement).run().ok()); }
    // Makes the whole chain anew from its contents, as somebody who knows how it is built.
    void chainAnew()
    {
        std::vector<Record> records;
        Statement rows = database->prepare(QLatin1StringView(
            "SELECT seq, at_ms, actor, action, outcome, origin, device, resource_kind, resource, detail FROM "
            "audit_entry ORDER BY seq"));
        QVERIFY(rows.run().ok());
        while (rows.next()) {
            Record record;
            record.seq = static_cast<qint64>(records.size()) + 1;
            record.atMs = rows.integer(1);
            for (std::size_t at = 0; at < recordTexts; ++at) {
                record.texts[at] = rows.plain(static_cast<int>(at) + 2).toUtf8();
            }
            records.push_back(record);
        }
        execute(QLatin1StringView("DELETE FROM audit_entry"));
        QByteArray previous(hashBytes, '\0');
        for (Record &record : records) {
            previous = hashOf(record, previous);
            Statement statement = database->prepare(QLatin1StringView(
                "INSERT INTO audit_entry (seq, at_ms, actor, action, outcome, origin, device, resource_kind, resource, "
                "detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            statement.bind(record.seq).bind(record.atMs);
            for (const QByteArray &text : record.texts) {
                statement.bindPlain(QString::fromUtf8(text));
            }
            QVERIFY(statement.bind(previous).run().ok());
        }
        QVERIFY(database->prepare(QLatin1StringView("UPDATE audit_head SET seq = ?, hash = ?"))
                    .bind(static_cast<qint64>(records.size()))
                    .bind(previous)
                    .run()
                    .ok());
    }
    Verdict verdict(std::vector<Checkpoint> copies = {}, bool withKey = true)
    {
        const Evidence evidence{withKey ? std::optional(key.publicKey()) : std::nullopt, std::move(copies)};
        return AuditLog::verify(*database, evidence).value();
    }

    QTemporaryDir directory;
    std::unique_ptr<Database> database;
    AuditKey key = newKey();
};

QString breachOf(const Verdict &verdict)
{
    return verdict.breach ? QString(toString(*verdict.breach)) + u' ' + QString::number(verdict.brokenSeq) : u"whole"_s;
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignedLogIsWhole() // D2
    {
        Log log;
        log.append(5);
        const Checkpoint first = log.checkpoint();
        QCOMPARE(first.seq, 5);
        log.append(3);
        const Checkpoint second = log.checkpoint();
        log.append(1);
        const Verdict verdict = log.verdict({first, second});
        QCOMPARE(breachOf(verdict), u"whole"_s);
        QCOMPARE(verdict.checkpoints, 2);
        QCOMPARE(verdict.copies, 2);
        QCOMPARE(verdict.signedSeq, 8);
        QVERIFY(verdict.signaturesSeen);
        QVERIFY(!log.verdict({}, false).signaturesSeen);
    }

    void nothingNewNeedsNoCheckpoint()
    {
        Log log;
        QCOMPARE(log.checkpoint().seq, 0);
        log.append(1);
        QCOMPARE(log.checkpoint().seq, 1);
        QCOMPARE(log.checkpoint().seq, 0);
        QCOMPARE(CheckpointRepository(*log.database).all()->size(), std::size_t(1));
    }

    // Whoever can write the database can make a chain that fits; not one that fits what was signed.
    void aChainMadeAnewIsNamed()
    {
        Log log;
        log.append(10);
        const Checkpoint copy = log.checkpoint();
        log.append(2);
        log.execute(QLatin1StringView("UPDATE audit_entry SET outcome = 'ok', actor = 'somebody' WHERE seq = 4"));
        log.chainAnew();
        QCOMPARE(breachOf(log.verdict()), u"rewritten 10"_s);
        // The checkpoint beside it gone as well: the copy knows.
        log.execute(QLatin1StringView("DELETE FROM audit_checkpoint"));
        QCOMPARE(breachOf(log.verdict()), u"whole"_s);
        QCOMPARE(breachOf(log.verdict({copy})), u"rewritten 10"_s);
    }

    void anEntryTakenOutAndClosedUpIsNamed()
    {
        Log log;
        log.append(10);
        const Checkpoint copy = log.checkpoint();
        log.append(5);
        log.execute(QLatin1StringView("DELETE FROM audit_entry WHERE seq = 7"));
        log.chainAnew();
        QCOMPARE(breachOf(log.verdict({copy})), u"rewritten 10"_s);
    }

    void anEndCutOffWithItsHeadIsNamed()
    {
        Log log;
        log.append(10);
        const Checkpoint copy = log.checkpoint();
        log.execute(QLatin1StringView("DELETE FROM audit_entry WHERE seq > 6"));
        log.chainAnew();
        QCOMPARE(breachOf(log.verdict()), u"truncated 7"_s);
        log.execute(QLatin1StringView("DELETE FROM audit_checkpoint"));
        QCOMPARE(breachOf(log.verdict({copy})), u"truncated 7"_s);
        log.execute(QLatin1StringView("DELETE FROM audit_entry"));
        log.chainAnew();
        QCOMPARE(breachOf(log.verdict({copy})), u"truncated 1"_s);
    }

    void anotherRelaysDatabaseIsNamed()
    {
        Log ours;
        ours.append(8);
        const Checkpoint copy = ours.checkpoint();
        Log theirs;
        theirs.append(20);
        (void)theirs.checkpoint();
        const Evidence evidence{ours.key.publicKey(), {copy}};
        QCOMPARE(breachOf(AuditLog::verify(*theirs.database, evidence).value()), u"false_checkpoint 20"_s);
        // With their checkpoints taken out: its eighth entry is not ours.
        theirs.execute(QLatin1StringView("UPDATE audit_entry SET at_ms = at_ms + 1"));
        theirs.chainAnew();
        theirs.execute(QLatin1StringView("DELETE FROM audit_checkpoint"));
        QCOMPARE(breachOf(AuditLog::verify(*theirs.database, evidence).value()), u"rewritten 8"_s);
    }

    void anOlderCopyOfTheDatabaseIsNamed()
    {
        Log log;
        log.append(4);
        (void)log.checkpoint();
        const QString older = log.directory.filePath(u"older.db"_s);
        log.database->scrub();
        QVERIFY(QFile::copy(log.directory.filePath(QString(Database::fileName)), older));
        log.append(4);
        const Checkpoint later = log.checkpoint();
        const auto put = Database::open(older);
        QVERIFY(put.ok());
        const Evidence evidence{log.key.publicKey(), {later}};
        QCOMPARE(breachOf(AuditLog::verify(**put, evidence).value()), u"truncated 5"_s);
    }

    void signaturesThatDoNotHold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("another time") << 0;
        QTest::newRow("another entry") << 1;
        QTest::newRow("another hash") << 2;
        QTest::newRow("one bit of the signature") << 3;
        QTest::newRow("another key") << 4;
        QTest::newRow("short hash") << 5;
        QTest::newRow("no signature") << 6;
    }

    void signaturesThatDoNotHold()
    {
        QFETCH(int, kind);
        Log log;
        log.append(3);
        const Checkpoint good = log.checkpoint();
        QVERIFY(good.isSignedBy(log.key.publicKey()));
        Checkpoint bad = good;
        if (kind == 0)
            ++bad.atMs;
        if (kind == 1)
            ++bad.seq;
        if (kind == 2)
            bad.hash[0] = static_cast<char>(bad.hash[0] ^ 1);
        if (kind == 3)
            bad.signature[9] = static_cast<char>(bad.signature[9] ^ 1);
        if (kind == 4)
            bad = *Checkpoint::make(newKey(), bad.seq, bad.atMs, bad.hash);
        if (kind == 5)
            bad.hash.chop(1);
        if (kind == 6)
            bad.signature.clear();
        QVERIFY(!bad.isSignedBy(log.key.publicKey()));
        QVERIFY(breachOf(log.verdict({bad})).startsWith(u"false_copy"_s));
        log.execute(QLatin1StringView("DELETE FROM audit_checkpoint"));
        QVERIFY(log.database
                    ->prepare(QLatin1StringView(
                        "INSERT INTO audit_checkpoint (seq, at_ms, hash, signature) VALUES (?, ?, ?, ?)"))
                    .bind(bad.seq)
                    .bind(bad.atMs)
                    .bind(bad.hash)
                    .bind(bad.signature)
                    .run()
                    .ok());
        QVERIFY(breachOf(log.verdict()).startsWith(u"false_checkpoint"_s));
    }

    void aLineIsReadAsItWasWritten()
    {
        Log log;
        log.append(2);
        const Checkpoint checkpoint = log.checkpoint();
        const QString line = checkpoint.line();
        QVERIFY(line.startsWith(u"sealdesk-audit-checkpoint-1 seq=2 at=1700000005000 hash="_s));
        QVERIFY(Checkpoint::fromLine(line) == checkpoint);
        const auto with = [&line](const QString &what, const QString &instead) {
            return QString(line).replace(what, instead);
        };
        const QStringList bads{QString(),
                               QString(line + u' '),
                               QString(u' ' + line),
                               line.chopped(1),
                               with(u"seq=2"_s, u"seq=02"_s),
                               with(u"seq=2"_s, u"seq=-2"_s),
                               with(u"seq=2"_s, u"seq=+2"_s),
                               with(u"seq=2"_s, u"seq=99999999999999999999"_s),
                               with(u"-1 "_s, u"-2 "_s),
                               with(u"at="_s, u"at= "_s),
                               line.toUpper(),
                               QString(line + u'=')};
        for (const QString &bad : bads) {
            QVERIFY2(!Checkpoint::fromLine(bad), qPrintable(bad));
        }
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
