// Room: an exchange without its sockets, and the relay that it trusts.
#pragma once

#include "core/edge/log.h"
#include "core/exchange/admission.h"
#include "core/exchange/consolelink.h"
#include "core/exchange/controllink.h"
#include "core/exchange/framelink.h"
#include "core/exchange/hall.h"
#include "core/exchange/linktable.h"
#include "tests/exchange/testing/fakelink.h"
#include "tests/exchange/testing/parties.h"

namespace sealdesk::testing {

using exchange::ConsoleLink;
using exchange::ControlLink;
using exchange::FrameLink;
using seal::TicketRole;
using wire::CloseReason;
using wire::Refusal;
namespace out = wire::out;

[[nodiscard]] inline QString wireId(const seal::RequestId &id) { return QString::fromStdString(id.toWire()); }

struct Room {
    Room() : admission(clock, relay.controlKey()), hall(clock), floor{clock, log, admission, hall, links} {}

    template <class Link>
    std::unique_ptr<FakeLink> open()
    {
        return std::make_unique<FakeLink>(std::make_unique<Link>(floor));
    }
    std::unique_ptr<FakeLink> trusted(qint64 epoch = 1)
    {
        auto control = open<ControlLink>();
        control->say(relay.trust(control->nonce(), epoch));
        return control->take() == out::CTrusted{epoch}.encode() ? std::move(control) : nullptr;
    }
    QByteArray ticket(const Case &of, TicketRole role, const Holder &holder, TicketWish wish = {})
    {
        wish.nowMs = clock.wall;
        return relay.ticket(of, role, holder.key(), wish);
    }
    template <class Link>
    std::unique_ptr<FakeLink> joined(const Case &of)
    {
        constexpr TicketRole role = std::is_same_v<Link, FrameLink> ? TicketRole::Frame : TicketRole::Console;
        auto link = open<Link>();
        const Holder holder;
        link->say(holder.join(link->nonce(), ticket(of, role, holder)));
        return link->take() == out::XJoined{wireId(of.request)}.encode() ? std::move(link) : nullptr;
    }
    // A console whose offer lies here.
    std::unique_ptr<FakeLink> offering(const Case &of)
    {
        auto console = joined<ConsoleLink>(of);
        offer = makeOffer(of, clock.wall);
        console->say(out::XOffer{offer}.encode());
        return console->take() == out::XStored{wireId(of.request)}.encode() ? std::move(console) : nullptr;
    }
    // A frame that has got the offer.
    std::unique_ptr<FakeLink> filling(const Case &of)
    {
        auto frame = joined<FrameLink>(of);
        return frame && frame->take() == out::XOffer{offer}.encode() ? std::move(frame) : nullptr;
    }

    MovedClock clock;
    std::string logged;
    edge::Log log{clock, [this](std::string_view line) { logged += line; }};
    Relay relay;
    exchange::Admission admission;
    exchange::Hall hall;
    exchange::LinkTable links;
    exchange::Floor floor;
    QByteArray offer;
};

} // namespace sealdesk::testing
