// OperatorDesk: accounts of operators, for those with manage_operators. A new one-time password is
// shown to the admin once and kept only as a hash.
#pragma once

#include "core/base/clock.h"
#include "core/masking/cardscanner.h"
#include "core/policy/parameters.h"
#include "core/relay/acts.h"
#include "core/relay/lockoutclock.h"
#include "core/relay/loginkeys.h"
#include "core/relay/passwordpool.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"

namespace sealdesk::relay {

class OperatorDesk {
public:
    struct Parts {
        Acts &acts;
        SeatTable &seats;
        PasswordWork &passwords;
        const masking::CardScanner &scanner;
        const Clock &clock;
        const LockoutClock &lockoutClock;
        const LoginKeys &keys;
        const policy::Settings &settings;
    };
    explicit OperatorDesk(const Parts &parts) : m(parts) {}

    void create(const Seat &seat, const Reply &reply, const wire::in::OperatorCreate &message);
    void list(const Seat &seat, const Reply &reply);

private:
    Parts m;
};

} // namespace sealdesk::relay
