// What stands in an archive's stream: the manifest's length (u32, big endian), the manifest, the files one after the
// other, and nothing else.
#pragma once

#include "core/backup/archivereader.h"
#include "core/backup/archivewriter.h"
#include "core/backup/manifest.h"

#include <filesystem>
#include <functional>

namespace sealdesk::backup {

using Progress = std::function<void(std::uint64_t done, std::uint64_t all)>;

// Where restored files go.
class FileSink {
public:
    virtual ~FileSink() = default;
    [[nodiscard]] virtual Result<void, BackupError> begin(const PackedFile &file) = 0;
    [[nodiscard]] virtual Result<void, BackupError> write(ByteView bytes) = 0;
    [[nodiscard]] virtual Result<void, BackupError> end() = 0;
};

// `paths`: where the manifest's files lie, in its order. They must not change meanwhile.
[[nodiscard]] Result<void, BackupError> pack(ArchiveWriter &writer, const Manifest &manifest,
                                             const std::vector<std::filesystem::path> &paths, const Progress &progress);
// To the proven end of the archive.
[[nodiscard]] Result<Manifest, BackupError> unpack(ArchiveReader &reader, FileSink &sink, const Progress &progress);

} // namespace sealdesk::backup
