// The service account's password, from a file of its own: a regular file, owned by us (or root), mode 0600 or
// stricter, not a symbolic link. Trailing line ends are cut off. Never goes through a std::string.
#pragma once

#include "core/base/result.h"
#include "core/secret/secretbuffer.h"

#include <filesystem>

namespace sealdesk::directory {

enum class SecretFileError { Missing, NotAFile, TooOpen, NotOurs, Empty, TooBig, Failed };

[[nodiscard]] Result<secret::SecretBuffer, SecretFileError> readSecretFile(const std::filesystem::path &path);

} // namespace sealdesk::directory
