#include "core/directory/directoryerror.h"

namespace sealdesk::directory {

std::string_view name(DirectoryError error)
{
    switch (error) {
    case DirectoryError::NameRefused:
        return "name-refused";
    case DirectoryError::PasswordRefused:
        return "password-refused";
    case DirectoryError::NoSuchUser:
        return "no-such-user";
    case DirectoryError::Ambiguous:
        return "ambiguous";
    case DirectoryError::WrongPassword:
        return "wrong-password";
    case DirectoryError::AccountDisabled:
        return "account-disabled";
    case DirectoryError::NoRole:
        return "no-role";
    case DirectoryError::TooBig:
        return "too-big";
    case DirectoryError::Referred:
        return "referred";
    case DirectoryError::Unreachable:
        return "unreachable";
    case DirectoryError::TlsFailed:
        return "tls-failed";
    case DirectoryError::TimedOut:
        return "timed-out";
    case DirectoryError::Misconfigured:
        return "misconfigured";
    case DirectoryError::BadAnswer:
        return "bad-answer";
    case DirectoryError::Busy:
        return "busy";
    }
    return "unknown";
}

bool isRefusal(DirectoryError error)
{
    switch (error) {
    case DirectoryError::NameRefused:
    case DirectoryError::PasswordRefused:
    case DirectoryError::NoSuchUser:
    case DirectoryError::Ambiguous:
    case DirectoryError::WrongPassword:
    case DirectoryError::AccountDisabled:
    case DirectoryError::NoRole:
    case DirectoryError::TooBig:
        return true;
    default:
        return false;
    }
}

bool isServerTrouble(DirectoryError error)
{
    return error == DirectoryError::Unreachable || error == DirectoryError::TlsFailed ||
           error == DirectoryError::TimedOut || error == DirectoryError::BadAnswer;
}

} // namespace sealdesk::directory
