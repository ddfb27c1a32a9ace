#include "core/backup/archivereader.h"

#include "core/secret/wipe.h"

#include <algorithm>

namespace sealdesk::backup {

namespace {

constexpr std::size_t sealedBytes = chunkBytes + tagBytes;

// Until it is full or the source has ended; how much there is now, nullopt when reading failed.
std::optional<std::size_t> fill(const ArchiveReader::Source &source, std::span<std::uint8_t> into)
{
    std::size_t used = 0;
    while (used < into.size()) {
        const auto got = source(into.subspan(used));
        if (!got || *got > into.size() - used) {
            return std::nullopt;
        }
        if (*got == 0) {
            break;
        }
        used += *got;
    }
    return used;
}

Result<Bytes, BackupError> readHeader(const ArchiveReader::Source &source)
{
    Bytes bytes(leadBytes);
    const auto lead = fill(source, bytes);
    if (!lead) {
        return fail(BackupError::ReadFailed);
    }
    const auto length = Header::lengthOf(ByteView(bytes).first(*lead));
    if (!length.ok()) {
        return fail(length.error());
    }
    bytes.resize(*length);
    const auto rest = fill(source, std::span(bytes).subspan(leadBytes));
    if (!rest) {
        return fail(BackupError::ReadFailed);
    }
    return *rest == *length - leadBytes ? Result<Bytes, BackupError>(std::move(bytes)) : fail(BackupError::Truncated);
}

} // namespace

ArchiveReader::ArchiveReader(Source source, Header header, ChunkCipher cipher, std::size_t position)
    : m_source(std::move(source)), m_header(std::move(header)), m_cipher(std::move(cipher)), m_position(position)
{
    m_plain.reserve(chunkBytes + 1);
}

ArchiveReader::~ArchiveReader() { secret::wipe(m_plain); }

Result<Header, BackupError> ArchiveReader::peek(const Source &source)
{
    const auto bytes = readHeader(source);
    return bytes.ok() ? Header::parse(*bytes) : fail(bytes.error());
}

Result<ArchiveReader, BackupError> ArchiveReader::open(Source source, const Unlock &unlock)
{
    return openWith(std::move(source),
                    [&unlock](const Header &header, ByteView bytes) { return FileKey::unwrap(header, bytes, unlock); });
}

Result<ArchiveReader, BackupError> ArchiveReader::open(Source source, const FileKey &key)
{
    if (auto copy = key.copy()) {
        return openWith(std::move(source), [&copy](const Header &, ByteView bytes) -> Result<FileKey, BackupError> {
            return copy->confirms(bytes) ? Result<FileKey, BackupError>(std::move(*copy))
                                         : fail(BackupError::HeaderDamaged);
        });
    }
    return fail(BackupError::NoMemory);
}

Result<ArchiveReader, BackupError> ArchiveReader::openWith(Source source, const KeyFor &keyFor)
{
    const auto bytes = readHeader(source);
    auto header = bytes.ok() ? Header::parse(*bytes) : Result<Header, BackupError>(fail(bytes.error()));
    if (!header.ok()) {
        return fail(header.error());
    }
    const auto key = keyFor(*header, *bytes);
    if (!key.ok()) {
        return fail(key.error());
    }
    const auto payload = key->payloadKey(*bytes);
    auto cipher = payload.isEmpty() ? std::nullopt : ChunkCipher::forOpening(payload);
    if (!cipher) {
        return fail(BackupError::Failed);
    }
    return ArchiveReader(std::move(source), std::move(header).value(), std::move(*cipher), bytes->size());
}

Result<ByteView, BackupError> ArchiveReader::next(std::size_t most)
{
    if (m_used == m_plain.size() && !m_last) {
        if (const auto read = readPiece(); !read.ok()) {
            return fail(read.error());
        }
    }
    const ByteView rest = ByteView(m_plain).subspan(m_used);
    const ByteView given = rest.first(std::min(most, rest.size()));
    m_used += given.size();
    m_ended = m_last && m_used == m_plain.size();
    return given;
}

// One byte more than a piece is read: whether it is there tells whether this piece is the last.
Result<void, BackupError> ArchiveReader::readPiece()
{
    const std::size_t had = m_ahead.size();
    m_ahead.resize(sealedBytes + 1);
    const auto got = fill(m_source, std::span(m_ahead).subspan(had));
    if (!got) {
        return fail(BackupError::ReadFailed);
    }
    const std::size_t there = had + *got;
    const bool more = there > sealedBytes;
    const ByteView piece = ByteView(m_ahead).first(std::min(there, sealedBytes));
    if (piece.size() < tagBytes) {
        return fail(BackupError::Truncated);
    }
    secret::wipe(m_plain);
    m_used = 0;
    if (!m_cipher.open(m_number, !more, piece, m_plain)) {
        // Authentic in the other role: the end was cut off at an edge, or something was put after it.
        const bool otherRole = m_cipher.open(m_number, more, piece, m_plain);
        secret::wipe(m_plain);
        m_plain.clear();
        return fail(!otherRole ? BackupError::Damaged : more ? BackupError::Extended : BackupError::Truncated);
    }
    // An empty last piece after others has no maker of ours: one spelling for each content.
    if (m_plain.empty() && m_number > 0) {
        return fail(BackupError::Damaged);
    }
    m_position += piece.size();
    ++m_number;
    m_last = !more;
    if (more) {
        m_ahead[0] = m_ahead[sealedBytes];
        m_ahead.resize(1);
    }
    return {};
}

} // namespace sealdesk::backup
