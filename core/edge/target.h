// The request target of an HTTP request, strictly: one plain ASCII path and perhaps a query.
// A target that is unusual in any way (percent signs in the path, "..", "//", a full URL) is
// refused, because none of the addresses that we serve needs it.
#pragma once

#include <optional>
#include <string_view>

namespace sealdesk::edge {

struct Target {
    std::string_view path;  // begins with '/'; only [A-Za-z0-9._~/-]; no empty, "." or ".." segment inside
    std::string_view query; // what follows '?', not decoded; visible ASCII; empty without one
};

// Views into `raw`.
[[nodiscard]] std::optional<Target> parseTarget(std::string_view raw);

} // namespace sealdesk::edge
