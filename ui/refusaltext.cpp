#include "ui/refusaltext.h"

#include <QCoreApplication>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
};

} // namespace

QString durationText(qint64 seconds)
{
    if (seconds <= minute + minute / 2) {
        return Words::tr("%n second(s)", nullptr, static_cast<int>(qMax<qint64>(1, seconds)));
    }
    return Words::tr("%n minute(s)", nullptr, static_cast<int>((seconds + minute - 1) / minute));
}

QString refusalText(const client::RefusedAction &why, const policy::Settings &rules)
{
    QString text = refusalText(why.code);
    for (const wire::PasswordRule rule : why.rules) {
        text += u"\n\u2022 "_s + ruleText(rule, rules);
    }
    if (why.retrySeconds > 0) {
        text += u'\n' + Words::tr("Try again in %1.").arg(durationText(why.retrySeconds));
    }
    return text;
}

QString refusalText(wire::Refusal code)
{
    using enum wire::Refusal;
    switch (code) {
    case Malformed:
        return Words::tr("The relay could not read what this program sent. Please report this.");
    case Oversized:
        return Words::tr("That is too long for the relay.");
    case UnknownMessage:
        return Words::tr("The relay does not know this action. Its version is older than this program's.");
    case NotAllowed:
        return Words::tr("That is not possible at this moment.");
    case NoPermission:
        return Words::tr("Your account has no permission for this. An administrator can give it.");
    case TooMany:
        return Words::tr("Too many at once. Please wait a moment.");
    case UnknownChat:
        return Words::tr("The relay does not know this chat any more.");
    case ChatEnded:
        return Words::tr("This chat has ended.");
    case ChatTaken:
        return Words::tr("Another operator has already accepted this chat.");
    case UnknownRequest:
        return Words::tr("The relay does not know this form any more.");
    case RequestOver:
        return Words::tr("This form is already finished.");
    case BadCredentials:
        return Words::tr("User name or password is wrong.");
    case LockedOut:
        return Words::tr("This account is locked after too many failed tries.");
    case MustChangePassword:
        return Words::tr("Please change your password first.");
    case PasswordRules:
        return Words::tr("The new password does not meet the rules:");
    case SessionOver:
        return Words::tr("Your session is over. Please sign in again.");
    case SetupSecretWrong:
        return Words::tr("The set-up secret is wrong. It is the one that the relay printed on its host.");
    case SetupDoneAlready:
        return Words::tr("This relay is already set up. Sign in instead; an administrator can create your account.");
    case SetupSecretExpired:
        return Words::tr(
            "The set-up secret is older than one hour. Print a new one on the relay's host: sealdesk-relay setup");
    case NameTaken:
        return Words::tr("This user name is taken.");
    case BadName:
        return Words::tr("This name cannot be used. Use letters, digits, dots, hyphens and underscores.");
    case DeviceNotApproved:
        return Words::tr("This device is not approved yet. An administrator must approve it.");
    case BadProof:
        return Words::tr("The relay did not accept this device's proof. Please connect again.");
    case BadCertificate:
        return Words::tr("The relay did not accept this device's certificate.");
    case TicketInvalid:
        return Words::tr("The secure exchange did not accept the ticket.");
    case TicketExpired:
        return Words::tr("The ticket for the secure exchange came too late.");
    case TicketUsed:
        return Words::tr("The ticket for the secure exchange was used before.");
    case ExchangeUnavailable:
        return Words::tr("The secure-form server cannot be reached. Chats go on; forms do not.");
    case StoreFailed:
        return Words::tr("The relay could not save it. Nothing was lost here; try again.");
    case AuditFailed:
        return Words::tr("The relay could not write its audit log, so it refused. Please tell an administrator.");
    case ConsentMissing:
        return Words::tr("The visitor has not given consent.");
    case ShuttingDown:
        return Words::tr("The relay is being stopped. This program connects again by itself.");
    case UnknownLine:
        return Words::tr("This message is too old to be changed, or not yours.");
    case BadStatement:
        return Words::tr("The relay could not verify this decision about card masking, or a newer one holds.");
    case AccountDisabled:
        return Words::tr("This account is disabled. Please ask an administrator.");
    case OneTimeExpired:
        return Words::tr("This one-time password is too old. Please ask an administrator for a new one.");
    case UnknownAccount:
        return Words::tr("The relay does not know this account.");
    case LastAdmin:
        return Words::tr("This is the last administrator who can sign in.");
    case BadValue:
        return Words::tr("This value is not allowed.");
    case ChangedMeanwhile:
        return Words::tr("Somebody else has changed this in the meantime. Please look at it again.");
    case AddressNotAllowed:
        return Words::tr("Signing in is not allowed from this computer's address.");
    case ExcludesYourself:
        return Words::tr("This list would lock out the computer that you are using.");
    case SessionLocked:
        return Words::tr("This console was locked at that time.");
    case CodeWrong:
        return Words::tr("This code is wrong. A new one comes every 30 seconds.");
    case CodeUsed:
        return Words::tr("This code was used already. Wait for the next one.");
    case CodeLate:
        return Words::tr("This code is too old. If it is the newest one, the clock of your phone or of the relay is "
                         "wrong.");
    case CodeClockBack:
        return Words::tr("The relay's clock was set back, so it cannot check codes. Use a recovery code, and tell an "
                         "administrator.");
    case MustEnrol:
        return Words::tr("A second factor of your own is needed for this.");
    case NoSecondFactor:
        return Words::tr("There is no second factor.");
    case CaptchaNeeded:
        return Words::tr("After several wrong passwords, an answer to the picture or the question is needed too.");
    case CaptchaWrong:
        return Words::tr("That was not the answer. Here is another one; your password was not looked at.");
    case DirectoryUnreachable:
        return Words::tr("Your organisation's directory cannot be reached at this moment, so a password that it keeps "
                         "cannot be checked. If yours is not kept there, user name or password is wrong.");
    case DirectoryNoRole:
        return Words::tr("Your organisation's directory knows you, but none of your groups may sign in here. An "
                         "administrator of the directory can change that.");
    case DirectoryOtherEntry:
        return Words::tr("This account belongs to another entry of your organisation's directory. Please ask an "
                         "administrator.");
    case KeptByDirectory:
        return Words::tr("Password and role of this account are kept by your organisation's directory. They are "
                         "changed there.");
    case ExceedsYours:
        return Words::tr("This account or role may do more than yours, so you cannot give or change it.");
    case UnknownRole:
        return Words::tr("This role does not exist any more.");
    case RoleInUse:
        return Words::tr("Somebody still has this role. Give them another one first.");
    case UnknownProposal:
        return Words::tr("This proposal does not wait any more: it was decided, or its time is over.");
    case OwnProposal:
        return Words::tr("You proposed this yourself. Another person must confirm it.");
    case NoSecondPerson:
        return Words::tr("This needs two people who may change the rules and can sign in.");
    }
    return {};
}

