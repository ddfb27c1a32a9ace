// The table of permissions and built-in roles as a document: ROLES.md in this folder is exactly this text.
#pragma once

#include <QString>

namespace sealdesk::policy {

[[nodiscard]] QString rolesDocument();

} // namespace sealdesk::policy
