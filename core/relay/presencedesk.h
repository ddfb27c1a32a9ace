// PresenceDesk: online or away, as the operator set it. Kept with the session, not in the store.
#pragma once

#include "core/base/clock.h"
#include "core/relay/acts.h"
#include "core/relay/auditentries.h"
#include "core/relay/reply.h"

namespace sealdesk::relay {

class PresenceDesk {
public:
    PresenceDesk(Acts &acts, const Clock &clock) : m_acts(acts), m_clock(clock) {}
    void set(const std::shared_ptr<Seat> &seat, const Reply &reply, wire::Presence presence)
    {
        auto entry = about(operatorEntry(*seat, audit::Action::PresenceChanged, m_clock.wallMs()),
                           audit::ResourceKind::Session, seat->id());
        entry.detail = audit::Detail().with(audit::DetailKey::State, wire::toString(presence));
        m_acts.record(std::move(entry), [seat, reply, presence](Result<void, ActError> recorded) {
            if (!recorded.ok()) {
                reply.refuse(recorded.error().refusal());
                return;
            }
            seat->presence = presence;
            reply.done();
        });
    }

private:
    Acts &m_acts;
    const Clock &m_clock;
};

} // namespace sealdesk::relay
