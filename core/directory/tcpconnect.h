// A TCP connection within a time, so that "cannot be reached" and "TLS failed" can be told apart.
#pragma once

#include "core/base/result.h"
#include "core/directory/config.h"
#include "core/directory/deadline.h"
#include "core/directory/directoryerror.h"

namespace sealdesk::directory {

// A descriptor that the caller owns. Names are looked up by the system's resolver with its own time-out.
[[nodiscard]] Result<int, DirectoryError> connectTcp(const ServerName &server, std::int64_t timeMs,
                                                     const Deadline &deadline);

} // namespace sealdesk::directory
