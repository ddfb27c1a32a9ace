// What the tests of archives share: content, keys, and archives in memory.
#pragma once

#include "core/backup/archivereader.h"
#include "core/backup/archivewriter.h"

#include <algorithm>
#include <string_view>

namespace sealdesk::backup::test {

// Cheap: what a passphrase's cost is, is shown once.
inline constexpr ScryptCost cheap{4, 1, 1};

inline secret::SecretBuffer secretOf(std::string_view text)
{
    auto buffer = secret::SecretBuffer::allocate(text.size());
    buffer->withMutableBytes([text](std::span<std::uint8_t> into) { std::ranges::copy(asBytes(text), into.begin()); });
    return std::move(*buffer);
}

// Different at each place.
inline Bytes content(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t index = 0; index < size; ++index) {
        bytes[index] = static_cast<std::uint8_t>(index * 31 + index / 256 + index / 65536);
    }
    return bytes;
}

inline Header header()
{
    Header header;
    header.archive.fill(7);
    header.madeMs = 1'800'000'000'000;
    header.schema = 9;
    header.organisation = "AAECAwQFBgcICQoLDA0ODw";
    return header;
}

inline Bytes archiveOf(const Header &header, const FileKey &key, ByteView plain)
{
    Bytes archive;
    auto writer = ArchiveWriter::begin(header, key, [&archive](ByteView bytes) {
        archive.insert(archive.end(), bytes.begin(), bytes.end());
        return true;
    });
    const bool made = writer.ok() && writer->add(plain).ok() && writer->finish().ok();
    return made ? archive : Bytes();
}

inline ArchiveReader::Source sourceOf(ByteView archive, std::size_t atOnce = 100'000)
{
    return [archive, atOnce](std::span<std::uint8_t> into) mutable -> std::optional<std::size_t> {
        const std::size_t size = std::min({into.size(), archive.size(), atOnce});
        std::ranges::copy(archive.first(size), into.begin());
        archive = archive.subspan(size);
        return size;
    };
}

inline Result<Bytes, BackupError> readAll(Result<ArchiveReader, BackupError> reader)
{
    if (!reader.ok()) {
        return fail(reader.error());
    }
    Bytes plain;
    while (!reader->ended()) {
        const auto some = reader->next(50'000);
        if (!some.ok()) {
            return fail(some.error());
        }
        plain.insert(plain.end(), some->begin(), some->end());
    }
    return plain;
}

} // namespace sealdesk::backup::test
