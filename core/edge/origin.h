// Origins (RFC 6454) as browsers send them in the Origin header, compared exactly.
// "null" is no origin here: ask isOpaqueOrigin(). Nothing is ever guessed or repaired.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::edge {

// The Origin of a sandboxed frame.
[[nodiscard]] bool isOpaqueOrigin(std::string_view header);

// "https://host" or "https://host:port" (http too) as browsers write it: lower case, no default port,
// no path. nullopt when `text` is not an origin. Upper case and the default port are accepted and removed,
// since people write origins into configuration files.
[[nodiscard]] std::optional<std::string> normalOrigin(std::string_view text);

// True when the header is exactly the normal origin `expected`.
[[nodiscard]] bool sameOrigin(std::string_view header, std::string_view expected);

} // namespace sealdesk::edge
