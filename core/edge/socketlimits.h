// SocketLimits: the limits of one WebSocket, set by whoever accepts it; the defaults are the named ones.
#pragma once

#include "core/edge/limits.h"

namespace sealdesk::edge {

struct SocketLimits {
    std::size_t frameBytes = limits::frameBytes;
    std::size_t sendQueueBytes = limits::sendQueueBytes;
    int messagesPerSecond = limits::messagesPerSecond;
    int messageBurst = limits::messageBurst;
    int idleSeconds = limits::idleSeconds;
};

} // namespace sealdesk::edge
