// The key of second factors and the database that belongs to it. A key that is missing or another one is an error by
// name, never replaced by a fresh one: the seeds could not be read any more, and nobody would know why.
#pragma once

#include "app/relay/datadirectory.h"

#include "core/store/database.h"

namespace sealdesk::relay {

// Makes the key with the first use of a database. An error is one sentence for standard error.
[[nodiscard]] Result<QByteArray, QString> factorKeyFor(const DataDirectory &data, store::Database &database);
// All second factors of the database are forgotten, because their key is lost; a fresh key is made. Audited.
[[nodiscard]] Result<void, QString> forgetSecondFactors(const DataDirectory &data, store::Database &database);

} // namespace sealdesk::relay
