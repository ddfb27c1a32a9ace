// FixedId: an id or nonce of fixed length, one type for each meaning, so that a chat id cannot
// stand where a request id belongs.
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::seal {

// Fills from the system's generator; ends the program when there is none.
void fillRandom(std::span<std::uint8_t> bytes);

template <class Tag, std::size_t Length>
class FixedId {
public:
    static constexpr std::size_t length = Length;

    FixedId() = default; // all zero
    [[nodiscard]] static std::optional<FixedId> fromBytes(ByteView bytes)
    {
        if (bytes.size() != Length) {
            return std::nullopt;
        }
        FixedId id;
        std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
        return id;
    }
    // Base64url, as on the wire.
    [[nodiscard]] static std::optional<FixedId> fromWire(std::string_view text)
    {
        const auto bytes = fromBase64Url(text);
        return bytes ? fromBytes(*bytes) : std::nullopt;
    }
    [[nodiscard]] static FixedId random()
    {
        FixedId id;
        fillRandom(id.m_bytes);
        return id;
    }

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] std::string toWire() const { return toBase64Url(m_bytes); }
    [[nodiscard]] bool isZero() const { return *this == FixedId(); }
    friend auto operator<=>(const FixedId &, const FixedId &) = default;

private:
    std::array<std::uint8_t, Length> m_bytes{};
};

} // namespace sealdesk::seal
