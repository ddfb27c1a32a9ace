// Opening, migrating and refusing databases.
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/store/fixture.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sealdesk::store;
using sealdesk::store::test::Fixture;
using sealdesk::store::test::masked;
using sealdesk::store::test::nameOf;

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesSchema();
    void settings_data();
    void settings();
    void ownerOnly();
    void reopens();
    void refusesNewerVersion();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void notWritable();
    void readOnly();
    void diskFull();
    void busy();
    void rollsBack();
    void textStaysAsItIs();
    void openedByTwoAtOnce();
};

namespace {

constexpr auto versionSql = QLatin1StringView("PRAGMA user_version");

// Another program's hand on the file.
void runRaw(const QString &file, const QString &sql)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(file);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

qint64 number(Database &database, QLatin1StringView sql)
{
    Statement statement = database.prepare(sql);
    return statement.run().ok() && statement.next() ? statement.integer(0) : -1;
}

} // namespace

void DatabaseTest::makesSchema()
{
    Fixture fixture;
    QVERIFY(fixture.database);
    QCOMPARE(number(*fixture.database, versionSql), static_cast<qint64>(migrations().size()));
    Statement check = fixture.database->prepare(QLatin1StringView("PRAGMA integrity_check(1)"));
    QVERIFY(check.run().ok() && check.next());
    QCOMPARE(check.plain(0), u"ok"_s);
    QVERIFY(number(*fixture.database, QLatin1StringView("SELECT count(*) FROM sqlite_master WHERE type = 'table'")) >=
            9);
}

void DatabaseTest::settings_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("G1 write-ahead log") << u"PRAGMA journal_mode"_s << u"wal"_s;
    QTest::newRow("G1 full sync") << u"PRAGMA synchronous"_s << u"2"_s;
    QTest::newRow("secure delete") << u"PRAGMA secure_delete"_s << u"1"_s;
    QTest::newRow("foreign keys") << u"PRAGMA foreign_keys"_s << u"1"_s;
    QTest::newRow("nothing temporary on disk") << u"PRAGMA temp_store"_s << u"2"_s;
}

void DatabaseTest::settings()
{
    QFETCH(const QString, pragma);
    QFETCH(const QString, value);
    Fixture fixture;
    const QByteArray sql = pragma.toLatin1();
    Statement statement = fixture.database->prepare(QLatin1StringView(sql));
    QVERIFY(statement.run().ok() && statement.next());
    QCOMPARE(statement.plain(0), value);
}

void DatabaseTest::ownerOnly()
{
    Fixture fixture;
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &file : {fixture.file(), QString(fixture.file() + u"-wal"_s)}) {
        QVERIFY2(QFile::exists(file), qPrintable(file));
        QVERIFY(!(QFile::permissions(file) & others));
    }
}

void DatabaseTest::reopens()
{
    Fixture fixture;
    QVERIFY(AccountRepository(*fixture.database).add(test::account(u"a"_s, u"anna"_s)).ok());
    fixture.reopen();
    QVERIFY(fixture.database);
    QVERIFY(AccountRepository(*fixture.database).find(u"a"_s)->has_value());
}

void DatabaseTest::refusesNewerVersion()
{
    Fixture fixture;
    fixture.database.reset();
    runRaw(fixture.file(), u"PRAGMA user_version = 1000"_s);
    QFile file(fixture.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(fixture.file(), mode);
        QVERIFY(!opened.ok());
        QCOMPARE(nameOf(opened.error()), nameOf(StoreError::NewerVersion));
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void DatabaseTest::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello, this is no database\n").repeated(100);
    QTest::newRow("damaged header") << QByteArray("SQLite format 3\0", 16) + QByteArray(1000, 'x');
    QTest::newRow("another program's database") << QByteArray();
}

void DatabaseTest::refusesForeignFiles()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"sealdesk.db"_s);
    if (content.isEmpty()) {
        runRaw(path, u"CREATE TABLE theirs (x)"_s);
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto opened = Database::open(path);
    QVERIFY(!opened.ok());
    QCOMPARE(nameOf(opened.error()), nameOf(StoreError::NotADatabase));
}

