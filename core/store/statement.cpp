#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/storedtext.h"
#include "core/store/textcipher.h"

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

Statement &Statement::bind(const MaskedText &text, const TextPlace &place)
{
    const TextCipher *const cipher = m_database->m_textCipher.get();
    const auto sealed = cipher == nullptr ? std::nullopt : cipher->seal(text.utf8(), place);
    m_unsealed = m_unsealed || !sealed;
    return bindPlain(sealed.value_or(QString()));
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
    if (m_unsealed) {
        return fail(StoreError::NoKey);
    }
    return m_database->patiently([this]() -> Result<void, StoreError> {
        return m_query->exec() ? Result<void, StoreError>() : fail(storeErrorOf(m_query->lastError()));
    });
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

MaskedText Statement::masked(int column, const TextPlace &place) const
{
    const TextCipher *const cipher = m_database->m_textCipher.get();
    auto opened = cipher == nullptr ? std::nullopt : cipher->open(plain(column), place);
    if (!opened) {
        m_unread = cipher == nullptr ? StoreError::NoKey : StoreError::NotADatabase;
        return {};
    }
    return StoredText::fromColumn(*std::move(opened));
}

bool Statement::isSealedWithOlderKey(int column) const
{
    const QString stored = plain(column);
    return !stored.isEmpty() && !stored.startsWith(m_database->textPrefix());
}

Result<void, StoreError> Statement::health() const { return m_unread ? fail(*m_unread) : Result<void, StoreError>(); }

bool Statement::isNull(int column) const { return m_query->isNull(column); }

} // namespace sealdesk::store
