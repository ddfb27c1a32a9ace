#include "core/backup/target.h"

namespace sealdesk::backup {

std::string_view describe(TargetError error)
{
    switch (error) {
    case TargetError::Exists:
        return "something is there already, and is not overwritten";
    case TargetError::Missing:
        return "there is no such place";
    case TargetError::NotPermitted:
        return "permission was denied";
    case TargetError::Full:
        return "the disk is full";
    case TargetError::TooSlow:
        return "it took too long";
    case TargetError::CommandFailed:
        return "the command failed";
    case TargetError::NotVerified:
        return "what was read back is not what was written";
    case TargetError::GivenUp:
        return "the backup was given up";
    case TargetError::Failed:
        break;
    }
    return "writing failed";
}

std::string_view nameOf(TargetError error)
{
    switch (error) {
    case TargetError::Exists:
        return "exists";
    case TargetError::Missing:
        return "missing";
    case TargetError::NotPermitted:
        return "not_permitted";
    case TargetError::Full:
        return "full";
    case TargetError::TooSlow:
        return "too_slow";
    case TargetError::CommandFailed:
        return "command_failed";
    case TargetError::NotVerified:
        return "not_verified";
    case TargetError::GivenUp:
        return "given_up";
    case TargetError::Failed:
        break;
    }
    return "failed";
}

} // namespace sealdesk::backup
