#include "core/backup/backuperror.h"

namespace sealdesk::backup {

std::string_view describe(BackupError error)
{
    switch (error) {
    case BackupError::NotAnArchive:
        return "it is no backup of Sealdesk";
    case BackupError::NewerFormat:
        return "it was made by a newer version of Sealdesk";
    case BackupError::HeaderDamaged:
        return "its header is damaged";
    case BackupError::NoKey:
        return "it needs the key file or the passphrase that it was made for";
    case BackupError::WrongKey:
        return "the key or the passphrase does not open it";
    case BackupError::Damaged:
        return "it is damaged";
    case BackupError::Truncated:
        return "its end is missing";
    case BackupError::Extended:
        return "something was added after its end";
    case BackupError::BadContent:
        return "its content is not a relay's data";
    case BackupError::NewerContent:
        return "its content is of a newer version of Sealdesk";
    case BackupError::ReadFailed:
        return "it cannot be read";
    case BackupError::WriteFailed:
        return "writing failed";
    case BackupError::DiskFull:
        return "the disk is full";
    case BackupError::NoMemory:
        return "there is too little memory, or too little may be locked";
    case BackupError::Failed:
        return "the cryptography failed";
    }
    return "it failed";
}

} // namespace sealdesk::backup
