// Permissions: what an operator may do, and which built-in role may what (C16).
//
// One table; the relay asks it before it acts on a message, the console shows it, ROLES.md is made from it. Deny by
// default: what a role does not list it may not do, and a name that is not known here allows nothing.
#pragma once

#include "core/protocol/wire.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace sealdesk::policy {

// A set of permissions.
class Permissions {
public:
    constexpr Permissions() = default;
    constexpr Permissions(std::initializer_list<wire::Permission> list)
    {
        for (const wire::Permission permission : list) {
            m_bits |= bit(permission);
        }
    }
    [[nodiscard]] static constexpr Permissions all()
    {
        Permissions permissions;
        for (const wire::Permission permission : wire::allPermissions) {
            permissions.m_bits |= bit(permission);
        }
        return permissions;
    }
    // nullopt: one of the names is none.
    [[nodiscard]] static std::optional<Permissions> fromNames(std::span<const QString> names);
    // As the store keeps them, separated by spaces. What this version does not know allows nothing.
    [[nodiscard]] static Permissions stored(QStringView text);

    [[nodiscard]] constexpr bool has(wire::Permission permission) const { return (m_bits & bit(permission)) != 0; }
    [[nodiscard]] constexpr bool includes(Permissions others) const { return (others.m_bits & ~m_bits) == 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] std::vector<QString> names() const;
    [[nodiscard]] QString toStored() const;
    friend constexpr bool operator==(Permissions, Permissions) = default;

    constexpr void add(wire::Permission permission) { m_bits |= bit(permission); }
    constexpr void remove(wire::Permission permission) { m_bits &= ~bit(permission); }

private:
    [[nodiscard]] static constexpr std::uint32_t bit(wire::Permission permission)
    {
        return std::uint32_t{1} << static_cast<unsigned>(permission);
    }
    std::uint32_t m_bits = 0;
};

// One English sentence for documents; the console has its own words.
[[nodiscard]] QLatin1StringView explanationOf(wire::Permission permission);

// Who may change the rules may see them: a set with this always has that.
[[nodiscard]] constexpr Permissions completed(Permissions permissions)
{
    if (permissions.has(wire::Permission::ManagePolicy)) {
        permissions.add(wire::Permission::ViewPolicy);
    }
    return permissions;
}

// Somebody like this must always be left: who can let others in and change the rules that keep them out.
[[nodiscard]] constexpr bool isAdministrator(Permissions permissions)
{
    return permissions.includes({wire::Permission::ManageOperators, wire::Permission::ManagePolicy});
}

// Ids of the built-in roles.
namespace roles {
inline constexpr QLatin1StringView operatorRole{"operator"};
inline constexpr QLatin1StringView supervisor{"supervisor"};
inline constexpr QLatin1StringView admin{"admin"};
inline constexpr QLatin1StringView auditor{"auditor"};
} // namespace roles

struct BuiltInRole {
    QLatin1StringView id;
    Permissions permissions;
    QLatin1StringView explanation; // English, for documents
};

inline constexpr std::array builtInRoles{
    BuiltInRole{roles::operatorRole,
                {wire::Permission::Chat, wire::Permission::RequestForm, wire::Permission::RevealField},
                QLatin1StringView("Talks to visitors, sends secure forms and reads their answers.")},
    BuiltInRole{roles::supervisor,
                {wire::Permission::Chat, wire::Permission::RequestForm, wire::Permission::RevealField,
                 wire::Permission::ViewTranscripts},
                QLatin1StringView("An operator who also reads the transcripts of others.")},
    BuiltInRole{roles::admin, Permissions::all(), QLatin1StringView("May do everything.")},
    BuiltInRole{roles::auditor,
                {wire::Permission::ViewAudit, wire::Permission::ViewPolicy},
                QLatin1StringView("Reads the audit log and the rules; neither talks to visitors nor sees an answer.")},
};

[[nodiscard]] const BuiltInRole *builtInRole(QStringView id);
// What a role allows. `custom` is what the store keeps of a role that was made here; without it, and for an id that is
// neither, nothing is allowed.
[[nodiscard]] Permissions permissionsOf(QStringView role, const std::optional<QString> &custom);

// A name for a role that was made here: neither one of the built-in names nor one that looks like it.
[[nodiscard]] bool looksBuiltIn(QStringView name);

} // namespace sealdesk::policy
