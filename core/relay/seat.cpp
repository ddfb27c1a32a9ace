#include "core/relay/seat.h"

#include "core/relay/limits.h"

namespace sealdesk::relay {

Seat::Seat() : lines(limits::operatorLinesPerSecond, 1000, limits::operatorLineBurst) {}

void Seat::send(const QByteArray &frame) const
{
    if (const auto connection = port.lock()) {
        connection->send(frame);
    }
}

} // namespace sealdesk::relay
