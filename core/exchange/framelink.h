// FrameLink: the visitor's form frame at the exchange: joins, gets the offer, sends progress and its
// sealed envelope until the receipt is there.
#pragma once

#include "core/exchange/seatlink.h"

namespace sealdesk::exchange {

class FrameLink final : public SeatLink {
public:
    explicit FrameLink(Floor &floor) : SeatLink(floor, "frame") {}

private:
    void received(QByteArrayView frame) override;
    void act(const wire::in::XJoin &message);
    void act(const wire::in::XProgress &message);
    void act(const wire::in::XEnvelope &message);
    [[nodiscard]] wire::FrameState state() const
    {
        return isProved() ? wire::FrameState::Joined : wire::FrameState::New;
    }
};

} // namespace sealdesk::exchange
