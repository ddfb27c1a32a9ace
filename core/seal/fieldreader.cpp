#include "core/seal/fieldreader.h"

#include "core/seal/utf8.h"

namespace sealdesk::seal {

namespace {

constexpr std::uint64_t latestTimeMs = (std::uint64_t{1} << 53) - 1;

std::string textOf(ByteView bytes) { return {reinterpret_cast<const char *>(bytes.data()), bytes.size()}; }

} // namespace

FieldReader::FieldReader(ByteView input, std::string_view magic, std::size_t limit) : m_input(input)
{
    require(input.size() <= limit, SealError::TooLong);
    const ByteView expected = asBytes(magic);
    require(input.size() >= expected.size() && std::ranges::equal(input.first(expected.size()), expected),
            SealError::BadMagic);
    if (ok()) {
        m_position = expected.size();
    }
}

std::uint64_t FieldReader::number(std::size_t width)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : raw(width)) {
        value = (value << 8) | byte;
    }
    return value;
}

std::int64_t FieldReader::timeMs()
{
    const std::uint64_t value = u64();
    require(value <= latestTimeMs, SealError::TooLong);
    return ok() ? static_cast<std::int64_t>(value) : 0;
}

ByteView FieldReader::raw(std::size_t length)
{
    require(m_input.size() - m_position >= length, SealError::Truncated);
    if (!ok()) {
        return {};
    }
    const ByteView view = m_input.subspan(m_position, length);
    m_position += length;
    return view;
}

ByteView FieldReader::f16(std::size_t atMost)
{
    const std::size_t length = u16();
    require(length <= atMost, SealError::TooLong);
    return raw(length);
}

ByteView FieldReader::f32(std::size_t atMost)
{
    const std::size_t length = u32();
    require(length <= atMost, SealError::TooLong);
    return raw(length);
}

ByteView FieldReader::f16Exactly(std::size_t length)
{
    const std::size_t given = u16();
    require(given == length, SealError::WrongLength);
    return raw(length);
}

std::optional<PublicKey> FieldReader::publicKey()
{
    const ByteView point = f16Exactly(limits::publicKeyBytes);
    if (!ok()) {
        return std::nullopt;
    }
    const auto key = PublicKey::fromPoint(point);
    if (!key) {
        refuse(key.error());
        return std::nullopt;
    }
    return *key;
}

std::string FieldReader::name()
{
    const ByteView text = f16(limits::shownNameBytes);
    require(!text.empty() && isUtf8(text), SealError::BadText);
    return ok() ? textOf(text) : std::string();
}

std::string FieldReader::identifier()
{
    const ByteView text = f16(limits::identifierBytes);
    require(isIdentifier(text), SealError::BadText);
    return ok() ? textOf(text) : std::string();
}

Result<void, SealError> FieldReader::finish()
{
    require(m_position == m_input.size(), SealError::TrailingBytes);
    if (m_error) {
        return fail(*m_error);
    }
    return {};
}

} // namespace sealdesk::seal
