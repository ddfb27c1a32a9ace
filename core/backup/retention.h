// Names of archives in a directory, and which of them are kept. Only files that bear our name and begin with our
// header, of the same organisation, are ever removed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::backup {

// "sealdesk-20260131T080000Z-1a2b3c4d.backup": the time in UTC, and the beginning of the archive's id.
[[nodiscard]] std::string archiveName(std::int64_t madeMs, std::string_view archiveHex);
[[nodiscard]] bool isArchiveName(std::string_view name);
// Removes all but the newest `keep` of this organisation; which were removed. A file that cannot be removed stays.
std::vector<std::filesystem::path> removeOld(const std::filesystem::path &folder, const std::string &organisation,
                                             std::size_t keep);

} // namespace sealdesk::backup
