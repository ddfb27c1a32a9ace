// FieldWriter: writes the big-endian, length-prefixed fields of signed formats. Never used for
// answers: what it holds is ordinary memory.
#pragma once

#include "core/base/bytes.h"

namespace sealdesk::seal {

class FieldWriter {
public:
    void u8(std::uint8_t value) { m_bytes.push_back(value); }
    void u16(std::uint16_t value) { number(value, 2); }
    void u32(std::uint32_t value) { number(value, 4); }
    void u64(std::uint64_t value) { number(value, 8); }
    void raw(ByteView bytes);
    void raw(std::string_view text) { raw(asBytes(text)); }
    // Precondition: at most 65,535 bytes.
    void f16(ByteView bytes)
    {
        u16(static_cast<std::uint16_t>(bytes.size()));
        raw(bytes);
    }
    void f16(std::string_view text) { f16(asBytes(text)); }
    // Precondition: fits in 32 bits.
    void f32(ByteView bytes)
    {
        u32(static_cast<std::uint32_t>(bytes.size()));
        raw(bytes);
    }
    void f32(std::string_view text) { f32(asBytes(text)); }

    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value, int width);

    Bytes m_bytes;
};

} // namespace sealdesk::seal
