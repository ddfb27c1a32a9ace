// What accounts may do, from what the store knows at this moment, inside the transaction that acts on it: a right that
// was taken away a moment ago is not used any more, whatever a session still believes.
#pragma once

#include "core/policy/permissions.h"
#include "core/relay/acts.h"
#include "core/store/accountrepository.h"

#include <functional>
#include <optional>

namespace sealdesk::relay {

[[nodiscard]] policy::Permissions rightsOf(const store::Account &account);
// None for an account that is gone or disabled.
[[nodiscard]] Result<policy::Permissions, store::StoreError> rightsNow(Act &act, const QString &operatorId);
// nullopt: there is no such role.
[[nodiscard]] Result<std::optional<policy::Permissions>, store::StoreError> rightsOfRole(Act &act, const QString &role);

// Who manages operators gives nothing that they do not hold, and touches nobody who holds more: otherwise a new
// password for an admin's account would be the way to an admin's rights. nullopt: they may.
[[nodiscard]] Result<std::optional<wire::Refusal>, store::StoreError>
mayManage(Act &act, const QString &manager, std::initializer_list<policy::Permissions> touched);

// Ends all sessions of the account in the store, each with its entry; their ids. `entry` has actor, origin and time.
[[nodiscard]] Result<std::vector<QString>, store::StoreError> endSessionsOf(Act &act, const QString &account,
                                                                            const audit::Entry &entry);

// Somebody who can sign in is an administrator when the rights are these.
using RightsThen = std::function<policy::Permissions(const store::Account &)>;
[[nodiscard]] Result<bool, store::StoreError> isAdministered(Act &act, qint64 nowMs, const RightsThen &rights);

// Two who can sign in may change the rules.
[[nodiscard]] Result<bool, store::StoreError> twoMayChangeRules(Act &act, qint64 nowMs);

} // namespace sealdesk::relay
