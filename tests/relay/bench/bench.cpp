#include "tests/relay/bench/bench.h"

#include "core/audit/auditlog.h"
#include "core/relay/limits.h"
#include "core/relay/setupdesk.h"
#include "core/store/accessrepository.h"
#include "core/store/chatrepository.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace sealdesk::relay {

using namespace Qt::StringLiterals;

namespace {

// A connection of the test's own, closed at the end of the scope.
class Peek {
public:
    explicit Peek(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        if (!database.open()) {
            qFatal("cannot open the test's database");
        }
    }
    ~Peek()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    [[nodiscard]] QSqlQuery run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        return query;
    }

private:
    QString m_name;
};

} // namespace

Bench::Bench(SecondFactor rule)
{
    auto catalogue = FormCatalogue::load(u":/forms"_s);
    auto key = seal::TicketKey::generate();
    if (!catalogue.ok() || !key.ok()) {
        qFatal("the bench cannot be set up");
    }
    m_catalogue = std::move(catalogue).value();
    m_ticketKey = std::move(key).value();
    {
        const auto database = store::Database::open(m_dir.filePath(u"sealdesk.db"_s));
        for (const auto &[parameter, value] :
             {std::pair{policy::Parameter::SecondFactor, rule == SecondFactor::Needed ? 1 : 0},
              std::pair{policy::Parameter::CaptchaAfter, 0}}) {
            if (!database.ok() || !store::AccessRepository(**database)
                                       .setParameter({QString(policy::ruleOf(parameter).name), value})
                                       .ok()) {
                qFatal("a rule cannot be switched off");
            }
        }
    }
    start();
}

Bench::~Bench() { stop(); }

void Bench::start()
{
    ++starts;
    auto writer = store::Writer::start(
        m_dir.filePath(u"sealdesk.db"_s),
        [this](std::function<void()> callback) { scheduler.post(std::move(callback)); }, m_textKeys);
    if (!writer.ok()) {
        qFatal("the store does not open");
    }
    m_writer = std::move(writer).value();
    Facts facts;
    facts.exchangeAddress = u"wss://127.0.0.1:8444"_s;
    facts.exchangeSpki = QByteArray(32, 's');
    hub = std::make_unique<Hub>(Hub::Parts{*m_writer, scheduler, clock, passwords, m_scanner, m_masker, *m_catalogue,
                                           *m_ticketKey, exchange, m_log, QByteArray(32, 'l'), factorKey, directory},
                                std::move(facts));
    bool loaded = false;
    hub->load([&loaded](bool ok) { loaded = ok; });
    settle();
    if (!loaded) {
        qFatal("the store does not load");
    }
}

void Bench::stop()
{
    if (m_writer) {
        m_writer->stop();
    }
    hub.reset();
    m_writer.reset();
}

void Bench::restart()
{
    settle();
    stop();
    start();
}

void Bench::settle()
{
    // An answer of the store may lead to the next question, unseen from here: done is when marks have gone
    // through the store a few times, more often than any chain is long, with nothing else to run.
    constexpr int longestChain = 6;
    for (int quiet = 0; quiet < longestChain; ++quiet) {
        bool marked = false;
        m_writer->run<void>([](store::Database &) -> Result<void, store::StoreError> { return {}; },
                            [&marked](Result<void, store::StoreError>) { marked = true; });
        for (int tasks = 0; !marked || scheduler.hasTasks(); ++tasks) {
            if (!scheduler.runOne()) {
                qFatal("the store does not answer");
            }
            quiet = tasks > 0 ? 0 : quiet;
        }
    }
}

void Bench::advance(std::int64_t ms)
{
    settle();
    const std::int64_t end = clock.aliveMs() + ms;
    for (;;) {
        const std::int64_t next = scheduler.nextTimer();
        if (next < 0 || next > end) {
            break;
        }
        clock.advance(std::max<std::int64_t>(0, next - clock.aliveMs()));
        (void)scheduler.runDueTimer();
        settle();
    }
    clock.advance(end - clock.aliveMs());
}