void DatabaseTest::notWritable()
{
    const QTemporaryDir directory;
    QFile plain(directory.filePath(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    // A file where a directory should be: not even root writes there.
    for (const QString &path : {directory.filePath(u"file/sealdesk.db"_s), directory.filePath(u"none/sealdesk.db"_s)}) {
        const auto opened = Database::open(path);
        QVERIFY(!opened.ok());
        QCOMPARE(nameOf(opened.error()), nameOf(StoreError::NotWritable));
    }
}

void DatabaseTest::readOnly()
{
    Fixture fixture;
    QVERIFY(AccountRepository(*fixture.database).add(test::account(u"a"_s, u"anna"_s)).ok());
    auto reader = Database::open(fixture.file(), OpenMode::ReadOnly);
    QVERIFY(reader.ok());
    QVERIFY(AccountRepository(**reader).find(u"a"_s)->has_value());
    QCOMPARE(nameOf(AccountRepository(**reader).add(test::account(u"b"_s, u"bert"_s)).error()),
             nameOf(StoreError::NotWritable));
    const auto missing = Database::open(fixture.file() + u".none"_s, OpenMode::ReadOnly);
    QVERIFY(!missing.ok());
    QCOMPARE(nameOf(missing.error()), nameOf(StoreError::Missing));
    QVERIFY(!QFile::exists(fixture.file() + u".none"_s));
}

void DatabaseTest::diskFull()
{
    Fixture fixture;
    Database &database = *fixture.database;
    QVERIFY(AccountRepository(database).add(test::account(u"a"_s, u"anna"_s)).ok());
    // SQLite's own limit raises the same error as a full disk.
    QVERIFY(number(database, QLatin1StringView("PRAGMA max_page_count = 1")) > 0);
    auto big = test::account(u"b"_s, u"bert"_s);
    big.passwordHash = QByteArray(1024 * 1024, 'x');
    const auto status = database.transaction([&] { return AccountRepository(database).add(big); });
    QVERIFY(!status.ok());
    QCOMPARE(nameOf(status.error()), nameOf(StoreError::DiskFull));
    QVERIFY(number(database, QLatin1StringView("PRAGMA max_page_count = 100000")) > 0);
    QCOMPARE(AccountRepository(database).all()->size(), 1u);
    QVERIFY(database.transaction([&] { return AccountRepository(database).add(big); }).ok());
}

void DatabaseTest::busy()
{
    Fixture fixture;
    auto other = Database::open(fixture.file());
    QVERIFY(other.ok());
    (*other)->waitAtMost(50);
    QVERIFY(fixture.database->begin().ok());
    const auto status = (*other)->begin();
    QVERIFY(!status.ok());
    QCOMPARE(nameOf(status.error()), nameOf(StoreError::Busy));
    fixture.database->rollback();
    QVERIFY((*other)->begin().ok());
    (*other)->rollback();
}

void DatabaseTest::rollsBack()
{
    Fixture fixture;
    Database &database = *fixture.database;
    const auto status = database.transaction([&]() -> sealdesk::Result<void, StoreError> {
        const auto added = AccountRepository(database).add(test::account(u"a"_s, u"anna"_s));
        return added.ok() ? sealdesk::Result<void, StoreError>(sealdesk::fail(StoreError::Failed)) : added;
    });
    QVERIFY(!status.ok());
    QVERIFY(AccountRepository(database).all()->empty());
}

void DatabaseTest::textStaysAsItIs()
{
    Fixture fixture;
    ChatRepository chats(*fixture.database);
    Chat chat = test::chat(u"c"_s);
    const std::string odd("a\0b 😀 \xE2\x80\xA2'\"; DROP TABLE chat; --", 36);
    chat.visitorName = sealdesk::masking::CardScanner().mask(sealdesk::RawText(odd));
    chat.pageTitle = {};
    QVERIFY(chats.add(chat).ok());
    const auto found = chats.find(u"c"_s);
    QVERIFY(found.ok() && found->has_value());
    QVERIFY((*found)->visitorName == chat.visitorName);
    QVERIFY((*found)->pageTitle.isEmpty());
}

void DatabaseTest::openedByTwoAtOnce()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"sealdesk.db"_s);
    std::array<bool, 4> opened{};
    std::array<std::thread, 4> threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        threads[i] = std::thread([&, i] { opened[i] = Database::open(path).ok(); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QVERIFY(opened[0] && opened[1] && opened[2] && opened[3]);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
