// What LockDesk carries from the event loop to the store and back, for its own files. Never for others: an
// Attempt holds a password until it is handed to the pool.
#pragma once

#include "core/relay/lockdesk.h"

namespace sealdesk::relay {

struct LockDesk::Attempt {
    std::shared_ptr<Seat> seat;
    Reply reply;
    std::weak_ptr<OperatorPort> port; // from which it came
    Claim claim;
    QString password{}; // only until it is handed to the pool
};

struct LockDesk::Known {
    store::Account account;
    policy::LockoutRecord lane;
};

} // namespace sealdesk::relay