QString Bench::setupSecret()
{
    const auto database = store::Database::open(m_dir.filePath(u"sealdesk.db"_s));
    auto secret = makeSetupSecret(**database, clock.wallMs());
    return secret.ok() ? *secret : QString();
}

void Bench::breakStore() { m_writer->stop(); }

void Bench::breakAudit()
{
    execute(u"CREATE TRIGGER audit_broken BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(FAIL, 'broken'); END"_s);
}

void Bench::execute(const QString &statement) { (void)Peek(m_dir.filePath(u"sealdesk.db"_s)).run(statement); }

qint64 Bench::count(const QString &query)
{
    const Peek peek(m_dir.filePath(u"sealdesk.db"_s));
    QSqlQuery rows = peek.run(query);
    return rows.next() ? rows.value(0).toLongLong() : -1;
}

QString Bench::text(const QString &query)
{
    const Peek peek(m_dir.filePath(u"sealdesk.db"_s));
    QSqlQuery rows = peek.run(query);
    return rows.next() ? rows.value(0).toString() : QString();
}

qint64 Bench::audited(const char *action)
{
    return count(u"SELECT count(*) FROM audit_entry WHERE action = '"_s % QString::fromLatin1(action) % u'\'');
}

bool Bench::auditWhole()
{
    const auto database = store::Database::open(m_dir.filePath(u"sealdesk.db"_s), store::OpenMode::ReadOnly);
    const auto verdict = audit::AuditLog::verify(**database);
    return verdict.ok() && verdict->whole();
}

QString Bench::line(const QString &id)
{
    const auto database = store::Database::open(m_dir.filePath(u"sealdesk.db"_s), store::OpenMode::ReadOnly);
    const QString chat = text(u"SELECT chat FROM entry WHERE line = '"_s % id % u'\'');
    const auto found = (*database)->useTextKeys(m_textKeys).ok()
                           ? store::ChatRepository(**database).lineOf(chat, id)
                           : Result<std::optional<store::Entry>, store::StoreError>(fail(store::StoreError::Failed));
    if (!found.ok() || !*found) {
        return {};
    }
    return QString::fromUtf8(QByteArrayView(std::get<store::Line>((*found)->what).text.utf8()));
}

QByteArray Bench::sealedLine(const QString &id)
{
    return text(u"SELECT text FROM entry WHERE line = '"_s % id % u'\'').toUtf8();
}

QByteArray Bench::storeBytes()
{
    const auto database = store::Database::open(m_dir.filePath(u"sealdesk.db"_s), store::OpenMode::ReadOnly);
    if (!database.ok() || !(*database)->useTextKeys(m_textKeys).ok()) {
        qFatal("the test's database does not open");
    }
    QByteArray all = storeFiles();
    const auto add = [&all](const MaskedText &text) { all.append(QByteArrayView(text.utf8())); };
    store::Statement chats = (*database)->prepare("SELECT id FROM chat"_L1);
    if (!chats.run().ok()) {
        qFatal("the test's database cannot be read");
    }
    while (chats.next()) {
        const auto chat = store::ChatRepository(**database).find(chats.plain(0));
        const auto lines = store::ChatRepository(**database).lastLines(chats.plain(0), limits::entriesPerChat);
        if (!chat.ok() || !*chat || !lines.ok()) {
            qFatal("a text of the test's database does not open");
        }
        for (const MaskedText &text : {(*chat)->visitorName, (*chat)->pageTitle, (*chat)->pageUrl}) {
            add(text);
        }
        for (const store::Entry &entry : *lines) {
            add(std::get<store::Line>(entry.what).text);
        }
    }
    return all;
}

QByteArray Bench::storeFiles()
{
    QByteArray all;
    const QDir dir(m_dir.path());
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace sealdesk::relay
