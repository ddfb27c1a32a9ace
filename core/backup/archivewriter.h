// ArchiveWriter: makes an archive out of a stream, a piece at a time; keeps nothing but the piece at hand.
#pragma once

#include "core/backup/backuperror.h"
#include "core/backup/chunkcipher.h"
#include "core/backup/filekey.h"
#include "core/backup/header.h"

#include <functional>

namespace sealdesk::backup {

class ArchiveWriter {
public:
    // False: nothing more is wanted, the writer gives up.
    using Sink = std::function<bool(ByteView)>;

    // The header goes out at once.
    [[nodiscard]] static Result<ArchiveWriter, BackupError> begin(const Header &header, const FileKey &key, Sink sink);
    ArchiveWriter(ArchiveWriter &&) noexcept = default;
    ArchiveWriter &operator=(ArchiveWriter &&) noexcept = default;
    ~ArchiveWriter();

    [[nodiscard]] Result<void, BackupError> add(ByteView bytes);
    // Once, at the end. Without it the archive has no last piece, and every reader says so.
    [[nodiscard]] Result<void, BackupError> finish();

private:
    ArchiveWriter(ChunkCipher cipher, Sink sink);
    [[nodiscard]] Result<void, BackupError> emit(bool last);
    ChunkCipher m_cipher;
    Sink m_sink;
    Bytes m_plain;
    Bytes m_sealed;
    std::uint64_t m_number = 0;
};

} // namespace sealdesk::backup
