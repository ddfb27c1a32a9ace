// LDAP's own spellings, read by libldap: what is a DN, what is a filter, and one form of a DN for comparing.
#pragma once

#include <string>
#include <string_view>

namespace sealdesk::directory {

[[nodiscard]] bool isDn(std::string_view text);     // RFC 4514, not empty
[[nodiscard]] bool isFilter(std::string_view text); // RFC 4515

// The same for two spellings of a DN that differ in blanks, escapes or the case of ASCII letters; "" if it is none.
[[nodiscard]] std::string comparableDn(std::string_view dn);

} // namespace sealdesk::directory
