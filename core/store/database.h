// Database: one SQLite connection of one thread (WAL, synchronous=FULL, secure_delete, foreign keys,
// busy time-out). Opening brings the schema up to date, and refuses a database from a newer version.
//
// It must only be used by the thread that opened it. Needs a QCoreApplication (for Qt's SQL driver).
// Holds masked text (sealed, see useTextKeys), hashes and public keys; never a password, a token, a form answer or a
// key that opens one.
#pragma once

#include "core/base/result.h"
#include "core/store/storeerror.h"

#include <QHash>
#include <QLatin1StringView>
#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QSqlQuery;

namespace sealdesk::store {

class Statement;
class TextCipher;
class TextKeys;

enum class OpenMode {
    ReadWrite, // makes file and schema when missing
    ReadOnly,  // for verifiers; Missing when there is no file
};

class Database {
public:
    // How long a statement waits for another process (a `setup` command beside a running relay), and how often it
    // looks.
    static constexpr int patienceMs = 5000;
    static constexpr int busyPauseMs = 1;
    static constexpr auto fileName = QLatin1StringView("sealdesk.db"); // in the data directory

    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> open(const QString &file,
                                                                            OpenMode mode = OpenMode::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `sql` must be a literal: it is kept as the key of the prepared statement.
    [[nodiscard]] Statement prepare(QLatin1StringView sql);
    // Runs `work` in one transaction: committed when it succeeds, else rolled back. Not nested.
    [[nodiscard]] Result<void, StoreError> transaction(const std::function<Result<void, StoreError>()> &work);

    // As patienceMs, for this connection.
    void waitAtMost(int milliseconds) { m_patienceMs = milliseconds; }

    [[nodiscard]] Result<void, StoreError> begin();
    [[nodiscard]] Result<void, StoreError> commit();
    void rollback();

    // Texts that people typed are written and read with these; without, they are neither. No copy of the keys is kept.
    [[nodiscard]] Result<void, StoreError> useTextKeys(const TextKeys &keys);
    // Of the newest of them; see TextCipher.
    [[nodiscard]] QString textPrefix() const;

    // What was overwritten in this transaction shall be in no file afterwards, the write-ahead log included. After
    // the commit whoever holds the connection calls scrub() until nothing is owed.
    void scrubAfterCommit() { m_scrubOwed = true; }
    [[nodiscard]] bool scrubOwed() const { return m_scrubOwed; }
    // Moves the log into the database file and cuts it off. Not done while another process reads: still owed then.
    void scrub();

private:
    friend class Statement;
    explicit Database(QString connection);
    [[nodiscard]] Result<void, StoreError> configure(OpenMode mode);
    [[nodiscard]] Result<qint64, StoreError> checkedVersion();
    [[nodiscard]] Result<void, StoreError> patiently(const std::function<Result<void, StoreError>()> &attempt) const;
    [[nodiscard]] Result<void, StoreError> migrate();
    [[nodiscard]] Result<qint64, StoreError> number(QLatin1StringView sql);
    [[nodiscard]] Result<void, StoreError> execute(QLatin1StringView sql);
    [[nodiscard]] Result<void, StoreError> executeText(const QString &sql);

    QString m_connection;
    QSqlDatabase m_handle;
    int m_patienceMs = patienceMs;
    bool m_scrubOwed = false;
    std::unique_ptr<TextCipher> m_textCipher;
    QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> m_idle; // prepared, not in use
};

} // namespace sealdesk::store
