// Exit codes of sealdesk-relay, the same as of all our programs.
#pragma once

namespace sealdesk::relay {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1; // the reason is on standard error
inline constexpr int exitUsage = 2;
inline constexpr int exitFoundWrong = 3; // a check found something wrong

} // namespace sealdesk::relay
