// The chained log: every way of tampering is found, and named with its place.
#include "core/audit/auditlog.h"
#include "core/audit/canonical.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sealdesk::audit;
using sealdesk::store::Database;
using sealdesk::store::OpenMode;
using sealdesk::store::Statement;
using sealdesk::store::StoreError;

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyIsWhole();
    void appendsAndVerifies();
    void knownHash();
    void rolledBackWithItsAct();
    void tampering_data();
    void tampering();
    void whileAnotherWrites();
    void detail_data();
    void detail();
    void actorAndOrigin();
    void actionNames();

private:
    void appendSome(int count);
    void runRaw(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

void LogTest::init()
{
    m_database.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_directory->filePath(Database::fileName));
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
}

void LogTest::appendSome(int count)
{
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.atMs = 1'700'000'000'000 + i;
        entry.actor = u"AAAAAAAAAAAAAAAAAAAAAA"_s;
        entry.action = Action::FormFieldRevealed;
        entry.origin = u"127.0.0.1"_s;
        entry.device = u"BBBBBBBBBBBBBBBBBBBBBB"_s;
        entry.resourceKind = ResourceKind::FormRequest;
        entry.resource = u"CCCCCCCCCCCCCCCCCCCCCC"_s;
        entry.detail = Detail().with(DetailKey::Field, u"number").with(DetailKey::Count, i);
        const auto seq = AuditLog::append(*m_database, entry);
        QVERIFY(seq.ok());
        QCOMPARE(*seq, i + 1);
    }
}

// What someone with the file in hand would do.
void LogTest::runRaw(const QStringList &statements) const
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_directory->filePath(Database::fileName));
        QVERIFY(raw.open());
        for (const QString &sql : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void LogTest::emptyIsWhole()
{
    const auto verdict = AuditLog::verify(*m_database);
    QVERIFY(verdict.ok() && verdict->whole());
    QCOMPARE(verdict->entries, 0);
}

void LogTest::appendsAndVerifies()
{
    appendSome(50);
    const auto verdict = AuditLog::verify(*m_database);
    QVERIFY(verdict.ok() && verdict->whole());
    QCOMPARE(verdict->entries, 50);
    auto reader = Database::open(m_directory->filePath(Database::fileName), OpenMode::ReadOnly);
    QVERIFY(reader.ok());
    QVERIFY(AuditLog::verify(**reader)->whole());
    Statement statement = m_database->prepare(QLatin1StringView("SELECT detail FROM audit_entry WHERE seq = 7"));
    QVERIFY(statement.run().ok() && statement.next());
    QCOMPARE(statement.plain(0), u"field=number count=6"_s);
}

// The chain's form must never change: this value was computed apart, from the description in canonical.h.
void LogTest::knownHash()
{
    Record record;
    record.seq = 1;
    record.atMs = 1'700'000'000'000;
    record.texts = {"system", "relay_started", "ok", "local", "", "relay", "", "code=x"};
    QCOMPARE(hashOf(record, QByteArray(32, '\0')).toHex(),
             QByteArray("fa2439ceced117fcd8f4ca73e4cb3e5f7fc0cdc49b7a5cc20accbafb41c8cfc8"));
}

void LogTest::rolledBackWithItsAct()
{
    appendSome(2);
    const auto status = m_database->transaction([this]() -> sealdesk::Result<void, StoreError> {
        const auto seq = AuditLog::append(*m_database, Entry());
        return seq.ok() ? sealdesk::fail(StoreError::Failed) : sealdesk::fail(seq.error());
    });
    QVERIFY(!status.ok());
    const auto verdict = AuditLog::verify(*m_database);
    QVERIFY(verdict->whole());
    QCOMPARE(verdict->entries, 2);
}

void LogTest::tampering_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("breach");
    QTest::addColumn<qint64>("seq");
    const auto row = [](const char *name, const QStringList &statements, const QString &breach, qint64 seq) {
        QTest::newRow(name) << statements << breach << seq;
    };
    const QStringList fields{u"actor"_s,  u"action"_s,        u"outcome"_s,  u"origin"_s,
                             u"device"_s, u"resource_kind"_s, u"resource"_s, u"detail"_s};
    for (const QString &field : fields) {
        row(qPrintable(u"edited "_s + field), {u"UPDATE audit_entry SET "_s + field + u" = 'x' WHERE seq = 5"_s},
            u"edited"_s, 5);
    }
    row("edited time", {u"UPDATE audit_entry SET at_ms = at_ms + 1 WHERE seq = 1"_s}, u"edited"_s, 1);
    row("edited hash", {u"UPDATE audit_entry SET hash = zeroblob(32) WHERE seq = 10"_s}, u"edited"_s, 10);
    row("text moved between fields",
        {u"UPDATE audit_entry SET origin = origin || substr(device, 1, 1), device = substr(device, 2) WHERE seq = 3"_s},
        u"edited"_s, 3);
    row("missing in the middle", {u"DELETE FROM audit_entry WHERE seq = 5"_s}, u"missing"_s, 5);
    row("missing at the start", {u"DELETE FROM audit_entry WHERE seq < 4"_s}, u"missing"_s, 1);
    row("missing and closed up",
        {u"DELETE FROM audit_entry WHERE seq = 9"_s, u"UPDATE audit_entry SET seq = 9 WHERE seq = 10"_s}, u"edited"_s,
        9);
    row("two swapped",
        {u"UPDATE audit_entry SET seq = 100 WHERE seq = 4"_s, u"UPDATE audit_entry SET seq = 4 WHERE seq = 7"_s,
         u"UPDATE audit_entry SET seq = 7 WHERE seq = 100"_s},
        u"reordered"_s, 4);
    row("last one gone", {u"DELETE FROM audit_entry WHERE seq = 10"_s}, u"truncated"_s, 10);
    row("all gone", {u"DELETE FROM audit_entry"_s}, u"truncated"_s, 1);
    row("head set back", {u"UPDATE audit_head SET seq = 9"_s}, u"head_wrong"_s, 10);
    row("head's hash", {u"UPDATE audit_head SET hash = zeroblob(32)"_s}, u"head_wrong"_s, 10);
    row("head gone", {u"DELETE FROM audit_head"_s}, u"head_wrong"_s, 10);
    row("one added by hand",
        {u"INSERT INTO audit_entry SELECT 11, at_ms, actor, action, outcome, origin, device, resource_kind, "
         u"resource, detail, hash FROM audit_entry WHERE seq = 10"_s},
        u"edited"_s, 11);
}

