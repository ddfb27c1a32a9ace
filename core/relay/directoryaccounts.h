// Accounts that the organisation's directory keeps (C15): made at the first sign-in, tied to their entry, and given the
// role that their groups give, each time. Runs on the store's thread, inside an act.
//
// Never takes over an account that is kept here, nor one that belongs to another entry of the directory, nor makes one
// whose name looks like another's.
#pragma once

#include "core/relay/acts.h"
#include "core/relay/directoryverdict.h"
#include "core/store/accountrepository.h"

#include <optional>

namespace sealdesk::relay::directoryaccounts {

struct Taken {
    std::optional<wire::Refusal> refusal; // nobody is let in
    QString account;                      // id
    std::vector<QString> endedSessions;   // because the role is another one now
};

// A directory's groups give built-in roles only: what is made here may change here, and its groups would follow
// unasked.
[[nodiscard]] bool isRole(const QString &name);

// `wanted`: the account of the name that was typed, or how a new one would be. `entry`: time, origin, device.
[[nodiscard]] Result<Taken, store::StoreError> take(Act &act, const store::Account &wanted,
                                                    const DirectoryVerdict &verdict, const audit::Entry &entry);

} // namespace sealdesk::relay::directoryaccounts
