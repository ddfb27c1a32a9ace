// ProposalDesk: the changes of the access rules that wait for a second person: shown to those who may see the rules,
// decided by those who may change them. Whether one is needed stands in foureyes.h.
#pragma once

#include "core/base/clock.h"
#include "core/relay/accessdesk.h"
#include "core/relay/seattable.h"

namespace sealdesk::relay {

class ProposalDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        AccessDesk &access;
        const Clock &clock;
    };
    explicit ProposalDesk(const Parts &parts) : m(parts) {}

    void list(const Reply &reply);
    void decide(const Seat &seat, const Reply &reply, const edge::PeerAddress &own,
                const wire::in::PolicyProposalsDecide &message);
    // They changed: to all who may decide.
    void tell();

private:
    void read(std::function<void(Result<wire::out::PolicyProposals, ActError>)> then);
    Parts m;
};

} // namespace sealdesk::relay
