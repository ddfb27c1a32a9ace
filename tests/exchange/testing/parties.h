// The parties of a form request as the exchange meets them: the relay that signs tickets, a console and a
// form frame with their holder keys. Made of core/seal's real signing, no shortcuts.
#pragma once

#include "core/protocol/wire.h"
#include "core/seal/offer.h"
#include "core/seal/ticket.h"

#include <QByteArray>

namespace sealdesk::testing {

struct Case {
    seal::RequestId request = seal::RequestId::random();
    seal::ChatId chat = seal::ChatId::random();
    seal::SessionId session = seal::SessionId::random();
};

struct TicketWish {
    std::uint64_t epoch = 1;
    std::int64_t nowMs = 0;
    std::int64_t lifeMs = seal::limits::ticketLifeMs;
};

class Relay {
public:
    Relay();
    [[nodiscard]] const seal::ControlKey &controlKey() const { return m_key.publicKey(); }
    [[nodiscard]] QByteArray trust(const QByteArray &nonce, qint64 epoch) const;
    [[nodiscard]] QByteArray ticket(const Case &of, seal::TicketRole role, const seal::PublicKey &holder,
                                    const TicketWish &wish) const;

private:
    seal::TicketKey m_key;
};

class Holder {
public:
    Holder();
    [[nodiscard]] const seal::PublicKey &key() const { return m_key.publicKey(); }
    // An x.join frame over the nonce of an x.hello.
    [[nodiscard]] QByteArray join(const QByteArray &nonce, const QByteArray &ticket) const;

private:
    seal::SigningKey m_key;
};

// A well-formed offer of an approved device; each call makes new keys, so no two are alike.
[[nodiscard]] QByteArray makeOffer(const Case &of, std::int64_t nowMs, std::int64_t lifeMs = seal::limits::offerLifeMs);
// Sealed answers in form only: nobody could open them.
[[nodiscard]] QByteArray makeEnvelope(const seal::RequestId &request, char filler);

} // namespace sealdesk::testing
