// Hall: where the two sides of each request meet. It hands the offer to the frame and passes progress,
// envelopes and receipts between the two live links.
//
// It keeps offers in bounded memory until they expire, and never an envelope: without a live console
// the frame is told to wait and to send again. It does not check tickets; Admission does.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/meeting.h"
#include "core/seal/ticket.h"

#include <functional>
#include <map>

namespace sealdesk::exchange {

class Hall {
public:
    explicit Hall(const Clock &clock) : m_clock(clock) {}

    // A second link of the same side replaces the first.
    [[nodiscard]] Result<void, wire::Refusal> seatConsole(const seal::TicketBody &ticket, Seat &seat);
    [[nodiscard]] Result<void, wire::Refusal> seatFrame(const seal::TicketBody &ticket, Seat &seat);
    // What was said between joining and the first message: the offer to a frame, progress to a console.
    void greetConsole(const seal::RequestId &request);
    void greetFrame(const seal::RequestId &request);
    // The link has ended. Ignored when the seat is not this request's any more.
    void leave(const seal::RequestId &request, const Seat &seat);

    // The same bytes again are welcome (the console may not know whether we have them), others are not.
    [[nodiscard]] Result<void, wire::Refusal> putOffer(const seal::RequestId &request, const QByteArray &offer);
    void progress(const seal::RequestId &request);
    [[nodiscard]] Result<void, wire::Refusal> envelope(const seal::RequestId &request, const QByteArray &envelope);
    void receipt(const seal::RequestId &request, const wire::out::XReceipt &receipt);

    void close(const seal::RequestId &request, wire::CloseReason reason);
    // Each returns how many it closed.
    int closeChat(const seal::ChatId &chat, wire::CloseReason reason);
    int closeSession(const seal::SessionId &session, wire::CloseReason reason);
    int closeAll(wire::CloseReason reason);
    // Ends what has expired.
    int sweep();

    [[nodiscard]] std::size_t size() const { return m_meetings.size(); }

private:
    using Meetings = std::map<seal::RequestId, Meeting>;
    [[nodiscard]] Meeting *find(const seal::RequestId &request);
    [[nodiscard]] bool hasRoomFor(const seal::SessionId &session) const;
    int closeWhere(const std::function<bool(const Meeting &)> &chosen, wire::CloseReason reason);
    static void end(Meeting meeting, wire::CloseReason reason);

    const Clock &m_clock;
    Meetings m_meetings;
};

} // namespace sealdesk::exchange
