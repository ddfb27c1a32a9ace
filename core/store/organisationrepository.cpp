#include "core/store/organisationrepository.h"

#include "core/store/database.h"
#include "core/store/rows.h"

namespace sealdesk::store {

Result<std::optional<Organisation>, StoreError> OrganisationRepository::find() const
{
    Statement statement =
        m_database.prepare(QLatin1StringView("SELECT id, name, public_key, created_ms FROM organisation"));
    return readOne<Organisation>(statement, [](const Statement &row) -> std::optional<Organisation> {
        return Organisation{row.plain(0), row.plain(1), row.blob(2), row.integer(3)};
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

} // namespace sealdesk::store
