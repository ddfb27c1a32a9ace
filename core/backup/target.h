// Target: one place that an archive goes to. Used by one thread; an archive shows there whole or not at all, as far as
// the place lets us: a command is told by its exit code, and killed when the archive cannot be finished.
#pragma once

#include "core/backup/filekey.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string_view>

namespace sealdesk::backup {

enum class TargetError {
    Exists,  // and is not overwritten
    Missing, // the directory, or the command's shell
    NotPermitted,
    Full,
    TooSlow,       // took nothing for the time that is allowed
    CommandFailed, // another exit code than 0, or it ended before it had all
    NotVerified,   // what was read back is not what was written
    GivenUp,       // the archive could not be finished
    Failed,
};
// Plain English, for standard error.
[[nodiscard]] std::string_view describe(TargetError error);
// A token, for the audit log.
[[nodiscard]] std::string_view nameOf(TargetError error);

class Target {
public:
    virtual ~Target() = default; // without finish(): nothing is left there
    [[nodiscard]] virtual Result<void, TargetError> write(ByteView bytes) = 0;
    // After the last byte. The key is for reading back.
    [[nodiscard]] virtual Result<void, TargetError> finish(const FileKey &key) = 0;
};

} // namespace sealdesk::backup
