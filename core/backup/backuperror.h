// BackupError: why an archive cannot be made or opened. Never carries content.
#pragma once

#include <string_view>

namespace sealdesk::backup {

enum class BackupError {
    NotAnArchive,  // something else
    NewerFormat,   // by a newer version of Sealdesk
    HeaderDamaged, // its first bytes were changed
    NoKey,         // it was made for recipients, and no key was given; or for a passphrase, and none was given
    WrongKey,      // none of what was given opens it
    Damaged,       // a piece was changed, exchanged, left out or put in
    Truncated,     // its end is missing
    Extended,      // something follows its end
    BadContent,    // it is authentic, and its content is none of ours
    NewerContent,  // it is authentic, and its content is of a newer version
    ReadFailed,
    WriteFailed,
    DiskFull,
    NoMemory, // to lock, for a key
    Failed,   // the cryptography did not work
};

// Plain English, for standard error.
[[nodiscard]] std::string_view describe(BackupError error);

} // namespace sealdesk::backup
