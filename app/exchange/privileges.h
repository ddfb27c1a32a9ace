// Giving up root: the program that meets strangers keeps the fewest rights.
#pragma once

#include <string>

namespace sealdesk::exchange {

enum class PrivilegeDrop { Dropped, NotRoot, UnknownUser, Failed };

// Becomes the user, with its group and no others, for good. NotRoot: nothing was changed. After Failed the
// program must end: it may be half changed.
[[nodiscard]] PrivilegeDrop becomeUser(const std::string &name);

} // namespace sealdesk::exchange
