// sealdesk-relay backup, restore and backup drill, as programs, on a store of its own and beside a running relay.
#include <QTest>

#include "core/store/writer.h"
#include "tests/backup/house.h"

#include <QProcess>
#include <QRegularExpression>

#include <atomic>
#include <memory>

using namespace sealdesk;
using namespace sealdesk::backup::test;
using namespace Qt::StringLiterals;

namespace {

// The store's writer with never a moment without work, ten lines a task: a copy with another number would be of no
// moment.
class Storm {
public:
    static constexpr int linesAtOnce = 10;
    static constexpr int waiting = 4; // tasks, at any time

    explicit Storm(const House &house)
        : m_writer(
              std::move(store::Writer::start(
                            house.databaseFile(), [](const auto &work) { work(); }, store::test::keysOf(house.data)))
                  .value())
    {
        for (int i = 0; i < waiting; ++i) {
            next();
        }
    }
    ~Storm()
    {
        m_stop = true;
        m_writer->stop();
    }
    // Lines that are certainly stored.
    [[nodiscard]] int said() const { return m_said; }

private:
    void next()
    {
        const int first = m_next.fetch_add(linesAtOnce);
        m_writer->run<void>([first](store::Database &database) { return House::append(database, first, linesAtOnce); },
                            [this](const Result<void, store::StoreError> &done) {
                                m_said += done.ok() ? linesAtOnce : 0;
                                if (done.ok() && !m_stop) {
                                    next();
                                }
                            });
    }

    std::atomic<bool> m_stop{false};
    std::atomic<int> m_next{0};
    std::atomic<int> m_said{0};
    std::unique_ptr<store::Writer> m_writer;
};

} // namespace

class BackupCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestoredRelayIsTheOneThatWasBackedUp() // D3
    {
        const House house;
        const QString archive = house.archive();
        QVERIFY(!archive.isEmpty());
        QCOMPARE(entriesOf(house.archives), QStringList{u"archive"_s});
        QVERIFY(!contentOf(archive).contains("Hello") && !contentOf(archive).contains("SQLite"));
        QVERIFY(!entriesOf(house.data).contains(u"backup-snapshot"_s));
        const QString place = house.place(u"new/data"_s);
        const Outcome restored = house.restore(archive, place);
        QVERIFY2(restored.code == done, restored.errors.constData());
        QVERIFY2(restored.output.contains("20 lines"), restored.output.constData());
        for (const QString &name : {u"tls/cert.pem"_s, u"tls/key.pem"_s, u"keys/ticket.key"_s, u"keys/audit.key"_s,
                                    u"keys/login.key"_s, u"keys/second-factor.key"_s}) {
            QVERIFY2(!contentOf(place % u'/' % name).isEmpty() &&
                         contentOf(place % u'/' % name) == contentOf(house.data % u'/' % name),
                     qPrintable(name));
            QCOMPARE(QFile(place % u'/' % name).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        QCOMPARE(numberIn(place % u"/sealdesk.db"_s, "SELECT count(*) FROM entry"_L1), 20);
        QCOMPARE(runRelay({u"audit"_s, u"verify"_s, u"--data"_s, place}).code, done);
        QVERIFY(
            runRelay({u"audit"_s, u"export"_s, u"--copy"_s, u"--data"_s, place}).output.contains("backup_restored"));
        RunningRelay relay(place);
        QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
        QCOMPARE(relay.terminate(), done);
        QVERIFY(house.audited().contains("backup_made"));
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
        QCOMPARE(entriesOf(house.place(u"new"_s)), QStringList{u"data"_s});
    }

    void aBackupUnderLoadIsOneMoment()
    {
        const House house(0);
        RunningRelay relay(house.data); // it holds the store open all the while
        QVERIFY(relay.waitUntilReady());
        {
            const Storm storm(house);
            for (int number = 0; number < 4; ++number) {
                QTRY_VERIFY(storm.said() > number * 1000);
                const int before = storm.said();
                const QString archive = house.archive(QString::number(number));
                const int after = storm.said() + Storm::waiting * Storm::linesAtOnce;
                QVERIFY2(!archive.isEmpty(), "no backup under load");
                const QString place = house.place(u"place%1"_s.arg(number));
                const Outcome restored = house.restore(archive, place);
                QVERIFY2(restored.code == done, restored.errors.constData());
                const qint64 lines = numberIn(place % u"/sealdesk.db"_s, "SELECT count(*) FROM entry"_L1);
                QVERIFY2(lines % Storm::linesAtOnce == 0 && lines >= before && lines <= after,
                         qPrintable(QString::number(lines)));
            }
        }
        QCOMPARE(relay.terminate(), done);
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void severalTargetsAndOneThatFails()
    {
        const House house;
        const QString carried = house.place(u"carried"_s);
        const Outcome some =
            house.backup({u"--to"_s, house.archives, u"--to"_s, house.place(u"missing/archive"_s), u"--to-command"_s,
                          u"cat > /dev/full"_s, u"--to-command"_s, u"cat > '%1'; echo carried"_s.arg(carried),
                          u"--to-command"_s, u"sleep 60"_s, u"--stall"_s, u"1"_s});
        QCOMPARE(some.code, partly);
        QVERIFY2(some.errors.contains("missing/archive: there is no such place"), some.errors.constData());
        QVERIFY(some.errors.contains("/dev/full: the command failed"));
        QVERIFY(some.errors.contains("sleep 60: it took too long"));
        QVERIFY(!some.output.contains("carried\n\n") && some.output.contains(organisation.toUtf8()));
        const QStringList made = entriesOf(house.archives);
        QCOMPARE(made.size(), 1);
        static const QRegularExpression name(u"^sealdesk-\\d{8}T\\d{6}Z-[0-9a-f]{8}\\.backup$"_s);
        QVERIFY(name.match(made.first()).hasMatch());
        QVERIFY(contentOf(carried) == contentOf(house.archives % u'/' % made.first()));
        const QByteArray log = house.audited();
        QCOMPARE(log.count("backup_made"), 5);
        for (const char *detail :
             {"way=path count=1", "way=path count=2 reason=missing", "way=command count=3 reason=command_failed",
              "way=command count=4", "way=command count=5 reason=too_slow"}) {
            QVERIFY2(log.contains(detail), detail);
        }
        const Outcome none = house.backup({u"--to-command"_s, u"exit 7"_s});
        QCOMPARE(none.code, failed);
    }

    void whatIsThereIsNotOverwritten()
    {
        const House house;
        QVERIFY(put(house.place(u"mine"_s), "mine"));
        const Outcome refused = house.backup({u"--to"_s, house.place(u"mine"_s)});
        QCOMPARE(refused.code, failed);
        QCOMPARE(contentOf(house.place(u"mine"_s)), QByteArray("mine"));
        QCOMPARE(house.backup({u"--to"_s, u"/dev/full"_s}).code, failed);
        const QString archive = house.archive();
        const QByteArray before = contentOf(house.databaseFile());
        const Outcome restored = house.restore(archive, house.data);
        QCOMPARE(restored.code, failed);
        QVERIFY2(restored.errors.contains("nothing was overwritten"), restored.errors.constData());
        QCOMPARE(contentOf(house.databaseFile()), before);
        QCOMPARE(house.restore(archive, house.place(u"mine"_s)).code, failed);
        QVERIFY(QDir().mkdir(house.place(u"empty"_s)));
        QCOMPARE(house.restore(archive, house.place(u"empty"_s)).code, done);
        QCOMPARE(runRelay({u"backup"_s, u"key"_s, u"--out"_s, house.key}).code, failed);
    }

    void onlySoManyAreKept()
    {
        const House house;
        QVERIFY(put(house.archives % u"/notes"_s, "mine"));
        QStringList newest;
        for (int number = 0; number < 4; ++number) {
            const Outcome made = house.backup({u"--to"_s, house.archives, u"--keep"_s, u"2"_s});
            QCOMPARE(made.code, done);
            QCOMPARE(made.output.count("Removed: "), number < 2 ? 0 : 1);
            QTest::qWait(5);
        }
        QCOMPARE(entriesOf(house.archives).size(), 3);
        QVERIFY(entriesOf(house.archives).contains(u"notes"_s));
    }

    void aDryRunAndADrillChangeNothing()
    {
        const House house;
        const QString archive = house.archive();
        const QString place = house.place(u"place"_s);
        const QStringList before = entriesOf(house.room.path());
        const Outcome dry = house.restore(archive, place, {u"--dry-run"_s, u"--organisation"_s, organisation});
        QVERIFY2(dry.code == done && dry.output.startsWith("Whole, and can be restored: "), dry.errors.constData());
        QCOMPARE(entriesOf(house.room.path()), before);
        const Outcome drilled = house.drill(archive);
        QVERIFY2(drilled.code == done && drilled.output.startsWith("Drill passed"), drilled.errors.constData());
        QVERIFY2(drilled.output.contains("1 chats, 20 lines"), drilled.output.constData());
        QVERIFY(!entriesOf(house.data).contains(u"backup-drill"_s));
        QVERIFY(house.auditedAs("backup_drilled", "ok"));
        QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, done);
    }

    void wrongKeysAndForeignArchivesAreNamed()
    {
        const House house;
        const QString archive = house.archive();
        const QString place = house.place(u"place"_s);
        const QString stranger = house.place(u"stranger"_s);
        (void)runRelay({u"backup"_s, u"key"_s, u"--out"_s, stranger});
        const auto restore = [&](const QStringList &more) {
            return runRelay(QStringList{u"restore"_s, u"--from"_s, archive, u"--data"_s, place} + more);
        };
        QCOMPARE(restore({u"--identity"_s, stranger}).code, foundWrong);
        QCOMPARE(restore({u"--identity"_s, house.place(u"none"_s)}).code, failed);
        QVERIFY(restore({u"--identity"_s, archive}).code == failed);
        const Outcome foreign = house.restore(archive, place, {u"--organisation"_s, u"another"_s});
        QCOMPARE(foreign.code, foundWrong);
        QVERIFY(foreign.errors.contains("another organisation"));
        const QString own = QString::fromUtf8(house.run({u"audit"_s, u"key"_s}).output).trimmed();
        QCOMPARE(house.restore(archive, place, {u"--dry-run"_s, u"--audit-key"_s, own}).code, done);
        const Outcome other = house.restore(
            archive, place, {u"--audit-key"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s}); // RFC 8032, test 1
        QCOMPARE(other.code, foundWrong);
        QVERIFY2(other.errors.contains("made by another relay"), other.errors.constData());
        const QString words = house.place(u"words"_s);
        QVERIFY(put(words, "correct horse battery\n"));
        const QString locked = house.archives % u"/locked"_s;
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, locked, u"--passphrase-file"_s, words}).code, done);
        QVERIFY(QFile::setPermissions(words, QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(house.run({u"backup"_s, u"drill"_s, u"--from"_s, locked, u"--passphrase-file"_s, words}).code, failed);
        QVERIFY(QFile::setPermissions(words, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(house.run({u"backup"_s, u"drill"_s, u"--from"_s, locked, u"--passphrase-file"_s, words}).code, done);
        QVERIFY(put(words, "correct horse batterz"));
        QCOMPARE(house.run({u"backup"_s, u"drill"_s, u"--from"_s, locked, u"--passphrase-file"_s, words}).code,
                 foundWrong);
        QVERIFY(put(words, "short"));
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, locked % u'2', u"--passphrase-file"_s, words}).code, failed);
        // From standard input, and for one that is asked for.
        const Outcome piped = runRelay(
            {u"restore"_s, u"--from"_s, u"-"_s, u"--data"_s, place, u"--identity"_s, house.key}, contentOf(archive));
        QVERIFY2(piped.code == done, piped.errors.constData());
        QCOMPARE(
            runRelay({u"backup"_s, u"drill"_s, u"--from"_s, locked, u"--data"_s, house.data}, "correct horse battery\n")
                .code,
            done);
    }

    void aFileSaysWhatIsWanted()
    {
        const House house;
        const QString file = house.place(u"backup.conf"_s);
        const QByteArray text =
            "to=" + house.archives.toUtf8() + "\nrecipient=" + house.recipient.toUtf8() + "\nkeep=1\n";
        QVERIFY(put(file, text));
        QCOMPARE(house.run({u"backup"_s, u"--config"_s, file}).code, done);
        QCOMPARE(house.run({u"backup"_s, u"--config"_s, file}).code, done);
        QCOMPARE(entriesOf(house.archives).size(), 1);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QVERIFY(house.run({u"backup"_s, u"--config"_s, file}).errors.contains("chmod go-w"));
        QVERIFY(put(file, text + "passphrase=x\n"));
        const Outcome wrong = house.run({u"backup"_s, u"--config"_s, file});
        QCOMPARE(wrong.code, usage);
        QVERIFY2(wrong.errors.contains("line 4: there is no such key"), wrong.errors.constData());
    }

    void aRelayBacksItselfUp()
    {
        const House house;
        const QString file = house.place(u"backup.conf"_s);
        const QByteArray text = "to=" + house.archives.toUtf8() + "\nrecipient=" + house.recipient.toUtf8() + '\n';
        QVERIFY(put(file, text));
        {
            RunningRelay relay(house.data, {u"--backup-config"_s, file});
            QVERIFY(!relay.waitUntilReady());
            QVERIFY(relay.errors().contains("every-hours= is missing"));
        }
        QVERIFY(put(file, text + "every-hours=24\n"));
        const auto archives = [&house] { return QDir(house.archives).entryList({u"sealdesk-*.backup"_s}); };
        {
            RunningRelay relay(house.data, {u"--backup-config"_s, file});
            QVERIFY(relay.waitUntilReady());
            QTRY_COMPARE_WITH_TIMEOUT(archives().size(), 1, 20'000);
            QTRY_VERIFY(house.auditedAs("backup_made", "ok"));
            QCOMPARE(relay.terminate(), done);
        }
        // Started anew it waits for the next one.
        RunningRelay relay(house.data, {u"--backup-config"_s, file});
        QVERIFY(relay.waitUntilReady());
        QTest::qWait(2500);
        QCOMPARE(archives().size(), 1);
        QCOMPARE(relay.terminate(), done);
        QCOMPARE(house.drill(house.archives % u'/' % archives().first()).code, done);
    }

    void usageIsStrict()
    {
        const House house;
        QCOMPARE(house.run({u"backup"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"now"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, u"x"_s, u"--recipient"_s, u"me"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, u"x"_s, u"--keep"_s, u"0"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, u"x"_s, u"--dry-run"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, u"x"_s, u"--passphrase"_s, u"never here"_s}).code, usage);
        QCOMPARE(house.run({u"restore"_s}).code, usage);
        QCOMPARE(house.run({u"backup"_s, u"drill"_s}).code, usage);
        QCOMPARE(runRelay({u"backup"_s, u"key"_s}).code, usage);
        QVERIFY(runRelay({u"backup"_s, u"--help"_s}).output.contains("backup drill"));
        QVERIFY(runRelay({u"--help"_s}).output.contains("backup, restore"));
        // Neither for somebody nor with a passphrase.
        QCOMPARE(house.run({u"backup"_s, u"--to"_s, house.archives}).code, failed);
        QCOMPARE(runRelay({u"backup"_s, u"--to"_s, house.archives, u"--data"_s, house.archives, u"--recipient"_s,
                           house.recipient})
                     .code,
                 failed);
        QVERIFY(entriesOf(house.archives).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "commands_test.moc"
