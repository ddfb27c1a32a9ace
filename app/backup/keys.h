// What archives are locked and unlocked with, from files and from the terminal; and the command that makes a key pair.
#pragma once

#include "app/backup/options.h"

#include "core/backup/filekey.h"
#include "core/backup/identity.h"

#include <optional>

namespace sealdesk::backup {

struct HeldKeys {
    std::optional<Identity> identity;
    secret::SecretBuffer passphrase;
    [[nodiscard]] Unlock unlock() const;
};

// To open an archive. An error is one sentence for standard error.
[[nodiscard]] Result<HeldKeys, QString> keysToOpen(const Options &options);
// Empty when there are recipients and no file: nothing is asked for then.
[[nodiscard]] Result<secret::SecretBuffer, QString> passphraseToLock(const Options &options);

[[nodiscard]] int runBackupKey(const Options &options);

} // namespace sealdesk::backup
