// Plain bytes and their text forms. For public data only (keys' public halves, signatures,
// ciphertext, ids): never for form answers or private keys, which live in secret::SecretBuffer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

// RFC 4648 section 5, without padding.
[[nodiscard]] std::string toBase64Url(ByteView bytes);
// Strict: no padding, no white space, no stray bits; nullopt otherwise.
[[nodiscard]] std::optional<Bytes> fromBase64Url(std::string_view text);

// Lower case.
[[nodiscard]] std::string toHex(ByteView bytes);
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

[[nodiscard]] inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

} // namespace sealdesk
