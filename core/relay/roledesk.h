// RoleDesk: the roles of the organisation: built-in ones as they are, others as those who manage operators make them
// (C16). Nobody gives a permission that they do not hold, somebody always administers, and of two who change one role
// the second is told. What a role loses is lost at once: the sessions of those who have it end, as with another role;
// what it gains they get where they are.
#pragma once

#include "core/base/clock.h"
#include "core/masking/cardscanner.h"
#include "core/relay/acts.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/store/rolerepository.h"

namespace sealdesk::relay {

class SessionKeeper;

class RoleDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        SessionKeeper &keeper;
        const masking::CardScanner &scanner;
        const Clock &clock;
    };
    explicit RoleDesk(const Parts &parts) : m(parts) {}

    // A seat got permissions in mid-session; set once, by the Hub.
    void onGained(std::function<void(Seat &)> callback) { m_gained = std::move(callback); }

    void list(const Seat &seat, const Reply &reply);
    void save(const Seat &seat, const Reply &reply, const wire::in::RoleSave &message);
    void remove(const Seat &seat, const Reply &reply, const wire::in::RoleDelete &message);

private:
    struct Change {
        audit::Entry entry;
        store::Role role; // as it shall be
        bool isNew = false;
    };
    struct Outcome {
        std::optional<wire::Refusal> refusal; // nothing was changed
        std::vector<QString> endedSessions;
    };
    [[nodiscard]] static Result<Outcome, store::StoreError> apply(Act &act, const Change &change);
    // What speaks against it.
    [[nodiscard]] static Result<std::optional<wire::Refusal>, store::StoreError>
    check(Act &act, const Change &change, const std::optional<store::Role> &before);
    void done(const Reply &reply, const Change &change, const Result<Outcome, ActError> &outcome);
    void tellHolders(const store::Role &role);

    Parts m;
    std::function<void(Seat &)> m_gained;
};

} // namespace sealdesk::relay
