// ArchiveReader: opens an archive a piece at a time. What it hands out is authentic, but only ended() says that nothing
// is missing: no user of it may act on content before.
#pragma once

#include "core/backup/backuperror.h"
#include "core/backup/chunkcipher.h"
#include "core/backup/filekey.h"
#include "core/backup/header.h"

#include <functional>
#include <optional>

namespace sealdesk::backup {

class ArchiveReader {
public:
    // Fills from the front; 0 at the end; nullopt when reading failed.
    using Source = std::function<std::optional<std::size_t>(std::span<std::uint8_t>)>;

    [[nodiscard]] static Result<ArchiveReader, BackupError> open(Source source, const Unlock &unlock);
    // By who made it.
    [[nodiscard]] static Result<ArchiveReader, BackupError> open(Source source, const FileKey &key);
    // The header alone, believed by nobody.
    [[nodiscard]] static Result<Header, BackupError> peek(const Source &source);
    ArchiveReader(ArchiveReader &&) noexcept = default;
    ArchiveReader &operator=(ArchiveReader &&) noexcept = default;
    ~ArchiveReader();

    [[nodiscard]] const Header &header() const { return m_header; }
    // Some more bytes, at most so many; empty at the end, which is then proven.
    [[nodiscard]] Result<ByteView, BackupError> next(std::size_t most);
    [[nodiscard]] bool ended() const { return m_ended; }
    // Of the archive, read so far: where damage is.
    [[nodiscard]] std::uint64_t position() const { return m_position; }

private:
    using KeyFor = std::function<Result<FileKey, BackupError>(const Header &, ByteView)>;
    [[nodiscard]] static Result<ArchiveReader, BackupError> openWith(Source source, const KeyFor &keyFor);
    ArchiveReader(Source source, Header header, ChunkCipher cipher, std::size_t position);
    [[nodiscard]] Result<void, BackupError> readPiece();

    Source m_source;
    Header m_header;
    ChunkCipher m_cipher;
    Bytes m_ahead; // up to one byte more than a piece
    Bytes m_plain;
    std::size_t m_used = 0; // of m_plain
    std::uint64_t m_number = 0;
    std::uint64_t m_position;
    bool m_last = false;
    bool m_ended = false;
};

} // namespace sealdesk::backup