void LogTest::tampering()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, breach);
    QFETCH(const qint64, seq);
    appendSome(10);
    runRaw(statements);
    const auto verdict = AuditLog::verify(*m_database);
    QVERIFY(verdict.ok());
    QVERIFY(!verdict->whole());
    QCOMPARE(QString(toString(*verdict->breach)), breach);
    QCOMPARE(verdict->brokenSeq, seq);
}

void LogTest::whileAnotherWrites()
{
    appendSome(1);
    auto other = Database::open(m_directory->filePath(Database::fileName), OpenMode::ReadOnly);
    QVERIFY(other.ok());
    for (int i = 0; i < 50; ++i) {
        QVERIFY(m_database
                    ->transaction([this]() -> sealdesk::Result<void, StoreError> {
                        const auto seq = AuditLog::append(*m_database, Entry());
                        return seq.ok() ? sealdesk::Result<void, StoreError>() : sealdesk::fail(seq.error());
                    })
                    .ok());
        const auto verdict = AuditLog::verify(**other);
        QVERIFY(verdict.ok() && verdict->whole());
        QCOMPARE(verdict->entries, i + 2);
    }
}

void LogTest::detail_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");
    QTest::newRow("enum") << u"bad_credentials"_s << u"reason=bad_credentials"_s;
    QTest::newRow("id") << u"x7-_Zk0aB3dEfGhIjKlMnO"_s << u"reason=x7-_Zk0aB3dEfGhIjKlMnO"_s;
    QTest::newRow("empty") << QString() << u"reason="_s;
    QTest::newRow("B2 card number") << u"4111111111111111"_s << u"reason=withheld"_s;
    QTest::newRow("B2 card number with hyphens") << u"4111-1111-1111-1111"_s << u"reason=withheld"_s;
    QTest::newRow("B2 card number in an id") << u"id_4111111111111111"_s << u"reason=withheld"_s;
    QTest::newRow("sentence") << u"what people type"_s << u"reason=withheld"_s;
    QTest::newRow("forged pair") << u"x code=y"_s << u"reason=withheld"_s;
    QTest::newRow("line break") << u"x\ny"_s << u"reason=withheld"_s;
    QTest::newRow("other script") << u"пароль"_s << u"reason=withheld"_s;
    QTest::newRow("too long") << QString(101, u'x') << u"reason=withheld"_s;
}

void LogTest::detail()
{
    QFETCH(const QString, value);
    QFETCH(const QString, kept);
    QCOMPARE(Detail().with(DetailKey::Reason, value).text(), kept);
}

void LogTest::actorAndOrigin()
{
    Entry entry;
    entry.actor = u"4111 1111 1111 1111"_s;
    entry.origin = u"2001:db8::1"_s;
    entry.resource = visitorActor(u"AAAAAAAAAAAAAAAAAAAAAA");
    QVERIFY(AuditLog::append(*m_database, entry).ok());
    Statement statement =
        m_database->prepare(QLatin1StringView("SELECT actor, origin, resource FROM audit_entry WHERE seq = 1"));
    QVERIFY(statement.run().ok() && statement.next());
    QCOMPARE(statement.plain(0), u"withheld"_s);
    QCOMPARE(statement.plain(1), u"2001:db8::1"_s);
    QCOMPARE(statement.plain(2), u"visitor:AAAAAAAAAAAAAAAAAAAAAA"_s);
}

void LogTest::actionNames()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Action::ExchangeLost); ++i) {
        const auto action = static_cast<Action>(i);
        const QString name = toString(action);
        QVERIFY(isToken(name) && !names.contains(name));
        names.insert(name);
        QVERIFY(actionFromString(name) == action);
    }
    QCOMPARE(QString(toString(Action::LoginFailed)), u"login_failed"_s);
    QCOMPARE(QString(toString(Action::FormFieldRevealed)), u"form_field_revealed"_s);
    QVERIFY(!actionFromString(u"nothing"));
}

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
