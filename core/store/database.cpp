#include "core/store/database.h"

#include "core/store/migrations.h"
#include "core/store/sqliteerror.h"
#include "core/store/statement.h"
#include "core/store/textcipher.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>
#include <array>

namespace sealdesk::store {

namespace {

// Only the relay's own user reads the file; SQLite gives its side files the same rights.
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void, StoreError> makeFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        // Another process may have been faster.
        return file.exists() ? Result<void, StoreError>() : fail(StoreError::NotWritable);
    }
    return {};
}

} // namespace

Database::Database(QString connection) : m_connection(std::move(connection)) {}

Database::~Database()
{
    m_idle.clear();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>, StoreError> Database::open(const QString &file, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly && !QFileInfo::exists(file)) {
        return fail(StoreError::Missing);
    }
    if (mode == OpenMode::ReadWrite) {
        const auto made = makeFile(file);
        if (!made.ok()) {
            return fail(made.error());
        }
    }
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    database->m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_handle.setDatabaseName(file);
    // patiently() waits instead.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=0");
    if (mode == OpenMode::ReadOnly) {
        options += QLatin1StringView(";QSQLITE_OPEN_READONLY");
    }
    database->m_handle.setConnectOptions(options);
    if (!database->m_handle.open()) {
        return fail(storeErrorOf(database->m_handle.lastError()));
    }
    const auto configured = database->configure(mode);
    if (!configured.ok()) {
        return fail(configured.error());
    }
    return database;
}

Result<qint64, StoreError> Database::number(QLatin1StringView sql)
{
    Statement statement = prepare(sql);
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    return statement.next() ? Result<qint64, StoreError>(statement.integer(0)) : fail(StoreError::Failed);
}

// The version of the schema, 0 for an empty file; refuses files that are not ours or are too new.
Result<qint64, StoreError> Database::checkedVersion()
{
    const auto application = number(QLatin1StringView("PRAGMA application_id"));
    const auto version = number(QLatin1StringView("PRAGMA user_version"));
    const auto things = number(QLatin1StringView("SELECT count(*) FROM sqlite_master"));
    for (const auto *answer : {&application, &version, &things}) {
        if (!answer->ok()) {
            return fail(answer->error());
        }
    }
    const bool fresh = *application == 0 && *version == 0 && *things == 0;
    if (!fresh && *application != applicationId) {
        return fail(StoreError::NotADatabase);
    }
    if (*version > static_cast<qint64>(migrations().size())) {
        return fail(StoreError::NewerVersion);
    }
    return *version;
}

Result<void, StoreError> Database::configure(OpenMode mode)
{
    // First only looks, so that a foreign or newer file is not touched; in one reading transaction, or it could see
    // half of what another process is just setting up.
    const auto reading = execute(QLatin1StringView("BEGIN"));
    if (!reading.ok()) {
        return reading;
    }
    const auto version = checkedVersion();
    rollback();
    if (!version.ok()) {
        return fail(version.error());
    }
    if (mode == OpenMode::ReadOnly) {
        return *version == 0 ? fail(StoreError::Missing) : Result<void, StoreError>();
    }
    const auto logged = execute(QLatin1StringView("PRAGMA journal_mode = WAL"));
    if (!logged.ok()) {
        return logged;
    }
    constexpr std::array settings{
        QLatin1StringView("PRAGMA synchronous = FULL"),   QLatin1StringView("PRAGMA secure_delete = ON"),
        QLatin1StringView("PRAGMA foreign_keys = ON"),    QLatin1StringView("PRAGMA temp_store = MEMORY"),
        QLatin1StringView("PRAGMA trusted_schema = OFF"), QLatin1StringView("PRAGMA cell_size_check = ON"),
    };
    for (const QLatin1StringView sql : settings) {
        const auto done = execute(sql);
        if (!done.ok()) {
            return done;
        }
    }
    return transaction([this] { return migrate(); });
}

// SQLite's own waiting looks again after up to 100 ms and meets the gaps between a busy Writer's transactions by luck;
// when two processes change the journal mode at once it does not wait at all.
Result<void, StoreError> Database::patiently(const std::function<Result<void, StoreError>()> &attempt) const
{
    auto done = attempt();
    for (int waited = 0; !done.ok() && done.error() == StoreError::Busy && waited < m_patienceMs;
         waited += busyPauseMs) {
        QThread::msleep(busyPauseMs);
        done = attempt();
    }
    return done;
}

Result<void, StoreError> Database::migrate()
{
    // Read again under the write lock: another process may have migrated since.
    const auto version = checkedVersion();
    if (!version.ok()) {
        return fail(version.error());
    }
    const auto steps = migrations();
    if (*version == static_cast<qint64>(steps.size())) {
        return {};
    }
    for (const Migration step : steps.subspan(static_cast<std::size_t>(*version))) {
        for (const QLatin1StringView sql : step) {
            const auto done = execute(sql);
            if (!done.ok()) {
                return done;
            }
        }
    }
    // PRAGMA takes no bound values.
    const auto named = executeText(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    return named.ok() ? executeText(QStringLiteral("PRAGMA user_version = %1").arg(steps.size())) : named;
}

Result<void, StoreError> Database::execute(QLatin1StringView sql) { return executeText(QString(sql)); }

Result<void, StoreError> Database::executeText(const QString &sql)
{
    QSqlQuery query(m_handle);
    return patiently([&query, &sql]() -> Result<void, StoreError> {
        return query.exec(sql) ? Result<void, StoreError>() : fail(storeErrorOf(query.lastError()));
    });
}

Statement Database::prepare(QLatin1StringView sql)
{
    std::shared_ptr<QSqlQuery> query = m_idle.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_handle);
        query->setForwardOnly(true);
        query->prepare(QString(sql)); // an error shows when it is run
    }
    return {*this, sql, std::move(query)};
}

Result<void, StoreError> Database::useTextKeys(const TextKeys &keys)
{
    const auto plain = number(QLatin1StringView("SELECT EXISTS (SELECT 1 FROM text_key WHERE id = 0)"));
    if (!plain.ok()) {
        return fail(plain.error());
    }
    auto cipher = TextCipher::make(keys, *plain != 0);
    if (!cipher) {
        return fail(StoreError::Failed);
    }
    m_textCipher = std::move(cipher);
    return {};
}

QString Database::textPrefix() const { return m_textCipher ? m_textCipher->prefix() : QString(); }

Result<void, StoreError> Database::begin()
{
    // IMMEDIATE takes the write lock now: a transaction that began as a reader could not wait for it later.
    return execute(QLatin1StringView("BEGIN IMMEDIATE"));
}

Result<void, StoreError> Database::commit() { return execute(QLatin1StringView("COMMIT")); }

void Database::rollback()
{
    // Fails when SQLite has rolled back by itself (disk full), which is as well.
    static_cast<void>(execute(QLatin1StringView("ROLLBACK")));
}

void Database::scrub()
{
    // secure_delete has overwritten the freed bytes in the pages themselves; what is left are their older copies in
    // the log. The first column tells whether a reader was in the way.
    const auto busy = number(QLatin1StringView("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_scrubOwed = !busy.ok() || *busy != 0;
}

Result<void, StoreError> Database::transaction(const std::function<Result<void, StoreError>()> &work)
{
    auto status = begin();
    if (!status.ok()) {
        return status;
    }
    status = work();
    if (status.ok()) {
        status = commit();
    }
    if (!status.ok()) {
        rollback();
    }
    return status;
}

} // namespace sealdesk::store
