#include "core/relay/ticketoffice.h"

#include "core/relay/ids.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using wire::Refusal;

Result<QByteArray, Refusal> TicketOffice::forConsole(const store::FormRequest &request,
                                                     const QByteArray &holderKey) const
{
    return issue(seal::TicketRole::Console, request.session, request, holderKey);
}

Result<QByteArray, Refusal> TicketOffice::forFrame(const store::FormRequest &request, const QByteArray &holderKey) const
{
    return issue(seal::TicketRole::Frame, request.chat, request, holderKey);
}

Result<QByteArray, Refusal> TicketOffice::issue(seal::TicketRole role, const QString &session,
                                                const store::FormRequest &request, const QByteArray &holderKey) const
{
    if (!m_exchange.trusted()) {
        return fail(Refusal::ExchangeUnavailable);
    }
    const auto holder = seal::PublicKey::fromPoint(viewOf(holderKey));
    const auto requestId = seal::RequestId::fromWire(request.id.toStdString());
    const auto chatId = seal::ChatId::fromWire(request.chat.toStdString());
    const auto sessionId = seal::SessionId::fromWire(session.toStdString());
    if (!holder.ok() || !requestId || !chatId || !sessionId) {
        return fail(Refusal::Malformed);
    }
    const seal::TicketBody body{seal::TicketId::random(),
                                m_exchange.epoch(),
                                role,
                                *requestId,
                                *chatId,
                                *sessionId,
                                *holder,
                                m_clock.wallMs() + limits::ticketLifetimeMs};
    const auto ticket = seal::Ticket::issue(body, m_key);
    if (!ticket.ok()) {
        return fail(Refusal::ExchangeUnavailable);
    }
    return toQByteArray(ticket->encoded());
}

} // namespace sealdesk::relay