QString ruleText(wire::PasswordRule rule, const policy::Settings &rules)
{
    using enum wire::PasswordRule;
    using policy::Parameter;
    switch (rule) {
    case TooShort:
        return Words::tr("At least %n character(s)", nullptr, rules.value(Parameter::MinimumLength));
    case TooLong:
        return Words::tr("At most %n character(s)", nullptr, rules.value(Parameter::MaximumLength));
    case NeedsLetter:
        return Words::tr("At least one letter");
    case NeedsDigit:
        return Words::tr("At least one digit");
    case ContainsUserName:
        return Words::tr("Does not contain your user name");
    case Common:
        return Words::tr("Not a common password or phrase");
    case UsedBefore:
        return Words::tr("Not one of your last %n password(s)", nullptr, rules.value(Parameter::History));
    case ChangedTooOften:
        return Words::tr("Not changed more than %n time(s) a day", nullptr, rules.value(Parameter::ChangesPerDay));
    }
    return {};
}

QString addressText(client::AddressError error)
{
    using enum client::AddressError;
    switch (error) {
    case Empty:
        return Words::tr("Please type the relay's address.");
    case Malformed:
        return Words::tr("This is not an address. It looks like wss://chat.example.org:8443");
    case NotWss:
        return Words::tr("The address must begin with wss:// (an encrypted connection).");
    case NoHost:
        return Words::tr("The address has no host name.");
    case BadPort:
        return Words::tr("The port must be a number from 1 to 65535.");
    case HasCredentials:
        return Words::tr("Leave user name and password out of the address.");
    case HasPath:
        return Words::tr("Leave everything after the port out of the address.");
    }
    return {};
}

QString linkTroubleText(client::LinkTrouble trouble)
{
    using enum client::LinkTrouble;
    switch (trouble) {
    case None:
        return {};
    case Unreachable:
        return Words::tr("No relay answers at this address. Is it running, and is this computer online?");
    case TimedOut:
        return Words::tr("The relay did not answer in time.");
    case TlsFailed:
        return Words::tr("The encrypted connection could not be made.");
    case NotARelay:
        return Words::tr("What answers at this address is not a Sealdesk relay.");
    case OtherVersion:
        return Words::tr("The relay speaks another version of the protocol. Update this program or the relay.");
    case ClosedByRelay:
        return Words::tr("The relay closed the connection.");
    }
    return {};
}

QString certificateText(client::CertificateFault fault)
{
    using enum client::CertificateFault;
    switch (fault) {
    case None:
        return {};
    case Expired:
        return Words::tr("The relay's certificate has expired.");
    case NotYetValid:
        return Words::tr("The relay's certificate is not valid yet. Check this computer's clock.");
    case WrongHost:
        return Words::tr("The relay's certificate is for another host.");
    case Revoked:
        return Words::tr("The relay's certificate has been revoked.");
    case BadChain:
        return Words::tr("The relay's certificate is not signed by an authority that this computer trusts.");
    case Missing:
        return Words::tr("The relay showed no certificate.");
    }
    return {};
}

