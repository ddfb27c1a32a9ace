#include "core/relay/seat.h"

#include "core/relay/limits.h"

namespace sealdesk::relay {

Seat::Seat() : lines(limits::operatorLinesPerSecond, 1000, limits::operatorLineBurst) {}

bool Seat::may(wire::Permission permission) const { return signedIn() && roleMay(role, permission); }

void Seat::send(const QByteArray &frame) const
{
    if (const auto connection = port.lock()) {
        connection->send(frame);
    }
}

bool roleMay(wire::Role role, wire::Permission permission)
{
    switch (permission) {
    case wire::Permission::Chat:
    case wire::Permission::RequestForm:
        return true;
    case wire::Permission::ManageOperators:
    case wire::Permission::ManageDevices:
    case wire::Permission::ManagePolicy:
        return role == wire::Role::Admin;
    }
    return false;
}

} // namespace sealdesk::relay
