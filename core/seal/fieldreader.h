// FieldReader: reads what FieldWriter wrote, strictly. The first thing wrong is kept; after it every
// read gives an empty value, so that a parser reads straight through and asks once, in finish().
//
// Views point into the input and live as long as that.
#pragma once

#include "core/base/result.h"
#include "core/seal/publickey.h"
#include "core/seal/sealerror.h"

#include <optional>

namespace sealdesk::seal {

class FieldReader {
public:
    // `limit`: the longest input of this kind.
    FieldReader(ByteView input, std::string_view magic, std::size_t limit);

    [[nodiscard]] std::uint8_t u8() { return static_cast<std::uint8_t>(number(1)); }
    [[nodiscard]] std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    [[nodiscard]] std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    [[nodiscard]] std::uint64_t u64() { return number(8); }
    // Milliseconds; beyond what JavaScript counts exactly is TooLong.
    [[nodiscard]] std::int64_t timeMs();
    [[nodiscard]] ByteView raw(std::size_t length);
    [[nodiscard]] ByteView f16(std::size_t atMost);
    [[nodiscard]] ByteView f32(std::size_t atMost);
    [[nodiscard]] ByteView f16Exactly(std::size_t length);

    template <class Id>
    [[nodiscard]] Id id()
    {
        return Id::fromBytes(f16Exactly(Id::length)).value_or(Id());
    }
    // Set unless something was wrong.
    [[nodiscard]] std::optional<PublicKey> publicKey();
    // Well-formed UTF-8, not empty.
    [[nodiscard]] std::string name();
    // 1-64 of [A-Za-z0-9_-].
    [[nodiscard]] std::string identifier();

    // Marks the input as wrong, unless it already is.
    void refuse(SealError error)
    {
        if (!m_error) {
            m_error = error;
        }
    }
    void require(bool holds, SealError otherwise)
    {
        if (!holds) {
            refuse(otherwise);
        }
    }
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] std::size_t position() const { return m_position; }
    // Nothing may be left over.
    [[nodiscard]] Result<void, SealError> finish();

private:
    [[nodiscard]] std::uint64_t number(std::size_t width);

    ByteView m_input;
    std::size_t m_position = 0;
    std::optional<SealError> m_error;
};

// Every signed format ends with its signature field; this is what the signature is over.
// Precondition: `encoded` was parsed or written whole.
[[nodiscard]] inline ByteView withoutSignature(const Bytes &encoded)
{
    constexpr std::size_t signatureField = 2 + limits::signatureBytes;
    return ByteView(encoded).first(encoded.size() - signatureField);
}

} // namespace sealdesk::seal
