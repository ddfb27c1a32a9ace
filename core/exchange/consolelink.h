// ConsoleLink: the operator's console at the exchange: joins with the ticket of its own request, puts the
// offer, gets progress and envelopes, answers with receipts and closes the request.
#pragma once

#include "core/exchange/seatlink.h"

namespace sealdesk::exchange {

class ConsoleLink final : public SeatLink {
public:
    explicit ConsoleLink(Floor &floor) : SeatLink(floor, "console") {}

private:
    void received(QByteArrayView frame) override;
    void act(const wire::in::XJoin &message);
    void act(const wire::in::XOffer &message);
    void act(const wire::in::XReceipt &message);
    void act(const wire::in::XClose &message);
    [[nodiscard]] wire::ConsoleState state() const
    {
        return isProved() ? wire::ConsoleState::Joined : wire::ConsoleState::New;
    }
};

} // namespace sealdesk::exchange
