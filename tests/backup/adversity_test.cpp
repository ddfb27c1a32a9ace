// Backups and restores that meet damage, a full disk, each other, or their end.
#include <QTest>

#include "tests/backup/house.h"

#include <QProcess>

using namespace sealdesk;
using namespace sealdesk::backup::test;
using namespace Qt::StringLiterals;

class BackupAdversityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damageIsNamedAndNothingIsRestored()
    {
        const House house;
        const QByteArray whole = contentOf(house.archive());
        const QString broken = house.place(u"broken"_s);
        const QString place = house.place(u"place"_s);
        const auto refused = [&](const QByteArray &content, const char *reason) {
            const bool stored = put(broken, content);
            const Outcome outcome = house.restore(broken, place);
            const bool named = outcome.code == foundWrong && outcome.errors.contains(reason);
            return stored && named && !QFile::exists(place) && !QFile::exists(house.place(u".place.restoring"_s));
        };
        QVERIFY(whole.size() > 3 * 65'552);
        for (const qsizetype at : {qsizetype{30}, whole.size() / 3, whole.size() / 2, whole.size() - 1}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 4);
            QVERIFY2(refused(changed, "damaged"), qPrintable(QString::number(at)));
        }
        QVERIFY(refused(whole.chopped(70'000), "damaged"));
        QVERIFY(refused(whole + '!', "damaged"));
        QVERIFY(refused(QByteArray(), "no backup"));
        QVERIFY(refused("SQLite format 3", "no backup"));
        QByteArray newer = whole;
        newer[17] = 9;
        QVERIFY(refused(newer, "newer version"));
        QCOMPARE(house.drill(broken).code, foundWrong);
        QVERIFY(house.auditedAs("backup_drilled", "failed"));
    }

    void aDatabaseThatIsNotWholeIsFoundByTheDrill()
    {
        const House house;
        {
            const auto database = store::Database::open(house.databaseFile());
            QVERIFY((*database)->prepare("UPDATE audit_entry SET actor = 'nobody' WHERE seq = 1"_L1).run().ok());
        }
        const QString archive = house.archive(); // it is what there is
        const Outcome drilled = house.drill(archive);
        QCOMPARE(drilled.code, foundWrong);
        QVERIFY2(drilled.errors.contains("audit log in it is broken at entry 1"), drilled.errors.constData());
        {
            const auto database = store::Database::open(house.databaseFile());
            QVERIFY((*database)->prepare("PRAGMA user_version = 1000"_L1).run().ok());
        }
        QCOMPARE(house.backup({u"--to"_s, house.place(u"future"_s)}).code, failed);
    }

    void whatIsKilledLeavesNoArchive()
    {
        const House house(20'000);
        // Long enough to be met: a command that takes its time beside the file.
        for (const int afterMs : {20, 60, 120, 250, 400}) {
            QProcess process;
            process.start(QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                          {u"backup"_s, u"--data"_s, house.data, u"--recipient"_s, house.recipient, u"--to"_s,
                           house.archives % u"/killed"_s, u"--to-command"_s, u"sleep 1"_s});
            QVERIFY(process.waitForStarted());
            QTest::qWait(afterMs);
            process.kill();
            QVERIFY(process.waitForFinished());
            const QString killed = house.archives % u"/killed"_s;
            QVERIFY(!QFile::exists(killed) || house.drill(killed).code == done);
            QFile::remove(killed);
        }
        QVERIFY(!house.archive(u"next"_s).isEmpty());
        QCOMPARE(entriesOf(house.archives), QStringList{u"next"_s});
        QVERIFY(!entriesOf(house.data).contains(u"backup-snapshot"_s));
    }

    void whoeverAsksItToStopIsObeyed()
    {
        const House house(20'000);
        QProcess process;
        process.start(QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                      {u"backup"_s, u"--data"_s, house.data, u"--recipient"_s, house.recipient, u"--to"_s,
                       house.archives, u"--to-command"_s, u"sleep 3; cat > /dev/null"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(!entriesOf(house.archives).isEmpty() || process.state() == QProcess::NotRunning);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), failed);
        QVERIFY(entriesOf(house.archives).isEmpty());
        QVERIFY(!entriesOf(house.data).contains(u"backup-snapshot"_s));
    }

    void ofTwoRestoresAtOnceTheSecondIsRefused()
    {
        const House house;
        const QByteArray archive = contentOf(house.archive());
        const QString place = house.place(u"place"_s);
        const QString program = QStringLiteral(SEALDESK_BIN "/sealdesk-relay");
        const QStringList words{u"restore"_s, u"--from"_s, u"-"_s, u"--data"_s, place, u"--identity"_s, house.key};
        QProcess first;
        first.start(program, words);
        QVERIFY(first.waitForStarted());
        first.write(archive.first(100));
        QTRY_VERIFY(QFile::exists(house.place(u".place.restoring"_s)));
        const Outcome second = runRelay(words, archive);
        QCOMPARE(second.code, failed);
        QVERIFY2(second.errors.contains("another restore to"), second.errors.constData());
        first.write(archive.sliced(100));
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());
        QCOMPARE(first.exitCode(), done);
        QCOMPARE(runRelay(words, archive).code, failed);
        QVERIFY(QFile::exists(place % u"/sealdesk.db"_s));
    }

    void aFullDiskDuringARestoreIsNamedAndLeavesNothing()
    {
        const House house(2000);
        const QString archive = house.archive();
        const QString place = house.place(u"place"_s);
        QProcess shell;
        shell.start(u"/bin/sh"_s,
                    {u"-c"_s, u"ulimit -f 300; exec \"$@\""_s, u"sh"_s, QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                     u"restore"_s, u"--from"_s, archive, u"--data"_s, place, u"--identity"_s, house.key});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), failed);
        QVERIFY(shell.readAllStandardError().contains("the disk is full"));
        QVERIFY(!QFile::exists(place) && !QFile::exists(house.place(u".place.restoring"_s)));
        QCOMPARE(house.restore(archive, place).code, done);
    }
};

QTEST_GUILESS_MAIN(BackupAdversityTest)
#include "adversity_test.moc"
