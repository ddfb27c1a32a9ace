// Admission: who may come in. It trusts the relay's control key and nothing else, knows the epoch, and
// remembers used tickets and closed requests so that neither comes to life again.
//
// Before the first trust() no ticket is valid; a new epoch voids everything of before. When its memory
// is full it refuses. It holds no link and no content.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/expiringset.h"
#include "core/protocol/wire.h"
#include "core/seal/ticket.h"

#include <optional>

namespace sealdesk::exchange {

class Admission {
public:
    enum class Trust { Refused, SameEpoch, NewEpoch };

    // Stands for all that is remembered here: who meets another one knows that everything of before is forgotten.
    [[nodiscard]] const seal::BootId &boot() const { return m_boot; }

    Admission(const Clock &clock, const seal::ControlKey &controlKey);

    // c.trust over the nonce of this control link.
    [[nodiscard]] Trust trust(const seal::HelloNonce &nonce, qint64 epoch, QByteArrayView proof);

    // x.join over the nonce of this link. Spends the ticket, but only once the holder has proved itself: a
    // stranger who has seen a ticket cannot use it up.
    [[nodiscard]] Result<seal::TicketBody, wire::Refusal> admit(const seal::HelloNonce &nonce, QByteArrayView ticket,
                                                                QByteArrayView proof, seal::TicketRole role);

    // From now on no ticket of before opens these.
    void shut(const seal::RequestId &request);
    void shut(const seal::ChatId &chat);
    void shut(const seal::SessionId &session);

    void sweep();

private:
    [[nodiscard]] bool isShut(const seal::TicketBody &ticket, std::int64_t aliveMs) const;
    template <class Id>
    void remember(ExpiringSet<Id> &set, const Id &id);

    const Clock &m_clock;
    seal::BootId m_boot = seal::BootId::random();
    seal::ControlKey m_controlKey;
    std::optional<std::uint64_t> m_epoch;
    ExpiringSet<seal::TicketId> m_used;
    ExpiringSet<seal::RequestId> m_requests;
    ExpiringSet<seal::ChatId> m_chats;
    ExpiringSet<seal::SessionId> m_sessions;
    std::int64_t m_nobodyUntilMs = 0; // a closure could not be remembered: nobody comes in meanwhile
};

} // namespace sealdesk::exchange
