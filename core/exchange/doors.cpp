#include "core/exchange/doors.h"

#include "core/edge/origin.h"
#include "core/exchange/consolelink.h"
#include "core/exchange/controllink.h"
#include "core/exchange/framelink.h"
#include "core/exchange/limits.h"

namespace sealdesk::exchange {

namespace {

constexpr unsigned forbidden = 403;

edge::SocketLimits socketLimits(Door door)
{
    edge::SocketLimits chosen;
    chosen.sendQueueBytes = limits::sendQueueBytes;
    chosen.messagesPerSecond = door == Door::Control ? limits::controlMessagesPerSecond : limits::messagesPerSecond;
    chosen.messageBurst = door == Door::Control ? limits::controlMessageBurst : limits::messageBurst;
    return chosen;
}

std::unique_ptr<edge::SocketHandler> makeLink(Door door, Floor &floor)
{
    switch (door) {
    case Door::Frame:
        return std::make_unique<FrameLink>(floor);
    case Door::Console:
        return std::make_unique<ConsoleLink>(floor);
    case Door::Control:
        return std::make_unique<ControlLink>(floor);
    }
    return nullptr;
}

} // namespace

std::optional<Door> doorFor(std::string_view path, std::string_view query, std::optional<std::string_view> origin)
{
    if (!query.empty())
        return std::nullopt;
    if (path == "/v1/frame" && origin && edge::isOpaqueOrigin(*origin))
        return Door::Frame;
    if (path == "/v1/console" && !origin)
        return Door::Console;
    if (path == "/v1/control" && !origin)
        return Door::Control;
    return std::nullopt;
}

edge::UpgradeAnswer answerAtDoor(Floor &floor, const edge::UpgradeRequest &request)
{
    const auto door = doorFor(request.path, request.query, request.origin);
    if (!door)
        return edge::UpgradeAnswer::refuse(forbidden);
    return edge::UpgradeAnswer::accept(makeLink(*door, floor), socketLimits(*door));
}

} // namespace sealdesk::exchange
