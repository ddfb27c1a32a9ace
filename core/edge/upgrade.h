// What a client asks for when it wants a WebSocket, and the answer, given before the upgrade.
// The answer is a refusal unless a handler was put into it.
#pragma once

#include "core/edge/peeraddress.h"
#include "core/edge/sockethandler.h"
#include "core/edge/socketlimits.h"

#include <memory>
#include <optional>
#include <string_view>

namespace sealdesk::edge {

// Views are valid during the call only; origin and host are foreign text.
struct UpgradeRequest {
    std::string_view path;
    std::string_view query;
    std::string_view host;
    std::optional<std::string_view> origin; // nullopt: no Origin header
    PeerAddress peer;
};

struct UpgradeAnswer {
    unsigned refusal = 403; // HTTP status, when handler is null
    std::unique_ptr<SocketHandler> handler;
    SocketLimits limits;

    [[nodiscard]] static UpgradeAnswer refuse(unsigned status)
    {
        UpgradeAnswer answer;
        answer.refusal = status;
        return answer;
    }
    [[nodiscard]] static UpgradeAnswer accept(std::unique_ptr<SocketHandler> handler, SocketLimits limits = {})
    {
        UpgradeAnswer answer;
        answer.handler = std::move(handler);
        answer.limits = limits;
        return answer;
    }
};

} // namespace sealdesk::edge
