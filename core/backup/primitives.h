// The few calls of OpenSSL that archives are made of, each in one place. For this folder alone.
#pragma once

#include "core/backup/limits.h"
#include "core/base/bytes.h"
#include "core/secret/secretbuffer.h"

#include <array>
#include <optional>
#include <string_view>

namespace sealdesk::backup {

using Hash = std::array<std::uint8_t, 32>;

[[nodiscard]] bool randomBytes(std::span<std::uint8_t> into);
[[nodiscard]] std::optional<Hash> sha256(ByteView bytes);
// HKDF-SHA256 (RFC 5869); `out` is filled.
[[nodiscard]] bool hkdf(ByteView secret, ByteView salt, std::string_view info, std::span<std::uint8_t> out);
[[nodiscard]] std::optional<Hash> hmac(ByteView key, ByteView bytes);
[[nodiscard]] bool sameBytes(ByteView one, ByteView other); // in constant time
[[nodiscard]] bool scrypt(ByteView passphrase, ByteView salt, ScryptCost cost, std::span<std::uint8_t> out);
// RFC 7748. False also for a public key of low order.
[[nodiscard]] bool x25519Public(ByteView secret, std::span<std::uint8_t> out);
[[nodiscard]] bool x25519(ByteView secret, ByteView peer, std::span<std::uint8_t> out);
// AES-256-GCM of one key of 32 bytes under a key that is used once: the nonce is zero. 48 bytes.
[[nodiscard]] std::optional<Bytes> wrapKey(ByteView under, ByteView key);
[[nodiscard]] bool unwrapKey(ByteView under, ByteView wrapped, std::span<std::uint8_t> key);

// Calls `work` with a new locked buffer of 32 bytes; empty when there is no such memory or work is false.
template <class Work>
[[nodiscard]] secret::SecretBuffer makeKey(Work work)
{
    auto key = secret::SecretBuffer::allocate(keyBytes);
    if (!key.ok() || !key->withMutableBytes(work)) {
        return {};
    }
    return std::move(*key);
}

} // namespace sealdesk::backup
