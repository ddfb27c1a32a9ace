#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/storedtext.h"

#include <QSqlQuery>
#include <QVariant>

namespace sealdesk::store {

namespace {

// Qt binds a null string or blob as NULL; ours are empty, not missing.
constexpr auto emptyText = QLatin1StringView("");

} // namespace

Statement::Statement(Database &database, QLatin1StringView sql, std::shared_ptr<QSqlQuery> query)
    : m_database(&database), m_sql(sql), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (m_query) {
        m_query->finish(); // lets go of the read lock
        m_database->m_idle.insert(m_sql, m_query);
    }
}

Statement &Statement::bind(qint64 value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QByteArray &blob)
{
    m_query->bindValue(m_bound++, blob.isNull() ? QByteArray("") : blob);
    return *this;
}

Statement &Statement::bind(const MaskedText &text)
{
    const std::string_view utf8 = text.utf8();
    return bindPlain(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

Statement &Statement::bindPlain(QStringView text)
{
    m_query->bindValue(m_bound++, text.isEmpty() ? QString(emptyText) : text.toString());
    return *this;
}

Statement &Statement::bindPlain(QLatin1StringView text)
{
    m_query->bindValue(m_bound++, text.isEmpty() ? QString(emptyText) : QString(text));
    return *this;
}

Statement &Statement::bindNull()
{
    m_query->bindValue(m_bound++, QVariant());
    return *this;
}

Result<void, StoreError> Statement::run()
{
    m_bound = 0;
    if (!m_query->exec()) {
        return fail(storeErrorOf(m_query->lastError()));
    }
    return {};
}

Result<void, StoreError> Statement::runOnOne()
{
    auto status = run();
    if (status.ok() && rowsChanged() == 0) {
        return fail(StoreError::Missing);
    }
    return status;
}

qint64 Statement::rowsChanged() const { return m_query->numRowsAffected(); }

bool Statement::next() { return m_query->next(); }

Result<void, StoreError> Statement::ended() const
{
    const QSqlError error = m_query->lastError();
    if (error.isValid()) {
        return fail(storeErrorOf(error));
    }
    return {};
}

qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }

QByteArray Statement::blob(int column) const { return m_query->value(column).toByteArray(); }

QString Statement::plain(int column) const { return m_query->value(column).toString(); }

MaskedText Statement::masked(int column) const
{
    return StoredText::fromColumn(m_query->value(column).toString().toStdString());
}

bool Statement::isNull(int column) const { return m_query->isNull(column); }

} // namespace sealdesk::store
