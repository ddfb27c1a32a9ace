#include "core/exchange/admission.h"

#include "core/exchange/byteview.h"
#include "core/exchange/limits.h"
#include "core/seal/proofs.h"

namespace sealdesk::exchange {

Admission::Admission(const Clock &clock, const seal::ControlKey &controlKey)
    : m_clock(clock), m_controlKey(controlKey), m_used(limits::rememberedTickets),
      m_requests(limits::rememberedClosures), m_chats(limits::rememberedClosures),
      m_sessions(limits::rememberedClosures)
{
}

Admission::Trust Admission::trust(const seal::HelloNonce &nonce, qint64 epoch, QByteArrayView proof)
{
    const auto signature = seal::Signature::fromBytes(viewOf(proof));
    if (epoch < 0 || !signature)
        return Trust::Refused;
    const auto claimed = static_cast<std::uint64_t>(epoch);
    if (!seal::verifyControlProof(m_controlKey, nonce, claimed, *signature))
        return Trust::Refused;
    if (m_epoch == claimed)
        return Trust::SameEpoch;
    // Tickets and closures of another epoch mean nothing now, so their memory is free.
    m_epoch = claimed;
    m_used.clear();
    m_requests.clear();
    m_chats.clear();
    m_sessions.clear();
    m_nobodyUntilMs = 0;
    return Trust::NewEpoch;
}

Result<seal::TicketBody, wire::Refusal> Admission::admit(const seal::HelloNonce &nonce, QByteArrayView ticketBytes,
                                                         QByteArrayView proof, seal::TicketRole role)
{
    const std::int64_t now = m_clock.wallMs();
    const auto ticket = seal::Ticket::parse(viewOf(ticketBytes));
    if (!m_epoch || !ticket)
        return fail(wire::Refusal::TicketInvalid);
    if (const auto checked = ticket->check(m_controlKey, *m_epoch, now); !checked)
        return fail(checked.error() == seal::SealError::Expired ? wire::Refusal::TicketExpired
                                                                : wire::Refusal::TicketInvalid);
    const seal::TicketBody &body = ticket->body();
    if (body.role != role)
        return fail(wire::Refusal::TicketInvalid);
    const auto signature = seal::Signature::fromBytes(viewOf(proof));
    if (!signature || !seal::verifyJoinProof(body.holder, nonce, viewOf(ticketBytes), *signature))
        return fail(wire::Refusal::BadProof);
    // Memory is kept by the clock that never goes back: a stepped wall clock must not make us forget.
    const std::int64_t alive = m_clock.aliveMs();
    if (m_used.contains(body.id, alive))
        return fail(wire::Refusal::TicketUsed);
    if (!m_used.add(body.id, alive + limits::closureMs, alive))
        return fail(wire::Refusal::TooMany);
    if (isShut(body, alive))
        return fail(wire::Refusal::RequestOver);
    return body;
}

bool Admission::isShut(const seal::TicketBody &ticket, std::int64_t aliveMs) const
{
    return aliveMs < m_nobodyUntilMs || m_requests.contains(ticket.request, aliveMs) ||
           m_chats.contains(ticket.chat, aliveMs) || m_sessions.contains(ticket.session, aliveMs);
}

void Admission::shut(const seal::RequestId &request) { remember(m_requests, request); }

void Admission::shut(const seal::ChatId &chat) { remember(m_chats, chat); }

void Admission::shut(const seal::SessionId &session) { remember(m_sessions, session); }

template <class Id>
void Admission::remember(ExpiringSet<Id> &set, const Id &id)
{
    const std::int64_t now = m_clock.aliveMs();
    if (!set.add(id, now + limits::closureMs, now))
        m_nobodyUntilMs = now + limits::closureMs;
}

void Admission::sweep()
{
    const std::int64_t now = m_clock.aliveMs();
    m_used.sweep(now);
    m_requests.sweep(now);
    m_chats.sweep(now);
    m_sessions.sweep(now);
}

} // namespace sealdesk::exchange
