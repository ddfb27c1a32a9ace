#include "ui/roletext.h"

#include "core/policy/permissions.h"

#include <QCoreApplication>

namespace sealdesk::ui {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString roleText(const QString &role, const QString &name)
{
    if (role == policy::roles::operatorRole) {
        return RoleWords::tr("Operator");
    }
    if (role == policy::roles::supervisor) {
        return RoleWords::tr("Supervisor");
    }
    if (role == policy::roles::admin) {
        return RoleWords::tr("Administrator");
    }
    if (role == policy::roles::auditor) {
        return RoleWords::tr("Auditor");
    }
    return name;
}

QString permissionName(wire::Permission permission)
{
    using enum wire::Permission;
    switch (permission) {
    case Chat:
        return RoleWords::tr("Chat");
    case RequestForm:
        return RoleWords::tr("Send secure forms");
    case RevealField:
        return RoleWords::tr("See answers");
    case ManageForms:
        return RoleWords::tr("Manage forms");
    case ManageOperators:
        return RoleWords::tr("Manage operators and roles");
    case ManageDevices:
        return RoleWords::tr("Manage devices");
    case ManagePolicy:
        return RoleWords::tr("Change rules");
    case ViewPolicy:
        return RoleWords::tr("See rules");
    case ViewAudit:
        return RoleWords::tr("Read the audit log");
    case ViewTranscripts:
        return RoleWords::tr("Read transcripts");
    case Export:
        return RoleWords::tr("Export");
    case Backup:
        return RoleWords::tr("Back up and restore");
    }
    return {};
}

QString permissionText(wire::Permission permission)
{
    using enum wire::Permission;
    switch (permission) {
    case Chat:
        return RoleWords::tr("See waiting visitors, accept chats and write in them.");
    case RequestForm:
        return RoleWords::tr("Send a secure form to the visitor of an own chat.");
    case RevealField:
        return RoleWords::tr("Make the answers of an own form visible, field by field.");
    case ManageForms:
        return RoleWords::tr("Make and change secure forms.");
    case ManageOperators:
        return RoleWords::tr(
            "Create, disable and unlock accounts, and give roles. Never more than the own role allows.");
    case ManageDevices:
        return RoleWords::tr("Approve and revoke computers, and manage the organisation's key.");
    case ManagePolicy:
        return RoleWords::tr("Change the rules of access, the allowed addresses and card masking.");
    case ViewPolicy:
        return RoleWords::tr("See these rules without changing them.");
    case ViewAudit:
        return RoleWords::tr("Read and check the record of who did what.");
    case ViewTranscripts:
        return RoleWords::tr("Read what was written in all chats.");
    case Export:
        return RoleWords::tr("Export what the role may read.");
    case Backup:
        return RoleWords::tr("Make backups and restore them.");
    }
    return {};
}

QString accessRuleText(const QString &name)
{
    const auto rule = policy::parameterFromName(name);
    if (!rule) {
        return name == QLatin1StringView("allowed_addresses") ? RoleWords::tr("Allowed addresses") : name;
    }
    using enum policy::Parameter;
    switch (*rule) {
    case MinimumLength:
        return RoleWords::tr("Shortest password");
    case MaximumLength:
        return RoleWords::tr("Longest password");
    case LettersAndDigits:
        return RoleWords::tr("Letters and digits in passwords");
    case PasswordDays:
        return RoleWords::tr("Days until a password expires");
    case WarningDays:
        return RoleWords::tr("Days of warning before that");
    case History:
        return RoleWords::tr("Earlier passwords that are refused");
    case UserNameRefused:
        return RoleWords::tr("No user name in passwords");
    case ChangesPerDay:
        return RoleWords::tr("Password changes a day");
    case CommonRefused:
        return RoleWords::tr("No common passwords");
    case OneTimeHours:
        return RoleWords::tr("Hours that a one-time password lasts");
    case UnusedDays:
        return RoleWords::tr("Days until an unused account is disabled");
    case LockoutFailures:
        return RoleWords::tr("Wrong passwords until a lockout");
    case LockoutMinutes:
        return RoleWords::tr("Minutes of a lockout");
    case IdleMinutes:
        return RoleWords::tr("Minutes without input until the lock");
    case SessionHours:
        return RoleWords::tr("Hours that a session lasts");
    case LockedMinutes:
        return RoleWords::tr("Minutes until a locked session ends");
    case LockedChatMinutes:
        return RoleWords::tr("Minutes until chats of a locked session go back");
    case SecondFactor:
        return RoleWords::tr("Second factor at sign-in");
    case UnlockSecondFactor:
        return RoleWords::tr("Second factor when unlocking");
    case CaptchaAfter:
        return RoleWords::tr("Wrong passwords until a picture is asked about");
    case FourEyes:
        return RoleWords::tr("A second person confirms changes of rules");
    case TranscriptDays:
        return RoleWords::tr("Days that ended chats are kept");
    case AuditDays:
        return RoleWords::tr("Days that the audit log is kept");
    default:
        return name;
    }
}

} // namespace sealdesk::ui