QString localRefusalText(client::LocalRefusal reason)
{
    using enum client::LocalRefusal;
    switch (reason) {
    case None:
        return {};
    case NotConnected:
        return Words::tr("There is no connection to the relay at this moment.");
    case KeysNotReady:
        return Words::tr("The system's keychain has not answered yet. Please try again in a moment.");
    case Busy:
        return Words::tr("Please wait for the answer to the last try.");
    case NotSetUp:
        return Words::tr("This relay is not set up yet.");
    case SetUpAlready:
        return Words::tr("This relay is already set up.");
    case KeyNotStored:
        return Words::tr("The organisation's key could not be kept in the system's keychain, so nothing was set up.");
    case CryptoFailed:
        return Words::tr("This computer's cryptography library failed.");
    }
    return {};
}

QString keyTroubleText(client::KeyTrouble trouble)
{
    using enum client::KeyTrouble;
    switch (trouble) {
    case None:
        return {};
    case NoKeychain:
        return Words::tr("This system has no keychain. Chats work; secure forms need one to keep this device's key.");
    case KeychainLocked:
        return Words::tr("The keychain is locked. Unlock it and start this program again to send secure forms.");
    case KeychainTimeout:
        return Words::tr("The keychain did not answer in time. Chats work; secure forms do not.");
    case KeyMissing:
        return Words::tr("This device was enrolled, but its key is not in the keychain. Unlock the keychain, or ask an "
                         "administrator.");
    case KeyDamaged:
        return Words::tr("The key of this device in the keychain is damaged. An administrator must enrol it anew.");
    case KeyReplaced:
        return Words::tr("The keychain gave another key than the one this device was enrolled with. Chats work; secure "
                         "forms do not. Restore the keychain, or ask an administrator.");
    case KeyNotKept:
        return Words::tr("The keychain said that it stored this device's key, but does not give it back. Chats work; "
                         "secure forms do not.");
    case KeychainFailed:
        return Words::tr("The keychain reported an error. Chats work; secure forms do not.");
    }
    return {};
}

QString endText(wire::EndReason reason)
{
    using enum wire::EndReason;
    switch (reason) {
    case Elsewhere:
        return Words::tr("You signed in on another device, so this session ended. Form answers here were erased.");
    case Logout:
        return Words::tr("You are signed out.");
    case Idle:
        return Words::tr("You were signed out after a time without input.");
    case Expired:
        return Words::tr("Your session ended because its time was over.");
    case Admin:
        return Words::tr("An administrator ended your session.");
    case PasswordChanged:
        return Words::tr("Your password was changed. Please sign in with the new one.");
    }
    return {};
}

QString sayText(client::SayProblem problem)
{
    using enum client::SayProblem;
    switch (problem) {
    case Empty:
        return {};
    case TooLong:
        return Words::tr("This message is too long. Send it in parts of at most 8,000 characters.");
    case UnknownChat:
        return Words::tr("This chat is not open any more.");
    case NotYours:
        return Words::tr("Accept the chat before you write.");
    case ChatOver:
        return Words::tr("This chat has ended.");
    }
    return {};
}

QString formBarText(client::FormBar bar)
{
    using enum client::FormBar;
    switch (bar) {
    case None:
        return {};
    case NotConnected:
        return Words::tr("No secure form now: there is no connection to the relay.");
    case NoPermission:
        return Words::tr("Your account may not send secure forms.");
    case NoLockedMemory:
        return Words::tr("Secure forms are off: this computer does not protect enough memory for the answers. See the "
                         "notice above.");
    case DeviceKeyNotStored:
        return Words::tr("This device's key could not be kept in a keychain, so secure forms are off.");
    case DevicePending:
        return Words::tr("This device waits for an administrator's approval.");
    case DeviceRevoked:
        return Words::tr("An administrator has revoked this device.");
    case NoCertificate:
        return Words::tr("This device's certificate is missing or out of date. An administrator's console renews it.");
    case ChatNotYours:
        return Words::tr("Accept the chat before you send a form.");
    case ChatOver:
        return Words::tr("This chat has ended.");
    case VisitorTooOld:
        return Words::tr("The visitor's page uses an older widget that cannot show secure forms.");
    case FormUnderWay:
        return Words::tr("One form at a time: the present one is not finished.");
    case UnknownForm:
        return Words::tr("This form does not exist any more.");
    case CryptoFailed:
        return Words::tr("This computer's cryptography library failed.");
    }
    return {};
}

QString formTroubleText(client::FormTrouble trouble)
{
    using enum client::FormTrouble;
    switch (trouble) {
    case None:
        return {};
    case RefusedByRelay:
        return Words::tr("The relay refused this form.");
    case ExchangeUnreachable:
        return Words::tr("The secure-form server cannot be reached.");
    case ExchangeRefused:
        return Words::tr("The secure-form server refused this form.");
    case BadEnvelopes:
        return Words::tr("What arrived could not be opened three times, so the key was erased.");
    case CryptoFailed:
        return Words::tr("This computer's cryptography library failed.");
    case NotOurs:
        return Words::tr("This form was sent by an earlier run of this program; its answers cannot be read here.");
    }
    return {};
}

} // namespace sealdesk::ui
