// HPKE base mode (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. One suite, no
// negotiation. Debian 12's OpenSSL has no HPKE; this is it over EVP.
//
// Both directions, because both must agree with the published vectors; the console only opens.
// Every key lies in locked memory; each function is called inside a SecretScope.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/seal/limits.h"
#include "core/seal/open/openerror.h"
#include "core/secret/secretbox.h"

#include <array>

struct evp_pkey_st;

namespace sealdesk::seal {

struct HpkeKeys {
    std::array<std::uint8_t, limits::hashBytes> exchanged; // ECDH
    std::array<std::uint8_t, limits::hashBytes> extracted;
    std::array<std::uint8_t, limits::hashBytes> shared;
    std::array<std::uint8_t, limits::hashBytes> secret;
    std::array<std::uint8_t, 32> key;
    std::array<std::uint8_t, 12> baseNonce;
    std::array<std::uint8_t, limits::hashBytes> exporter;
};

class HpkeContext {
public:
    // `enc`: the sender's share as received. BadShare when it is not a point.
    [[nodiscard]] static Result<HpkeContext, OpenError> recipient(evp_pkey_st *privateKey, ByteView enc, ByteView info);
    // `ephemeral`: a key pair made for this one message.
    [[nodiscard]] static Result<HpkeContext, OpenError> sender(evp_pkey_st *ephemeral, ByteView recipientPoint,
                                                               ByteView info);

    // The next message. NotAuthentic when the tag does not fit; the plaintext is wiped then.
    [[nodiscard]] Result<secret::SecretBuffer, OpenError> open(ByteView aad, ByteView ciphertext);
    // Ciphertext with tag.
    [[nodiscard]] Result<Bytes, OpenError> seal(ByteView aad, ByteView plaintext);
    // At most 32 bytes into locked memory.
    [[nodiscard]] bool exportSecret(std::string_view exporterContext, std::span<std::uint8_t> output) const;

    // For the vectors only.
    [[nodiscard]] const secret::SecretBox<HpkeKeys> &keys() const { return m_keys; }

private:
    using Nonce = std::array<std::uint8_t, 12>;
    using Keys = secret::SecretBox<HpkeKeys>;
    explicit HpkeContext(Keys keys) : m_keys(std::move(keys)) {}
    [[nodiscard]] static Result<HpkeContext, OpenError> agree(evp_pkey_st *own, ByteView peerPoint, ByteView enc,
                                                              ByteView recipientPoint, ByteView info);
    [[nodiscard]] Nonce nextNonce(const HpkeKeys &keys);

    Keys m_keys;
    std::uint64_t m_sequence = 0;
};

} // namespace sealdesk::seal
