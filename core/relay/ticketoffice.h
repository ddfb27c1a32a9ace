// TicketOffice: one-time tickets for the exchange, bound to request, chat, session and a key that the
// holder has just made; good for a minute.
#pragma once

#include "core/base/clock.h"
#include "core/protocol/wire.h"
#include "core/relay/exchangeport.h"
#include "core/seal/ticket.h"
#include "core/store/formrepository.h"

namespace sealdesk::relay {

class TicketOffice {
public:
    TicketOffice(const seal::TicketKey &key, const ExchangePort &exchange, const Clock &clock)
        : m_key(key), m_exchange(exchange), m_clock(clock)
    {
    }
    [[nodiscard]] Result<QByteArray, wire::Refusal> forConsole(const store::FormRequest &request,
                                                               const QByteArray &holderKey) const;
    [[nodiscard]] Result<QByteArray, wire::Refusal> forFrame(const store::FormRequest &request,
                                                             const QByteArray &holderKey) const;

private:
    [[nodiscard]] Result<QByteArray, wire::Refusal> issue(seal::TicketRole role, const QString &session,
                                                          const store::FormRequest &request,
                                                          const QByteArray &holderKey) const;
    const seal::TicketKey &m_key;
    const ExchangePort &m_exchange;
    const Clock &m_clock;
};

} // namespace sealdesk::relay
