// The table of access rules as a document: POLICY.md in this folder is exactly this text.
#pragma once

#include <QString>

namespace sealdesk::policy {

[[nodiscard]] QString policyDocument();

} // namespace sealdesk::policy
