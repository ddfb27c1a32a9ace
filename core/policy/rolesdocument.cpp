#include "core/policy/rolesdocument.h"

#include "core/policy/permissions.h"

namespace sealdesk::policy {

using namespace Qt::StringLiterals;

QString rolesDocument()
{
    QString text =
        u"# Roles and permissions (C16)\n"
        "\n"
        "Made from `core/policy/permissions.h` by the test `policy_document_test`, which fails when this file "
        "is stale;\n"
        "`SEALDESK_WRITE=1` makes it write the file. Which message needs which permission stands in\n"
        "`core/protocol/protocol.toml`. What a role does not list it may not do. Other roles are made in the "
        "console,\n"
        "under Administration, Roles.\n"
        "\n"_s;
    for (const BuiltInRole &role : builtInRoles) {
        text += u"- **"_s % role.id % u"**: "_s % role.explanation % u'\n';
    }
    text += u"\n| permission |"_s;
    QString rule = u"|---|"_s;
    for (const BuiltInRole &role : builtInRoles) {
        text += u' ' % role.id % u" |"_s;
        rule += u"---|"_s;
    }
    text += u" what it allows |\n"_s % rule % u"---|\n"_s;
    for (const wire::Permission permission : wire::allPermissions) {
        text += u"| `"_s % wire::toString(permission) % u"` |"_s;
        for (const BuiltInRole &role : builtInRoles) {
            text += role.permissions.has(permission) ? u" yes |"_s : u" - |"_s;
        }
        text += u' ' % explanationOf(permission) % u" |\n"_s;
    }
    return text;
}

} // namespace sealdesk::policy
