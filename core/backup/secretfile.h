// A passphrase or a private key from a file: a regular file, owned by us (or root), closed to everybody else, no
// symbolic link. It goes straight into locked memory.
#pragma once

#include "core/base/result.h"
#include "core/secret/secretbuffer.h"

#include <filesystem>
#include <string_view>

namespace sealdesk::backup {

enum class SecretFileError { Missing, NotAFile, TooOpen, NotOurs, Empty, TooBig, Failed };
[[nodiscard]] std::string_view describe(SecretFileError error);

// Without the line ends at its end.
[[nodiscard]] Result<secret::SecretBuffer, SecretFileError> readSecretFile(const std::filesystem::path &path);

} // namespace sealdesk::backup
