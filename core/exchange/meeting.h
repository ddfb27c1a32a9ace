// Meeting: one form request at the exchange: its offer until it expires, and the two live links.
// It never holds an envelope.
#pragma once

#include "core/exchange/seat.h"
#include "core/seal/ids.h"

#include <QByteArray>

namespace sealdesk::exchange {

struct Meeting {
    seal::RequestId request;
    seal::ChatId chat;
    seal::SessionId session; // the console session that made the request; no other may collect it
    QByteArray offer;        // empty until the console has put it
    std::int64_t offerExpiresMs = 0;
    Seat *console = nullptr; // not owned; null while that side is away
    Seat *frame = nullptr;
    bool filling = false; // the visitor has begun; told to a console that joins again
};

} // namespace sealdesk::exchange
