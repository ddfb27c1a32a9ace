// Changes of the access rules, the same for an admin's console and for the host's commands: the value is checked
// against the table, what was and what is goes into the audit log, in the transaction of the change itself.
#pragma once

#include "core/edge/addressrange.h"
#include "core/policy/parameters.h"
#include "core/relay/acts.h"
#include "core/store/accessrepository.h"

#include <optional>

namespace sealdesk::relay {

enum class AccessChange {
    Done,
    Unchanged,        // it was so already; nothing is audited
    UnknownName,      // no such parameter
    OutOfBounds,      // or no valid value
    ChangedMeanwhile, // it is not what the caller thought it was
    Proposed,         // a second person must confirm it first
    NoSecondPerson,   // four eyes need two who may change the rules
};

// Names that this version does not know and values that are not in bounds (any more) leave the default, which
// is never weaker than what the standard asks for.
[[nodiscard]] policy::Settings settingsOf(const std::vector<store::StoredParameter> &stored);

// `entry` has actor, origin and time; action and detail are filled in here.
[[nodiscard]] Result<AccessChange, store::StoreError> changeParameter(Act &act, audit::Entry entry, const QString &name,
                                                                      qint64 value, std::optional<qint64> expected);

// Who may sign in, by address. An empty list means: from anywhere.
class AllowedAddresses {
public:
    AllowedAddresses() = default;
    // nullopt: an entry is no range, or there are too many.
    [[nodiscard]] static std::optional<AllowedAddresses> from(const QStringList &ranges);
    // What the store holds. An entry that cannot be read (any more) allows nobody; it is not forgotten, since a list
    // that became empty would let in everybody.
    [[nodiscard]] static AllowedAddresses stored(const QStringList &ranges);
    [[nodiscard]] bool contains(const edge::PeerAddress &address) const;
    // In their one spelling.
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    std::vector<edge::AddressRange> m_ranges;
    QStringList m_texts;
};

// As changeParameter. `expected` in any spelling.
[[nodiscard]] Result<AccessChange, store::StoreError> changeAllowed(Act &act, audit::Entry entry,
                                                                    const AllowedAddresses &allowed,
                                                                    const std::optional<QStringList> &expected);

} // namespace sealdesk::relay
