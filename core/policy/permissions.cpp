#include "core/policy/permissions.h"

#include "core/policy/lookalike.h"

#include <QStringList>
#include <algorithm>

namespace sealdesk::policy {

namespace {

using Words = QLatin1StringView;

// In the order of the enum.
constexpr std::array permissionWords{
    Words("Sees waiting chats, accepts them and writes in them."),
    Words("Sends a secure form to the visitor of an own chat."),
    Words("Makes the answers of an own form visible, field by field."),
    Words("Makes and changes secure forms."),
    Words("Makes accounts, resets, unlocks and disables them, gives and makes roles; never more than it holds itself."),
    Words("Approves and revokes the computers of operators, and manages the organisation's key."),
    Words("Changes the rules of access, the allowed addresses and card masking."),
    Words("Sees the rules of access, the allowed addresses and the masking patterns."),
    Words("Reads and checks the audit log."),
    Words("Reads the transcripts of all chats."),
    Words("Exports what it may read."),
    Words("Makes backups and restores them."),
};
static_assert(permissionWords.size() == std::size(wire::allPermissions));

// What people would take for a built-in role, in the languages of the console.
constexpr std::array reservedNames{
    QStringView(u"operator"),
    QStringView(u"supervisor"),
    QStringView(u"admin"),
    QStringView(u"administrator"),
    QStringView(u"auditor"),
    QStringView(u"administrador"),
    QStringView(u"administrateur"),
    QStringView(u"auditeur"),
    QStringView(u"opérateur"),
    QStringView(u"superviseur"),
    QStringView(u"operador"),
    QStringView(u"prüfer"),
    QStringView(u"root"),
    QStringView(u"administrators"),
    QStringView(u"conseiller"),
    QStringView(u"agente"),
    QStringView(u"atendente"),
    QStringView(u"オペレーター"),
    QStringView(u"スーパーバイザー"),
    QStringView(u"管理者"),
    QStringView(u"監査者"),
    QStringView(u"客服"),
    QStringView(u"主管"),
    QStringView(u"管理员"),
    QStringView(u"审计员"),
    QStringView(u"موظف الدعم"),
    QStringView(u"المشرف"),
    QStringView(u"المسؤول"),
    QStringView(u"المدقق"),
};

} // namespace

std::optional<Permissions> Permissions::fromNames(std::span<const QString> names)
{
    Permissions permissions;
    for (const QString &name : names) {
        const auto permission = wire::permissionFromString(name);
        if (!permission) {
            return std::nullopt;
        }
        permissions.add(*permission);
    }
    return permissions;
}

Permissions Permissions::stored(QStringView text)
{
    Permissions permissions;
    for (const QStringView name : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto permission = wire::permissionFromString(name)) {
            permissions.add(*permission);
        }
    }
    return permissions;
}

std::vector<QString> Permissions::names() const
{
    std::vector<QString> names;
    for (const wire::Permission permission : wire::allPermissions) {
        if (has(permission)) {
            names.emplace_back(wire::toString(permission));
        }
    }
    return names;
}

QString Permissions::toStored() const
{
    const auto list = names();
    return QStringList(list.begin(), list.end()).join(u' ');
}

QLatin1StringView explanationOf(wire::Permission permission)
{
    return permissionWords[static_cast<std::size_t>(permission)];
}

const BuiltInRole *builtInRole(QStringView id)
{
    const auto *const found =
        std::find_if(builtInRoles.begin(), builtInRoles.end(), [id](const BuiltInRole &role) { return role.id == id; });
    return found == builtInRoles.end() ? nullptr : found;
}

Permissions permissionsOf(QStringView role, const std::optional<QString> &custom)
{
    if (const BuiltInRole *const known = builtInRole(role)) {
        return known->permissions;
    }
    return custom ? Permissions::stored(*custom) : Permissions();
}

bool looksBuiltIn(QStringView name)
{
    // Without what sets words apart, so that "Ad min" and "admin-" are caught as well.
    const auto bare = [](QStringView text) {
        QString letters;
        for (const QChar c : text) {
            if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
                letters.append(c);
            }
        }
        return skeletonOf(letters);
    };
    const QString skeleton = bare(name);
    return skeleton.isEmpty() || std::any_of(reservedNames.begin(), reservedNames.end(),
                                             [&](QStringView reserved) { return bare(reserved) == skeleton; });
}

} // namespace sealdesk::policy
