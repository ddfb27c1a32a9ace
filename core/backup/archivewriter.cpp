#include "core/backup/archivewriter.h"

#include "core/secret/wipe.h"

#include <algorithm>

namespace sealdesk::backup {

ArchiveWriter::ArchiveWriter(ChunkCipher cipher, Sink sink) : m_cipher(std::move(cipher)), m_sink(std::move(sink))
{
    m_plain.reserve(chunkBytes);
}

ArchiveWriter::~ArchiveWriter() { secret::wipe(m_plain); }

Result<ArchiveWriter, BackupError> ArchiveWriter::begin(const Header &header, const FileKey &key, Sink sink)
{
    const auto bytes = key.seal(header);
    if (!bytes) {
        return fail(BackupError::Failed);
    }
    const auto payload = key.payloadKey(*bytes);
    auto cipher = payload.isEmpty() ? std::nullopt : ChunkCipher::forSealing(payload);
    if (!cipher) {
        return fail(BackupError::Failed);
    }
    if (!sink(*bytes)) {
        return fail(BackupError::WriteFailed);
    }
    return ArchiveWriter(std::move(*cipher), std::move(sink));
}

Result<void, BackupError> ArchiveWriter::add(ByteView bytes)
{
    while (!bytes.empty()) {
        // A full piece goes out when more follows: only then is it not the last.
        if (m_plain.size() == chunkBytes) {
            if (const auto emitted = emit(false); !emitted.ok()) {
                return emitted;
            }
        }
        const std::size_t taken = std::min(bytes.size(), chunkBytes - m_plain.size());
        m_plain.insert(m_plain.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(taken));
        bytes = bytes.subspan(taken);
    }
    return {};
}

Result<void, BackupError> ArchiveWriter::finish() { return emit(true); }

Result<void, BackupError> ArchiveWriter::emit(bool last)
{
    if (!m_cipher.seal(m_number++, last, m_plain, m_sealed)) {
        return fail(BackupError::Failed);
    }
    secret::wipe(m_plain);
    m_plain.clear();
    return m_sink(m_sealed) ? Result<void, BackupError>() : fail(BackupError::WriteFailed);
}

} // namespace sealdesk::backup
