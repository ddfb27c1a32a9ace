// Doors: which link a stranger at the exchange's port gets, by path and Origin, before the upgrade.
// Anything unusual gets none.
#pragma once

#include "core/edge/upgrade.h"
#include "core/exchange/floor.h"

#include <optional>
#include <string_view>

namespace sealdesk::exchange {

enum class Door { Frame, Console, Control };

// /v1/frame only from a sandboxed frame (Origin "null"), the others only without an Origin: browsers
// always send one, so no page can reach them. No query anywhere: tickets never stand in an address.
[[nodiscard]] std::optional<Door> doorFor(std::string_view path, std::string_view query,
                                          std::optional<std::string_view> origin);

[[nodiscard]] edge::UpgradeAnswer answerAtDoor(Floor &floor, const edge::UpgradeRequest &request);

} // namespace sealdesk::exchange
