// Files that only their owner may read (keys, generated configuration), written so that a crash
// leaves the old content or the new, never half of it. The secure-form server uses the reading half only.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace sealdesk::edge {

enum class FileError { Missing, NotPermitted, TooBig, DiskFull, NotADirectory, Failed };

// Plain English, for standard error.
[[nodiscard]] std::string_view describe(FileError error);

// Mode 0600: temporary file in the same directory, fsync, rename, fsync of the directory.
[[nodiscard]] Result<void, FileError> writePrivateFile(const std::filesystem::path &path, std::string_view content);

[[nodiscard]] Result<std::string, FileError> readSmallFile(const std::filesystem::path &path, std::size_t maxBytes);

// Makes the directory (not its parents) with mode 0700, or sets an existing one to 0700.
[[nodiscard]] Result<void, FileError> ensurePrivateDirectory(const std::filesystem::path &path);

} // namespace sealdesk::edge
