// OrganisationDesk: the organisation's keys as their holder announces them: another next key, or the
// rotation to it. The relay follows only a statement that the key it knows allows (seal::judge); it can
// make none, and a console judges each statement again for itself.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/facts.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/seal/keystatement.h"

namespace sealdesk::relay {

class OrganisationDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        Facts &facts;
        const Clock &clock;
    };
    explicit OrganisationDesk(const Parts &parts) : m(parts) {}

    void announce(const Seat &seat, const Reply &reply, const wire::in::OrganisationAnnounce &message);

private:
    struct Plan {
        store::Organisation organisation;
        QString device; // the sender's
        QByteArray endorsement;
        QByteArray certificate;
        qint64 expiresMs = 0;
        seal::Succession succession = seal::Succession::Same;
    };
    [[nodiscard]] Result<Plan, wire::Refusal> plan(const Seat &seat,
                                                   const wire::in::OrganisationAnnounce &message) const;
    // In one transaction with the audit entry.
    [[nodiscard]] static Result<void, store::StoreError> commit(Act &act, const Plan &plan);
    void announced(const Plan &plan);

    Parts m;
};

} // namespace sealdesk::relay
