// Seat: a joined link as the Hall sees it. FrameLink and ConsoleLink are seats.
#pragma once

#include "core/protocol/wire.h"

#include <QByteArray>

namespace sealdesk::exchange {

class Seat {
public:
    virtual ~Seat() = default;
    virtual void send(const QByteArray &frame) = 0;
    // The request is over: says x.closed and ends the link. The Hall has forgotten the seat already.
    virtual void over(wire::CloseReason reason) = 0;
    // The same side joined again on a newer link; this one ends. The Hall has forgotten it already.
    virtual void replaced() = 0;
};

} // namespace sealdesk::exchange
