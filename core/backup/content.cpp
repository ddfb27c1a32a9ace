#include "core/backup/content.h"

#include "core/backup/limits.h"
#include "core/secret/wipe.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace sealdesk::backup {

namespace {

constexpr std::size_t lengthBytes = 4;

// Exactly so many; Truncated content is content of somebody else's making, for the stream itself is proven.
Result<Bytes, BackupError> take(ArchiveReader &reader, std::size_t count)
{
    Bytes taken;
    while (taken.size() < count) {
        const auto some = reader.next(count - taken.size());
        if (!some.ok()) {
            return fail(some.error());
        }
        if (some->empty()) {
            return fail(BackupError::BadContent);
        }
        taken.insert(taken.end(), some->begin(), some->end());
    }
    return taken;
}

Result<Manifest, BackupError> takeManifest(ArchiveReader &reader)
{
    const auto lead = take(reader, lengthBytes);
    if (!lead.ok()) {
        return fail(lead.error());
    }
    std::size_t length = 0;
    for (const std::uint8_t byte : *lead) {
        length = length << 8U | byte;
    }
    if (length > maxManifestBytes) {
        return fail(BackupError::BadContent);
    }
    const auto text = take(reader, length);
    return text.ok() ? Manifest::parse({reinterpret_cast<const char *>(text->data()), text->size()})
                     : fail(text.error());
}

Result<void, BackupError> packFile(ArchiveWriter &writer, const PackedFile &file, const std::filesystem::path &path,
                                   const std::function<void(std::uint64_t)> &moved)
{
    std::ifstream input(path, std::ios::binary);
    std::uint64_t left = file.size;
    Bytes buffer(chunkBytes);
    Result<void, BackupError> done;
    while (left > 0 && done.ok()) {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size()));
        if (!input.read(reinterpret_cast<char *>(buffer.data()), static_cast<std::streamsize>(size))) {
            done = fail(BackupError::ReadFailed);
            break;
        }
        done = writer.add(ByteView(buffer).first(size));
        left -= size;
        moved(size);
    }
    secret::wipe(buffer);
    return done;
}

} // namespace

Result<void, BackupError> pack(ArchiveWriter &writer, const Manifest &manifest,
                               const std::vector<std::filesystem::path> &paths, const Progress &progress)
{
    const std::string text = manifest.text();
    if (paths.size() != manifest.files.size() || text.size() > maxManifestBytes) {
        return fail(BackupError::BadContent);
    }
    std::array<std::uint8_t, lengthBytes> lead{};
    for (std::size_t index = 0; index < lead.size(); ++index) {
        lead[index] = static_cast<std::uint8_t>(text.size() >> (24 - 8 * index));
    }
    for (const ByteView part : {ByteView(lead), asBytes(text)}) {
        if (const auto added = writer.add(part); !added.ok()) {
            return added;
        }
    }
    std::uint64_t done = 0;
    const std::uint64_t all = manifest.bytes();
    for (std::size_t index = 0; index < paths.size(); ++index) {
        const auto packed = packFile(writer, manifest.files[index], paths[index], [&](std::uint64_t moved) {
            done += moved;
            progress(done, all);
        });
        if (!packed.ok()) {
            return packed;
        }
    }
    return writer.finish();
}

Result<Manifest, BackupError> unpack(ArchiveReader &reader, FileSink &sink, const Progress &progress)
{
    auto manifest = takeManifest(reader);
    if (!manifest.ok()) {
        return manifest;
    }
    std::uint64_t done = 0;
    const std::uint64_t all = manifest->bytes();
    for (const PackedFile &file : manifest->files) {
        Result<void, BackupError> written = sink.begin(file);
        std::uint64_t left = file.size;
        while (written.ok() && left > 0) {
            const auto some = reader.next(static_cast<std::size_t>(std::min<std::uint64_t>(left, chunkBytes)));
            if (!some.ok()) {
                return fail(some.error());
            }
            if (some->empty()) {
                return fail(BackupError::BadContent);
            }
            written = sink.write(*some);
            left -= some->size();
            done += some->size();
            progress(done, all);
        }
        if (written.ok()) {
            written = sink.end();
        }
        if (!written.ok()) {
            return fail(written.error());
        }
    }
    const auto rest = reader.next(1);
    if (!rest.ok()) {
        return fail(rest.error());
    }
    return rest->empty() && reader.ended() ? std::move(manifest) : fail(BackupError::BadContent);
}

} // namespace sealdesk::backup
