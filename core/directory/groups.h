// The groups that a person is in, directly or through groups of groups, as comparable DNs. Loops are walked once;
// more depth is cut off, more groups than the limit are TooBig.
#pragma once

#include "core/base/result.h"
#include "core/directory/config.h"
#include "core/directory/directoryerror.h"
#include "core/directory/ldaplink.h"

#include <set>
#include <string>

namespace sealdesk::directory {

[[nodiscard]] Result<std::set<std::string>, DirectoryError> groupsOf(LdapLink &link, const DirectoryConfig &config,
                                                                     const std::string &userDn);

// The roles whose groups these are, in the configuration's order, each once.
[[nodiscard]] std::vector<std::string> rolesOf(const std::set<std::string> &groups, const DirectoryConfig &config);

} // namespace sealdesk::directory
