// Outbound: where desks put the frames they send to the relay. RelayLink in the program, a recorder in tests.
#pragma once

#include <QByteArray>

namespace sealdesk::client {

class Outbound {
public:
    Outbound() = default;
    Outbound(const Outbound &) = delete;
    Outbound &operator=(const Outbound &) = delete;
    virtual ~Outbound() = default;
    // False if there is no connection: the frame was dropped, and the caller keeps what must not be lost.
    [[nodiscard]] virtual bool send(const QByteArray &frame) = 0;
};

} // namespace sealdesk::client
