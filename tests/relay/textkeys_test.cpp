// The keys of the stored texts, with the real program: made at the first start, never replaced, changed by a command
// while the relay runs; and a database from before there were any.
#include "core/relay/ids.h"
#include "core/store/chatrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/relay/bench/people.h"
#include "tests/relay/bench/program.h"
#include "tests/store/textkeys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sealdesk;
using namespace sealdesk::relay;
using namespace Qt::StringLiterals;

namespace {

constexpr int done = 0;
constexpr int failed = 1;

struct House {
    [[nodiscard]] Outcome run(QStringList words) const { return runRelay(words << u"--data"_s << data.path()); }
    [[nodiscard]] QString databaseFile() const { return data.filePath(QString(store::Database::fileName)); }
    [[nodiscard]] QString keyFile() const { return data.filePath(u"keys/store.key"_s); }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto database = store::Database::open(databaseFile());
        if (!database.ok() || !(*database)->useTextKeys(store::test::keysOf(data.path())).ok()) {
            qFatal("the database does not open");
        }
        return std::move(database).value();
    }
    // A chat of so many lines, in a database that a relay was started on.
    void fill(int lines) const
    {
        {
            RunningRelay relay(data.path());
            QVERIFY(relay.waitUntilReady());
            QCOMPARE(relay.terminate(), done);
        }
        const auto database = open();
        QVERIFY(database
                    ->transaction([&]() -> Result<void, store::StoreError> {
                        store::Chat chat;
                        chat.id = u"chat"_s;
                        chat.visitorName = masked(u"Rumpelstilzchen"_s);
                        chat.locale = u"en"_s;
                        chat.pageNonce = QByteArray(16, 'n');
                        chat.visitorTokenHash = QByteArray(32, 't');
                        store::ChatRepository chats(*database);
                        auto status = chats.add(chat);
                        for (int i = 0; i < lines && status.ok(); ++i) {
                            store::Line line;
                            line.line = u"l%1"_s.arg(i);
                            line.text = masked(u"ABRACADABRA %1"_s.arg(i));
                            const auto said = chats.appendLine(chat.id, line, 1);
                            status = said.ok() ? Result<void, store::StoreError>() : fail(said.error());
                        }
                        return status;
                    })
                    .ok());
    }
    // How many of them are read as they were written.
    [[nodiscard]] int readable(int lines) const
    {
        const auto database = open();
        int count = 0;
        for (int i = 0; i < lines; ++i) {
            const auto line = store::ChatRepository(*database).lineOf(u"chat"_s, u"l%1"_s.arg(i));
            count +=
                line.ok() && *line && std::get<store::Line>((*line)->what).text == masked(u"ABRACADABRA %1"_s.arg(i))
                    ? 1
                    : 0;
        }
        return count;
    }
    [[nodiscard]] qint64 number(QLatin1StringView sql) const
    {
        const auto database = store::Database::open(databaseFile(), store::OpenMode::ReadOnly);
        store::Statement row = (*database)->prepare(sql);
        return row.run().ok() && row.next() ? row.integer(0) : -1;
    }
    [[nodiscard]] bool holds(const QByteArray &words) const
    {
        for (const QString &name : QDir(data.path()).entryList({u"sealdesk.db*"_s}, QDir::Files)) {
            QFile file(data.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(words)) {
                return true;
            }
        }
        return false;
    }
    // As a relay of the version before would have left it.
    void makeOld(int lines) const
    {
        const auto database = open();
        QVERIFY(database->prepare("UPDATE entry SET text = 'ABRACADABRA ' || (seq - 1)"_L1).run().ok());
        QVERIFY(database->prepare("UPDATE chat SET visitor_name = 'Rumpelstilzchen'"_L1).run().ok());
        QVERIFY(database->prepare("DROP TABLE text_key"_L1).run().ok());
        QVERIFY(database->prepare("PRAGMA user_version = 10"_L1).run().ok());
        QVERIFY(QFile::remove(keyFile()));
        QVERIFY(lines > 0 && holds("ABRACADABRA 0"));
    }
    // Until only one key is left, in the database and in the file.
    void waitForOneKey() const
    {
        const auto one = [this] {
            return number("SELECT count(*) FROM text_key WHERE id > 0"_L1) == 1 &&
                   number("SELECT count(*) FROM text_key"_L1) == 1 &&
                   store::test::keysOf(data.path()).all().size() == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(one(), 60'000);
    }
    QTemporaryDir data;
};

} // namespace

class TextKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartMakesOne()
    {
        const House house;
        house.fill(3);
        QCOMPARE(QFile(house.keyFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        QCOMPARE(house.readable(3), 3);
        QVERIFY(!house.holds("ABRACADABRA") && !house.holds("Rumpelstilzchen"));
        QCOMPARE(house.number("SELECT count(*) FROM audit_entry WHERE action = 'text_key_made'"_L1), 1);
    }

    void aMissingOrForeignKeyStopsTheStart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("missing") << QByteArray() << QByteArray("the key of the stored texts is missing");
        QTest::newRow("another") << QByteArray::fromStdString(store::test::freshKeys().content())
                                 << QByteArray("not those of this database");
        QTest::newRow("broken") << QByteArray(35, 'x') << QByteArray("not the keys of the stored texts");
    }
    void aMissingOrForeignKeyStopsTheStart()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, reason);
        const House house;
        house.fill(2);
        QFile file(house.keyFile());
        const QByteArray good = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        QVERIFY(file.remove());
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
        }
        for (const QStringList &words :
             {QStringList{u"serve"_s, u"--port"_s, u"0"_s, u"--exchange-port"_s, u"0"_s},
              QStringList{u"store"_s, u"rotate-key"_s}, QStringList{u"chat"_s, u"erase"_s, u"chat"_s}}) {
            const Outcome refused = house.run(words);
            QCOMPARE(refused.code, failed);
            QVERIFY2(refused.errors.contains(reason), refused.errors.constData());
            QVERIFY(refused.errors.contains("store.key"));
        }
        QVERIFY2(content.isEmpty() ? !file.exists() : file.open(QIODevice::ReadOnly) && file.readAll() == content,
                 "it was not replaced");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(good) == good.size());
        file.close();
        QCOMPARE(house.readable(2), 2);
    }

    void aRunningRelayTakesANewKey()
    {
        const House house;
        house.fill(20);
        RunningRelay relay(house.data.path());
        QVERIFY(relay.waitUntilReady());
        const Outcome made = house.run({u"store"_s, u"rotate-key"_s});
        QVERIFY2(made.code == done, made.errors.constData());
        QVERIFY(made.output.contains("Key 2 is made"));
        house.waitForOneKey();
        if (QTest::currentTestFailed()) {
            return;
        }
        QCOMPARE(house.number("SELECT id FROM text_key"_L1), 2);
        QCOMPARE(house.readable(20), 20);
        QCOMPARE(house.number("SELECT count(*) FROM audit_entry WHERE action = 'text_key_retired'"_L1), 1);
        QCOMPARE(relay.terminate(), done);
        const Outcome verified = house.run({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.code == done, verified.output.constData());
    }

    void withoutARelayItWaitsForOne()
    {
        const House house;
        house.fill(20);
        QCOMPARE(house.run({u"store"_s, u"rotate-key"_s}).code, done);
        QCOMPARE(house.readable(20), 20);
        const Outcome again = house.run({u"store"_s, u"rotate-key"_s});
        QCOMPARE(again.code, failed);
        QVERIFY2(again.errors.contains("still being sealed"), again.errors.constData());
        {
            RunningRelay relay(house.data.path());
            QVERIFY(relay.waitUntilReady());
            house.waitForOneKey();
        }
        QCOMPARE(house.readable(20), 20);
        QCOMPARE(house.run({u"store"_s, u"rotate-key"_s}).code, done);
    }

    void oneThatWasCutOffIsTaken() // the file was written, the database not
    {
        const House house;
        house.fill(3);
        store::TextKeys keys = store::test::keysOf(house.data.path());
        QVERIFY(keys.add());
        QFile file(house.keyFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray::fromStdString(keys.content())), qint64(2 * store::TextKeys::recordBytes));
        file.close();
        {
            RunningRelay relay(house.data.path());
            QVERIFY(relay.waitUntilReady());
            house.waitForOneKey();
        }
        QCOMPARE(house.number("SELECT id FROM text_key"_L1), 2);
        QCOMPARE(house.readable(3), 3);
    }

    void aDatabaseFromBeforeIsSealed()
    {
        constexpr int lines = 3000;
        const House house;
        house.fill(lines);
        house.makeOld(lines);
        {
            RunningRelay relay(house.data.path());
            QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
            house.waitForOneKey();
            QTRY_VERIFY_WITH_TIMEOUT(!house.holds("ABRACADABRA"), 20'000);
        }
        QVERIFY(!house.holds("ABRACADABRA") && !house.holds("Rumpelstilzchen"));
        QCOMPARE(house.readable(lines), lines);
    }

    void aMigrationThatIsKilledIsNotHalfDone()
    {
        constexpr int lines = 20'000;
        const House house;
        house.fill(lines);
        house.makeOld(lines);
        QFile file(house.databaseFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray old = file.readAll();
        file.close();
        int interrupted = 0;
        for (int afterMs = 10; afterMs <= 400 && interrupted < 8; afterMs += 10) {
            QProcess process;
            process.start(QStringLiteral(SEALDESK_BIN "/sealdesk-relay"),
                          {u"policy"_s, u"show"_s, u"--data"_s, house.data.path()});
            QVERIFY(process.waitForStarted());
            QTest::qSleep(afterMs);
            process.kill();
            (void)process.waitForFinished();
            // The log is left as the kill left it; the next one to open the file decides.
            QProcess next;
            next.start(QStringLiteral("python3"),
                       {u"-c"_s,
                        u"import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); print(c.execute('PRAGMA "
                        "user_version').fetchone()[0], c.execute(\"SELECT count(*) FROM entry WHERE text LIKE "
                        "'pABRA%'\").fetchone()[0], c.execute('PRAGMA integrity_check(1)').fetchone()[0])"_s,
                        house.databaseFile()});
            QVERIFY(next.waitForFinished());
            const QByteArray found = next.readAllStandardOutput().trimmed();
            if (found == "10 0 ok") {
                ++interrupted;
                continue;
            }
            QCOMPARE(found, "11 " + QByteArray::number(lines) + " ok");
            // Done in time: once more from the beginning.
            for (const QString &side : {u"-wal"_s, u"-shm"_s}) {
                (void)QFile::remove(house.databaseFile() + side);
            }
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
            file.close();
        }
        QVERIFY2(interrupted > 0, "none was met while it migrated");
        {
            RunningRelay relay(house.data.path());
            QVERIFY2(relay.waitUntilReady(), relay.errors().constData());
            house.waitForOneKey();
        }
        QCOMPARE(house.readable(lines), lines);
    }
};

QTEST_GUILESS_MAIN(TextKeysTest)
#include "textkeys_test.moc"
