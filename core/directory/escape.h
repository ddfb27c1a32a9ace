// What a user name becomes inside a filter or a DN. Never put a name into either without these.
#pragma once

#include <string>
#include <string_view>

namespace sealdesk::directory {

// UTF-8, 1 to maxNameBytes bytes, no control character (C0, DEL, C1), no bidirectional control, not only blanks,
// no blank at either end.
[[nodiscard]] bool isGoodName(std::string_view name);

// RFC 4515 section 3: * ( ) \ NUL and every byte outside printable ASCII become \xx.
[[nodiscard]] std::string escapeForFilter(std::string_view value);

// RFC 4514 section 2.4: , + " \ < > ; = # and blanks at the ends; NUL and controls become \xx.
[[nodiscard]] std::string escapeForDn(std::string_view value);

// Puts `value` (escaped already) wherever the pattern says {user}.
[[nodiscard]] std::string fillIn(std::string_view pattern, std::string_view value);

} // namespace sealdesk::directory
