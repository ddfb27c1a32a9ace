// Statement: one prepared SQL statement in use; goes back to its Database when it dies.
//
// Text a person typed can only be bound as MaskedText (B1), and stands in the file sealed for its place (textcipher.h);
// a database without text keys takes none and shows none. bindPlain is for ids, names of enums and
// what administrators set (user names, operators' names); never for chat text or a visitor's words.
#pragma once

#include "core/base/maskedtext.h"
#include "core/base/result.h"
#include "core/store/storeerror.h"
#include "core/store/textplace.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <memory>
#include <optional>

class QSqlQuery;

namespace sealdesk::store {

class Database;

class Statement {
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Values bind from left to right.
    Statement &bind(qint64 value);
    Statement &bind(const QByteArray &blob);
    Statement &bind(const MaskedText &text, const TextPlace &place);
    Statement &bindPlain(QStringView text);
    Statement &bindPlain(QLatin1StringView text);
    Statement &bindNull();

    [[nodiscard]] Result<void, StoreError> run();
    // As run(), and Missing when no row was changed.
    [[nodiscard]] Result<void, StoreError> runOnOne();
    [[nodiscard]] qint64 rowsChanged() const;

    // After run(): steps to the next row. When it is false, ended() says whether that was the end or
    // an error.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void, StoreError> ended() const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QString plain(int column) const;
    // Empty when it does not open; health() says so then.
    [[nodiscard]] MaskedText masked(int column, const TextPlace &place) const;
    [[nodiscard]] bool isSealedWithOlderKey(int column) const;
    // NoKey or NotADatabase once a text could not be read.
    [[nodiscard]] Result<void, StoreError> health() const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database &database, QLatin1StringView sql, std::shared_ptr<QSqlQuery> query);
    Database *m_database;
    QLatin1StringView m_sql;
    std::shared_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_unsealed = false; // a text could not be sealed: it must not run
    mutable std::optional<StoreError> m_unread;
};

} // namespace sealdesk::store
