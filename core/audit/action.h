// Action: what can be audited, under stable names. Append only; a name is part of the hash chain.
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace sealdesk::audit {

enum class Action {
    RelayStarted,
    RelayStopped,
    SetupSecretMade,
    SetupDone,
    SetupFailed,
    LoginOk,
    LoginFailed,
    LockedOut,
    SessionResumed,
    SessionEnded,
    PasswordChanged,
    PasswordChangeFailed,
    OperatorCreated,
    OperatorsListed,
    PresenceChanged,
    DevicePending,
    DeviceApproved,
    DeviceRenewed,
    DeviceRevoked,
    DevicesListed,
    ChatStarted,
    ChatResumed,
    ChatAccepted,
    ChatEnded,
    FormRequested,
    FormSent,
    FormOpened,
    FormFilling,
    FormSubmitted,
    FormDeclined,
    FormExpired,
    FormCancelled,
    FormFieldRevealed,
    FormPurged,
    FormUnconfirmed,
    RefusedMessage,
    AuditVerified,
    ExchangeStarted,
    ExchangeLost,
    DeviceEndorsed,
    OrganisationNextKey,
    OrganisationRotated,
    FormFieldCopied,
    LinesMasked,
    MaskingOff,
    MaskingOn,
    MaskPatternsChanged,
    FormCopyCleared,
    AccessPolicyChanged,
    AllowedAddressesChanged,
    PasswordReset,
    AccountUnlocked,
    AccountEnabled,
    AccountDisabled,
    RoleChanged,
    SignedOut,
    AccessRescued,
    SessionLocked,
    SessionUnlocked,
    UnlockFailed,
    ChatReturned,
    SecondFactorEnrolled,
    SecondFactorFailed,
    RecoveryCodeUsed,
    RecoveryCodesMade,
    SecondFactorReset,
    DirectoryAccountMade,
    DirectoryAccountTied,
};

// "login_failed"
[[nodiscard]] QLatin1StringView toString(Action action);
[[nodiscard]] std::optional<Action> actionFromString(QStringView name);

} // namespace sealdesk::audit
