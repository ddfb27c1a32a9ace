#include "core/audit/chainstart.h"

#include "core/audit/canonical.h"
#include "core/store/database.h"
#include "core/store/statement.h"

namespace sealdesk::audit {

using store::Statement;
using store::StoreError;

Result<ChainStart, StoreError> ChainStart::read(store::Database &database)
{
    Statement statement = database.prepare(QLatin1StringView("SELECT seq, hash FROM audit_base"));
    const auto status = statement.run();
    if (!status.ok()) {
        return fail(status.error());
    }
    ChainStart start{0, QByteArray(hashBytes, '\0')};
    if (statement.next()) {
        start = {statement.integer(0), statement.blob(1)};
    }
    const auto ended = statement.ended();
    return ended.ok() ? Result<ChainStart, StoreError>(std::move(start)) : fail(ended.error());
}

Result<void, StoreError> ChainStart::write(store::Database &database) const
{
    return database.prepare(QLatin1StringView("INSERT OR REPLACE INTO audit_base (one, seq, hash) VALUES (1, ?, ?)"))
        .bind(seq)
        .bind(hash)
        .run();
}

} // namespace sealdesk::audit
