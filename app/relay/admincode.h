// The host's commands that change accounts or the rules on them ask for the code of an admin's second factor, so that
// somebody at an open terminal is not enough. As long as no admin has one, nobody is asked.
#pragma once

#include "app/relay/arguments.h"
#include "app/relay/datadirectory.h"

#include "core/store/database.h"

#include <optional>

namespace sealdesk::relay {

// Who is to stand in the audit log: the admin's id, or "system" where nobody had to be asked. nullopt: refused, and
// the reason was printed. The code is read from standard input, counts towards the lockout, and is used up.
[[nodiscard]] std::optional<QString> askForAdmin(const Arguments &arguments, const DataDirectory &data,
                                                 store::Database &database);

} // namespace sealdesk::relay
