// PolicyDesk: what is decided about masking: on or off, as an admin device signed it, and the custom patterns.
//
// The relay believes no statement that it has not checked up to the organisation's key, and none that is older than
// the one it has; when one ends, masking is on again. Each change is audited before it counts. While masking is off
// every open chat is marked.
#pragma once

#include "core/base/clock.h"
#include "core/masking/masker.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/facts.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/relay/timer.h"
#include "core/seal/maskingstatement.h"
#include "core/store/maskingrepository.h"

namespace sealdesk::relay {

class PolicyDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        ChatTable &chats;
        masking::Masker &masker;
        const Facts &facts;
        Scheduler &scheduler;
        const Clock &clock;
    };
    explicit PolicyDesk(const Parts &parts) : m(parts), m_expiry(parts.scheduler) {}

    // A chat's summary changed; set once, by the Hub.
    void onMarked(std::function<void(const store::Chat &)> callback) { m_marked = std::move(callback); }
    // What the store knows. False when a pattern cannot be used any more: the relay must not start without it.
    [[nodiscard]] bool load(const QByteArray &statement, const std::vector<store::MaskPattern> &patterns);

    void sendMasking(const Seat &seat) const;
    void setMasking(const Seat &seat, const Reply &reply, const QByteArray &statement);
    void listPatterns(const Reply &reply);
    void setPatterns(const Seat &seat, const Reply &reply, const std::vector<wire::in::MaskPattern> &patterns);
    void tryPatterns(const Reply &reply, wire::in::PolicyPatternsTry &&message) const;

private:
    [[nodiscard]] std::optional<seal::VerifiedMasking> verified(const QByteArray &statement) const;
    void take(const QByteArray &statement, const seal::VerifiedMasking &masking);
    void expired();
    void mark();

    Parts m;
    Timer m_expiry;
    QByteArray m_statement;
    std::int64_t m_issuedMs = 0;
    std::function<void(const store::Chat &)> m_marked;
};

} // namespace sealdesk::relay
