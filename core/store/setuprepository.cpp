#include "core/store/setuprepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<std::optional<SetupSecret>, StoreError> SetupRepository::find() const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT hash, expires_ms, tries_left FROM setup_secret"));
    return readOne<SetupSecret>(statement, [](const Statement &row) -> std::optional<SetupSecret> {
        return SetupSecret{row.blob(0), row.integer(1), static_cast<int>(row.integer(2))};
    });
}

Result<void, StoreError> SetupRepository::put(const SetupSecret &secret)
{
    return m_database
        .prepare(QLatin1StringView(
            "INSERT OR REPLACE INTO setup_secret (one, hash, expires_ms, tries_left) VALUES (1, ?, ?, ?)"))
        .bind(secret.hash)
        .bind(secret.expiresMs)
        .bind(secret.triesLeft)
        .run();
}

Result<void, StoreError> SetupRepository::spendTry()
{
    return m_database
        .prepare(QLatin1StringView("UPDATE setup_secret SET tries_left = tries_left - 1 WHERE tries_left > 0"))
        .runOnOne();
}

Result<void, StoreError> SetupRepository::clear()
{
    return m_database.prepare(QLatin1StringView("DELETE FROM setup_secret")).run();
}

} // namespace sealdesk::store
