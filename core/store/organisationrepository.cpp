#include "core/store/organisationrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<std::optional<Organisation>, StoreError> OrganisationRepository::find() const
{
    Statement statement = m_database.prepare(
        QLatin1StringView("SELECT id, name, public_key, created_ms, key_statement, previous_key FROM organisation"));
    return readOne<Organisation>(statement, [](const Statement &row) -> std::optional<Organisation> {
        return Organisation{row.plain(0), row.plain(1), row.blob(2), row.integer(3), row.blob(4), row.blob(5)};
    });
}

Result<void, StoreError> OrganisationRepository::add(const Organisation &organisation)
{
    return m_database
        .prepare(QLatin1StringView(
            "INSERT INTO organisation (one, id, name, public_key, created_ms) VALUES (1, ?, ?, ?, ?)"))
        .bindPlain(organisation.id)
        .bindPlain(organisation.name)
        .bind(organisation.publicKey)
        .bind(organisation.createdMs)
        .run();
}

Result<void, StoreError> OrganisationRepository::setKeys(const Organisation &organisation)
{
    return m_database
        .prepare(QLatin1StringView(
            "UPDATE organisation SET id = ?, public_key = ?, key_statement = ?, previous_key = ? WHERE one = 1"))
        .bindPlain(organisation.id)
        .bind(organisation.publicKey)
        .bind(organisation.keyStatement)
        .bind(organisation.previousKey)
        .runOnOne();
}

} // namespace sealdesk::store
