// The audit log's commands, as a program, on a store of its own and beside a running relay.
#include "core/audit/checkpoint.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/relay/bench/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int usage = 2;
constexpr int foundWrong = 3;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct House {
    QTemporaryDir data;
    [[nodiscard]] Outcome run(QStringList words) const { return runRelay(words << u"--data"_s << data.path()); }
    [[nodiscard]] QString second() const { return data.filePath(u"audit-checkpoints.log"_s); }
    // Starts and ends a relay: two entries and their checkpoints.
    void serveOnce(const QStringList &more = {}) const
    {
        RunningRelay relay(data.path(), more);
        QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
        QCOMPARE(relay.terminate(), done);
    }
    void execute(QLatin1StringView statement) const
    {
        const auto database = store::Database::open(data.filePath(QString(store::Database::fileName)));
        QVERIFY(database.ok() && (*database)->prepare(statement).run().ok());
    }
};

} // namespace

class AuditCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRelaySignsItsLogAtStartAndEnd() // D2
    {
        const House house;
        house.serveOnce();
        const QList<QByteArray> lines = contentOf(house.second()).split('\n');
        QCOMPARE(lines.size(), 3); // two, and what follows the last break
        const auto last = audit::Checkpoint::fromLine(QString::fromUtf8(lines[1]));
        QVERIFY(last);
        const Outcome verified = house.run({u"audit"_s, u"verify"_s});
        QCOMPARE(verified.code, done);
        QVERIFY2(verified.output.contains("the chain is whole"), verified.output.constData());
        const QByteArray signatures("2 checkpoints and 2 copies of them are right, up to entry " +
                                    QByteArray::number(last->seq));
        QVERIFY2(verified.output.contains(signatures), verified.output.constData());
        QCOMPARE(QFile(house.second()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aLogThatWasCutOffIsNamedByItsSecondPlace()
    {
        const House house;
        house.serveOnce();
        // The whole database gone, and another one begun: the lines remain.
        for (const QString &file : QDir(house.data.path()).entryList({u"sealdesk.db*"_s}, QDir::Files)) {
            QVERIFY(QFile::remove(house.data.filePath(file)));
        }
        QVERIFY(QFile::remove(house.data.filePath(u"keys/second-factor.key"_s)));
        (void)house.run({u"policy"_s, u"show"_s});
        const Outcome cut = house.run({u"audit"_s, u"verify"_s});
        QCOMPARE(cut.code, foundWrong);
        QVERIFY2(cut.output.contains("BROKEN at entry 1: truncated"), cut.output.constData());
    }

    void theKeyAndThePlaceMayBeElsewhere()
    {
        const House house;
        const QTemporaryDir other;
        const QString second = other.filePath(u"lines"_s);
        house.serveOnce({u"--checkpoints"_s, second});
        QVERIFY(!QFile::exists(house.second()));
        QVERIFY(contentOf(second).startsWith("sealdesk-audit-checkpoint-1 "));
        const QString key = QString::fromUtf8(house.run({u"audit"_s, u"key"_s}).output).trimmed();
        QVERIFY(QFile::remove(house.data.filePath(u"keys/audit.key"_s)));
        const Outcome unseen = house.run({u"audit"_s, u"verify"_s});
        QCOMPARE(unseen.code, done);
        QVERIFY(unseen.output.contains("not checked"));
        const Outcome seen = house.run({u"audit"_s, u"verify"_s, u"--key"_s, key, u"--checkpoints"_s, second});
        QCOMPARE(seen.code, done);
        QVERIFY2(seen.output.contains("2 copies of them are right"), seen.output.constData());
        const QString foreign = u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s; // RFC 8032, test 1
        const Outcome wrong = house.run({u"audit"_s, u"verify"_s, u"--key"_s, foreign});
        QCOMPARE(wrong.code, foundWrong);
        QVERIFY(wrong.output.contains("FALSE"));
    }

    void aCommandMayCarryThemElsewhere()
    {
        const House house;
        const QTemporaryDir other;
        const QString carried = other.filePath(u"carried"_s);
        house.serveOnce({u"--checkpoint-command"_s, u"printf '%s\\n' \"$1\" >> '%1'"_s.arg(carried)});
        QCOMPARE(contentOf(carried), contentOf(house.second()));
        const Outcome seen = house.run({u"audit"_s, u"verify"_s, u"--checkpoints"_s, carried});
        QVERIFY2(seen.output.contains("2 copies of them are right"), seen.output.constData());
        QVERIFY(!house.run({u"audit"_s, u"export"_s}).output.contains("checkpoint_copy_failed"));
    }

    void aCommandThatFailsIsInTheLog_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("says no") << u"exit 3"_s;
        QTest::newRow("is not there") << u"/nonexistent/carry \"$1\""_s;
        QTest::newRow("dies") << u"kill -9 $$"_s;
    }
    void aCommandThatFailsIsInTheLog()
    {
        QFETCH(QString, command);
        const House house;
        house.serveOnce({u"--checkpoint-command"_s, command});
        QVERIFY(house.run({u"audit"_s, u"export"_s}).output.contains("checkpoint_copy_failed"));
        QVERIFY(contentOf(house.second()).startsWith("sealdesk-audit-checkpoint-1 ")); // the file has it all the same
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void aSecondPlaceThatIsDamagedIsNamed()
    {
        const House house;
        house.serveOnce();
        QFile lines(house.second());
        QVERIFY(lines.open(QIODevice::Append) && lines.write("half a li") > 0);
        lines.close();
        const Outcome damaged = house.run({u"audit"_s, u"verify"_s});
        QCOMPARE(damaged.code, foundWrong);
        QVERIFY2(damaged.output.contains("line 3 of"), damaged.output.constData());
        const Outcome missing = house.run({u"audit"_s, u"verify"_s, u"--checkpoints"_s, u"/nowhere/lines"_s});
        QCOMPARE(missing.code, failed);
        QVERIFY(missing.errors.contains("/nowhere/lines"));
    }

    void aSecondPlaceThatCannotBeWrittenIsSaid()
    {
        const House house;
        const QTemporaryDir other;
        QVERIFY(QFile::link(other.filePath(u"elsewhere"_s), other.filePath(u"link"_s)));
        for (const QString &place : {u"/nowhere/lines"_s, other.path(), other.filePath(u"link"_s), u"/dev/full"_s}) {
            RunningRelay relay(house.data.path(), {u"--checkpoints"_s, place});
            QVERIFY(relay.waitUntilReady());
            QCOMPARE(relay.terminate(), done);
            QVERIFY2(relay.errors().contains("audit.checkpoint_not_copied"), qPrintable(place));
        }
        QVERIFY(!QFile::exists(other.filePath(u"elsewhere"_s)));
        QVERIFY(
            house.run({u"audit"_s, u"report"_s}).output.contains("checkpoints that their second place did not take"));
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void theLogIsExportedAndThatIsRecorded()
    {
        const House house;
        house.serveOnce();
        const Outcome exported = house.run({u"audit"_s, u"export"_s});
        QCOMPARE(exported.code, done);
        const QList<QByteArray> lines = exported.output.trimmed().split('\n');
        QStringList actions;
        qint64 seq = 0;
        for (const QByteArray &line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QCOMPARE(entry["seq"_L1].toInteger(), ++seq);
            QVERIFY(entry["time"_L1].toString().endsWith(u'Z'));
            QCOMPARE(entry["hash"_L1].toString().size(), 64);
            actions += entry["action"_L1].toString();
        }
        QVERIFY(actions.contains(u"relay_started"_s) && actions.contains(u"relay_stopped"_s));
        QCOMPARE(actions.last(), u"audit_read"_s); // this one
        const Outcome again = house.run({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s});
        QVERIFY(again.output.startsWith(
            "seq,time,actor,action,outcome,origin,device,resource_kind,resource,detail,hash\r\n"));
        QCOMPARE(again.output.count("audit_read,ok,local"), 2);
        QVERIFY(again.output.contains("way=export"));
        // A copy is read without a trace in it.
        const QByteArray before = house.run({u"audit"_s, u"export"_s, u"--copy"_s}).output;
        QCOMPARE(house.run({u"audit"_s, u"export"_s, u"--copy"_s}).output, before);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void aRangeIsOfTimesInUtc()
    {
        const House house;
        house.serveOnce();
        const auto count = [&house](const QStringList &more) {
            return house.run(QStringList{u"audit"_s, u"export"_s, u"--copy"_s} + more).output.count('\n');
        };
        const auto all = count({});
        QVERIFY(all > 0);
        QCOMPARE(count({u"--since"_s, u"2020-01-01"_s}), all);
        QCOMPARE(count({u"--until"_s, u"2020-01-01"_s}), 0);
        QCOMPARE(count({u"--since"_s, u"2020-01-01T00:00:00Z"_s, u"--until"_s, u"2199-12-31"_s}), all);
        for (const QString &bad : {u"yesterday"_s, u"2026-02-30"_s, u"2026-01-31T08:00"_s, u""_s}) {
            QCOMPARE(house.run({u"audit"_s, u"export"_s, u"--since"_s, bad}).code, usage);
        }
    }

    void whatDrivesASpreadsheetOrATerminalDoesNot()
    {
        const House house;
        house.serveOnce();
        // By hand, as nothing of ours would write it.
        house.execute(QLatin1StringView(
            "UPDATE audit_entry SET actor = '=cmd|'' /C calc''!A0', origin = '-1+1', resource = 'a,\"b\"', detail = "
            "char(27) || '[2Jx' WHERE seq = 1"));
        const Outcome csv = house.run({u"audit"_s, u"export"_s, u"--copy"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.output.contains(",'=cmd|' /C calc'!A0,"), csv.output.constData());
        QVERIFY(csv.output.contains(",'-1+1,"));
        QVERIFY(csv.output.contains("\"a,\"\"b\"\"\""));
        const Outcome tail = house.run({u"audit"_s, u"tail"_s, u"--copy"_s});
        QVERIFY(!tail.output.contains('\x1b'));
        QVERIFY(tail.output.contains("[2Jx"));
    }

    void theLastEntriesArePrinted()
    {
        const House house;
        house.serveOnce();
        const Outcome two = house.run({u"audit"_s, u"tail"_s, u"--lines"_s, u"2"_s});
        QCOMPARE(two.output.count('\n'), 2);
        QVERIFY(two.output.contains("relay_stopped ok") && two.output.contains("audit_read ok"));
        QCOMPARE(house.run({u"audit"_s, u"tail"_s, u"--lines"_s, u"0"_s}).output, QByteArray());
        QCOMPARE(house.run({u"audit"_s, u"tail"_s, u"--lines"_s, u"-1"_s}).code, usage);
    }

    void theReportTellsWhatStandsOut()
    {
        const House house;
        house.serveOnce();
        QCOMPARE(house.run({u"policy"_s, u"set"_s, u"minimum_length"_s, u"14"_s}).code, done);
        QCOMPARE(house.run({u"operator"_s, u"rescue"_s}).code, done);
        const Outcome today = house.run({u"audit"_s, u"report"_s});
        QCOMPARE(today.code, done);
        QVERIFY2(today.output.contains("1 × changes of rules by system"), today.output.constData());
        QVERIFY(today.output.contains("1 × access rescued on the host"));
        QVERIFY(today.output.contains("  1 × relay_started\n"));
        const Outcome past = house.run({u"audit"_s, u"report"_s, u"--day"_s, u"2020-01-01"_s});
        QVERIFY2(past.output.startsWith(
                     "Audit report from 2020-01-01T00:00:00.000Z to 2020-01-02T00:00:00.000Z\nEntries: 0\n"),
                 past.output.constData());
        QVERIFY(past.output.contains("nothing"));
        QCOMPARE(house.run({u"audit"_s, u"report"_s, u"--day"_s, u"2020-01-01T00:00:00Z"_s}).code, usage);
    }

    void whoCannotBeRecordedReadsNothing()
    {
        const House house;
        house.serveOnce();
        house.execute(QLatin1StringView("CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT raise(FAIL, "
                                        "'database or disk is full'); END"));
        for (const QString &way : {u"export"_s, u"tail"_s, u"report"_s}) {
            const Outcome refused = house.run({u"audit"_s, way});
            QCOMPARE(refused.code, failed);
            QCOMPARE(refused.output, QByteArray());
            QVERIFY2(refused.errors.contains("cannot be recorded"), refused.errors.constData());
        }
    }

    void withoutADatabaseTheReasonIsSaid()
    {
        const House house;
        for (const QString &way : {u"export"_s, u"tail"_s, u"report"_s, u"verify"_s}) {
            const Outcome none = house.run({u"audit"_s, way});
            QCOMPARE(none.code, failed);
            QVERIFY(!none.errors.isEmpty());
            QVERIFY(!QFile::exists(house.data.filePath(u"sealdesk.db"_s)));
        }
    }

    void optionsBelongToTheirCommands()
    {
        const House house;
        QCOMPARE(house.run({u"audit"_s, u"verify"_s, u"--follow"_s}).code, usage);
        QCOMPARE(house.run({u"audit"_s, u"tail"_s, u"--day"_s, u"2020-01-01"_s}).code, usage);
        QCOMPARE(house.run({u"audit"_s, u"export"_s, u"--format"_s, u"xml"_s}).code, usage);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s, u"--key"_s, u"short"_s}).code, usage);
        QCOMPARE(house.run({u"serve"_s, u"--key"_s, u"x"_s}).code, usage);
        QCOMPARE(house.run({u"setup"_s, u"--checkpoint-syslog"_s}).code, usage);
    }

    void besideARunningRelayItGoesOn()
    {
        const House house;
        RunningRelay relay(house.data.path());
        QVERIFY(relay.waitUntilReady());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(house.run({u"audit"_s, u"export"_s}).code, done);
            QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
        }
        QCOMPARE(relay.terminate(), done);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
        QCOMPARE(house.run({u"audit"_s, u"export"_s, u"--copy"_s}).output.count("audit_read"), 5);
    }
};

QTEST_GUILESS_MAIN(AuditCommandsTest)
#include "auditcommands_test.moc"
