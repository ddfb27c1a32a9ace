// Manifest: what an archive holds, and the counts that a restore is checked against. The first thing in the stream.
//
// As text: key=value lines in a fixed order, see core/BACKUP.md.
#pragma once

#include "core/backup/backuperror.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::backup {

struct PackedFile {
    std::string name; // one of knownFiles
    std::uint64_t size = 0;
    bool operator==(const PackedFile &) const = default;
};

struct Manifest {
    std::uint64_t schema = 0;
    std::string organisation; // its id; empty before set-up
    std::uint64_t madeMs = 0;
    std::uint64_t accounts = 0;
    std::uint64_t chats = 0;
    std::uint64_t lines = 0; // of all transcripts, events included
    std::uint64_t auditEntries = 0;
    std::string auditHash; // of the last entry, hexadecimal; empty without entries
    std::vector<PackedFile> files;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Result<Manifest, BackupError> parse(std::string_view text);
    // All files together.
    [[nodiscard]] std::uint64_t bytes() const;
    bool operator==(const Manifest &) const = default;
};

inline constexpr std::string_view databaseName = "sealdesk.db";
// All that an archive may hold, in this order; a name is never a path of the archive's own choice.
[[nodiscard]] const std::vector<std::string_view> &knownFiles();

} // namespace sealdesk::backup
