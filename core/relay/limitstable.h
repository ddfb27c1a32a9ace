// LimitsTable: every limit of the relay by name, for --print-limits and the documentation.
#pragma once

#include "core/edge/limits.h"

#include <span>

namespace sealdesk::relay {

// Those of core/relay; edge::edgeLimits() and wire::limits::all() are printed beside them.
[[nodiscard]] std::span<const edge::LimitRow> relayLimits();

} // namespace sealdesk::relay
