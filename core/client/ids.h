// Random ids as they go on the wire: base64url of 16 bytes from the system's generator.
#pragma once

#include <QString>

namespace sealdesk::client {

[[nodiscard]] QString randomId();

} // namespace sealdesk::client
