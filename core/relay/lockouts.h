// Lockouts (C8, C9): failed attempts, counted in the store together with their audit entries.
//
// Each account has two counts: of its own approved devices, which have proven themselves before their attempt counts
// (in the account), and of all others (under the keyed hash of the user name, for names that do not exist as for
// those that do: the same work and the same answers). Strangers can lock out strangers only. Strangers'
// failures also count for their address. These functions run on the store's thread, inside an act.
#pragma once

#include "core/policy/lockout.h"
#include "core/relay/acts.h"
#include "core/relay/loginkeys.h"
#include "core/store/accountrepository.h"
#include "core/store/failurerepository.h"

#include <optional>

namespace sealdesk::relay {

// Who tries.
struct Claim {
    QByteArray name;    // keyed hash
    QByteArray address; // keyed hash; empty where no address is counted
    QString account;    // empty when there is none of that name
    bool known = false; // an approved device of that account
};

struct Standing {
    policy::LockoutRecord lane;    // of the account's own devices, or of strangers
    policy::LockoutRecord address; // nothing for known devices
};

namespace lockouts {

[[nodiscard]] Result<Standing, store::StoreError> find(Act &act, const Claim &claim);
// One more failure; the standing after it.
[[nodiscard]] Result<Standing, store::StoreError> countFailure(Act &act, const Claim &claim, qint64 nowMs,
                                                               const policy::Settings &settings);
// The right password: its own lane begins anew. The address's count stays: it may have guessed at others.
[[nodiscard]] Result<void, store::StoreError> countSuccess(Act &act, const Claim &claim, qint64 nowMs);
// An admin ends the lockouts of an account.
[[nodiscard]] Result<void, store::StoreError> clear(Act &act, const store::Account &account, const LoginKeys &keys,
                                                    qint64 nowMs);

} // namespace lockouts

} // namespace sealdesk::relay
