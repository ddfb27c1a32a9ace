#include "core/exchange/hall.h"

#include "core/exchange/byteview.h"
#include "core/exchange/limits.h"
#include "core/seal/envelope.h"
#include "core/seal/offer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sealdesk::exchange {

Meeting *Hall::find(const seal::RequestId &request)
{
    const auto found = m_meetings.find(request);
    return found == m_meetings.end() ? nullptr : &found->second;
}

bool Hall::hasRoomFor(const seal::SessionId &session) const
{
    const auto own = std::count_if(m_meetings.begin(), m_meetings.end(),
                                   [&](const auto &entry) { return entry.second.session == session; });
    return m_meetings.size() < limits::meetings && static_cast<std::size_t>(own) < limits::meetingsPerSession;
}

Result<void, wire::Refusal> Hall::seatConsole(const seal::TicketBody &ticket, Seat &seat)
{
    Meeting *meeting = find(ticket.request);
    if (meeting == nullptr) {
        if (!hasRoomFor(ticket.session))
            return fail(wire::Refusal::TooMany);
        meeting = &m_meetings[ticket.request];
        meeting->request = ticket.request;
        meeting->chat = ticket.chat;
        meeting->session = ticket.session;
    } else if (meeting->chat != ticket.chat || meeting->session != ticket.session) {
        return fail(wire::Refusal::NotAllowed);
    }
    if (Seat *before = std::exchange(meeting->console, &seat))
        before->replaced();
    return {};
}

Result<void, wire::Refusal> Hall::seatFrame(const seal::TicketBody &ticket, Seat &seat)
{
    Meeting *meeting = find(ticket.request);
    if (meeting == nullptr)
        return fail(wire::Refusal::UnknownRequest);
    if (meeting->chat != ticket.chat)
        return fail(wire::Refusal::NotAllowed);
    if (Seat *before = std::exchange(meeting->frame, &seat))
        before->replaced();
    return {};
}

void Hall::greetConsole(const seal::RequestId &request)
{
    const Meeting *meeting = find(request);
    if (meeting != nullptr && meeting->console != nullptr && meeting->filling)
        meeting->console->send(wire::out::XProgress{}.encode());
}

void Hall::greetFrame(const seal::RequestId &request)
{
    const Meeting *meeting = find(request);
    if (meeting != nullptr && meeting->frame != nullptr && !meeting->offer.isEmpty())
        meeting->frame->send(wire::out::XOffer{meeting->offer}.encode());
}

void Hall::leave(const seal::RequestId &request, const Seat &seat)
{
    Meeting *meeting = find(request);
    if (meeting == nullptr)
        return;
    if (meeting->frame == &seat)
        meeting->frame = nullptr;
    if (meeting->console == &seat)
        meeting->console = nullptr;
    // Nothing to keep: without an offer there is no expiry that would end it.
    if (meeting->console == nullptr && meeting->offer.isEmpty())
        close(request, wire::CloseReason::Failed);
}

Result<void, wire::Refusal> Hall::putOffer(const seal::RequestId &request, const QByteArray &bytes)
{
    Meeting *meeting = find(request);
    if (meeting == nullptr)
        return fail(wire::Refusal::RequestOver);
    if (!meeting->offer.isEmpty())
        return meeting->offer == bytes ? Result<void, wire::Refusal>() : fail(wire::Refusal::NotAllowed);

    const auto offer = seal::Offer::parse(viewOf(bytes));
    if (!offer)
        return fail(wire::Refusal::Malformed);
    const seal::OfferBody &body = offer->body();
    const std::int64_t now = m_clock.wallMs();
    if (body.request != meeting->request || body.chat != meeting->chat)
        return fail(wire::Refusal::NotAllowed);
    if (body.expiresMs <= now)
        return fail(wire::Refusal::RequestOver);
    if (body.expiresMs > now + seal::limits::offerLifeMs + seal::limits::clockSkewMs)
        return fail(wire::Refusal::Malformed);
    meeting->offer = bytes;
    meeting->offerExpiresMs = body.expiresMs;
    greetFrame(request);
    return {};
}

void Hall::progress(const seal::RequestId &request)
{
    Meeting *meeting = find(request);
    if (meeting == nullptr || std::exchange(meeting->filling, true))
        return;
    if (meeting->console != nullptr)
        meeting->console->send(wire::out::XProgress{}.encode());
}

Result<void, wire::Refusal> Hall::envelope(const seal::RequestId &request, const QByteArray &bytes)
{
    const Meeting *meeting = find(request);
    if (meeting == nullptr || meeting->offer.isEmpty())
        return fail(wire::Refusal::RequestOver);
    const auto envelope = seal::Envelope::parse(viewOf(bytes));
    if (!envelope)
        return fail(wire::Refusal::Malformed);
    if (envelope->request() != meeting->request)
        return fail(wire::Refusal::NotAllowed);
    if (meeting->console != nullptr)
        meeting->console->send(wire::out::XEnvelope{bytes}.encode());
    else if (meeting->frame != nullptr)
        meeting->frame->send(wire::out::XWait{limits::waitRetryMs}.encode());
    return {};
}

void Hall::receipt(const seal::RequestId &request, const wire::out::XReceipt &receipt)
{
    const Meeting *meeting = find(request);
    // A frame that is away asks again when it is back, and the console answers again.
    if (meeting != nullptr && meeting->frame != nullptr)
        meeting->frame->send(receipt.encode());
}

void Hall::close(const seal::RequestId &request, wire::CloseReason reason)
{
    const auto found = m_meetings.find(request);
    if (found == m_meetings.end())
        return;
    Meeting meeting = std::move(found->second);
    m_meetings.erase(found);
    end(std::move(meeting), reason);
}

void Hall::end(Meeting meeting, wire::CloseReason reason)
{
    if (meeting.frame != nullptr)
        meeting.frame->over(reason);
    if (meeting.console != nullptr)
        meeting.console->over(reason);
}

int Hall::closeWhere(const std::function<bool(const Meeting &)> &chosen, wire::CloseReason reason)
{
    std::vector<seal::RequestId> requests;
    for (const auto &[request, meeting] : m_meetings)
        if (chosen(meeting))
            requests.push_back(request);
    for (const seal::RequestId &request : requests)
        close(request, reason);
    return static_cast<int>(requests.size());
}

int Hall::closeChat(const seal::ChatId &chat, wire::CloseReason reason)
{
    return closeWhere([&](const Meeting &meeting) { return meeting.chat == chat; }, reason);
}

int Hall::closeSession(const seal::SessionId &session, wire::CloseReason reason)
{
    return closeWhere([&](const Meeting &meeting) { return meeting.session == session; }, reason);
}

int Hall::closeAll(wire::CloseReason reason)
{
    return closeWhere([](const Meeting &) { return true; }, reason);
}

int Hall::sweep()
{
    const std::int64_t now = m_clock.wallMs();
    return closeWhere(
        [now](const Meeting &meeting) { return !meeting.offer.isEmpty() && meeting.offerExpiresMs <= now; },
        wire::CloseReason::Expired);
}

} // namespace sealdesk::exchange
