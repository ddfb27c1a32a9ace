// AccessDesk: the access rules in force, which an admin's console may read and change. They are read again every few
// seconds, so that what the host's `policy set` changed holds in the running relay. Never weaker than the table
// of core/policy/parameters.h allows, whatever the store says.
#pragma once

#include "core/base/clock.h"
#include "core/relay/accesschange.h"
#include "core/relay/reply.h"
#include "core/relay/timer.h"
#include "core/store/proposalrepository.h"

namespace sealdesk::relay {

struct Seat;

class AccessDesk {
public:
    struct Parts {
        Acts &acts;
        Scheduler &scheduler;
        const Clock &clock;
    };
    explicit AccessDesk(const Parts &parts);

    // The same object for the relay's whole life; its values change.
    [[nodiscard]] const policy::Settings &settings() const { return m_settings; }
    void load(const policy::Settings &settings, AllowedAddresses allowed)
    {
        m_settings = settings;
        m_allowed = std::move(allowed);
    }
    // Whoever comes from elsewhere can neither sign in, nor resume, nor go on.
    [[nodiscard]] bool mayEnter(const edge::PeerAddress &address) const { return m_allowed.contains(address); }

    // A change waits for a second person; set once, by the Hub.
    void onProposed(std::function<void()> callback) { m_proposed = std::move(callback); }
    // Reads again what is in force.
    void reload(std::function<void()> then) { refresh(std::move(then)); }

    void list(const Reply &reply) const;
    void set(const Seat &seat, const Reply &reply, const wire::in::PolicyAccessSet &message);

    void listAddresses(const Reply &reply, const edge::PeerAddress &own) const;
    void setAddresses(const Seat &seat, const Reply &reply, const edge::PeerAddress &own,
                      const wire::in::PolicyAddressesSet &message);

private:
    struct InForce;
    // What became of it; an id when it waits for a second person.
    struct Outcome {
        AccessChange change = AccessChange::Unchanged;
        QString proposal;
    };
    void answer(const Reply &reply, const Result<Outcome, ActError> &outcome);
    void run(const Reply &reply, const audit::Entry &entry, const store::Proposal &wish);
    void refresh(std::function<void()> then);
    void watch();

    Parts m;
    policy::Settings m_settings;
    AllowedAddresses m_allowed;
    Timer m_timer;
    std::function<void()> m_proposed;
};

} // namespace sealdesk::relay
