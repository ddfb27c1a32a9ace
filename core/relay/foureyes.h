// Four eyes: while the rule is on, a change of an access rule or of the allowed addresses is a proposal, which holds
// when another person who may change them confirms it (C16). Inside the transaction of the act, and audited in it.
#pragma once

#include "core/edge/peeraddress.h"
#include "core/relay/accesschange.h"
#include "core/store/proposalrepository.h"

namespace sealdesk::relay::foureyes {

// What a proposal about the addresses has for a name.
inline constexpr QLatin1StringView addressesName{"allowed_addresses"};

[[nodiscard]] Result<bool, store::StoreError> isOn(Act &act);
// A change that asks for nothing (Unchanged) or for what is not possible is answered at once; else Proposed. `entry`
// has actor, origin and time; the proposal's id, author and time are filled in here.
[[nodiscard]] Result<AccessChange, store::StoreError> propose(Act &act, audit::Entry entry, store::Proposal &proposal);
// Those that are not over; the others are forgotten on the way.
[[nodiscard]] Result<std::vector<store::Proposal>, store::StoreError> pending(Act &act, qint64 nowMs);
// nullopt: done. `own` is the address of who confirms, which a new list must not exclude.
[[nodiscard]] Result<std::optional<wire::Refusal>, store::StoreError>
decide(Act &act, const audit::Entry &entry, const QString &proposal, bool confirm, const edge::PeerAddress &own);

} // namespace sealdesk::relay::foureyes
