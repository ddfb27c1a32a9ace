#include "core/seal/open/hpke.h"

#include "core/seal/open/hpkelabels.h"
#include "core/seal/opensslptr.h"
#include "core/seal/p256.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

constexpr std::uint8_t baseMode = 0;

bool exchange(EVP_PKEY *own, EVP_PKEY *peer, std::span<std::uint8_t> output)
{
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, own, nullptr));
    std::size_t length = output.size();
    return context && EVP_PKEY_derive_init(context.get()) == 1 && EVP_PKEY_derive_set_peer(context.get(), peer) == 1 &&
           EVP_PKEY_derive(context.get(), output.data(), &length) == 1 && length == output.size();
}

// RFC 9180 section 4.1, ExtractAndExpand.
bool deriveShared(HpkeKeys &keys, ByteView enc, ByteView recipientPoint)
{
    Bytes kemContext(enc.begin(), enc.end());
    kemContext.insert(kemContext.end(), recipientPoint.begin(), recipientPoint.end());
    return labeledExtract(HpkePart::Kem, {}, "eae_prk", keys.exchanged, keys.extracted) &&
           labeledExpand(HpkePart::Kem, keys.extracted, "shared_secret", kemContext, keys.shared);
}

// RFC 9180 section 5.1, KeySchedule in base mode: psk and psk_id are empty.
bool deriveKeys(HpkeKeys &keys, ByteView info)
{
    constexpr std::size_t hash = limits::hashBytes;
    std::array<std::uint8_t, 1 + 2 * hash> context{};
    context[0] = baseMode;
    const auto part = HpkePart::Schedule;
    return labeledExtract(part, {}, "psk_id_hash", {}, std::span(context).subspan<1, hash>()) &&
           labeledExtract(part, {}, "info_hash", info, std::span(context).subspan<1 + hash, hash>()) &&
           labeledExtract(part, keys.shared, "secret", {}, keys.secret) &&
           labeledExpand(part, keys.secret, "key", context, keys.key) &&
           labeledExpand(part, keys.secret, "base_nonce", context, keys.baseNonce) &&
           labeledExpand(part, keys.secret, "exp", context, keys.exporter);
}

} // namespace

Result<HpkeContext, OpenError> HpkeContext::agree(evp_pkey_st *own, ByteView peerPoint, ByteView enc,
                                                  ByteView recipientPoint, ByteView info)
{
    const ErrorQueueMark mark;
    const PkeyPtr peer = p256::publicKey(peerPoint);
    if (!peer) {
        return fail(OpenError::BadShare);
    }
    auto keys = Keys::make();
    if (!keys) {
        return fail(OpenError::NoLockedMemory);
    }
    const bool agreed = keys->withMutable([&](HpkeKeys &made) {
        return exchange(own, peer.get(), made.exchanged) && deriveShared(made, enc, recipientPoint) &&
               deriveKeys(made, info);
    });
    if (!agreed) {
        return fail(OpenError::CryptoFailed);
    }
    return HpkeContext(std::move(keys).value());
}

Result<HpkeContext, OpenError> HpkeContext::recipient(evp_pkey_st *privateKey, ByteView enc, ByteView info)
{
    return agree(privateKey, enc, enc, p256::pointOf(privateKey), info);
}

Result<HpkeContext, OpenError> HpkeContext::sender(evp_pkey_st *ephemeral, ByteView recipientPoint, ByteView info)
{
    return agree(ephemeral, recipientPoint, p256::pointOf(ephemeral), recipientPoint, info);
}

HpkeContext::Nonce HpkeContext::nextNonce(const HpkeKeys &keys)
{
    Nonce nonce = keys.baseNonce; // not secret once a key is used for one message
    for (std::size_t i = 0; i < sizeof m_sequence; ++i) {
        nonce[nonce.size() - 1 - i] ^= static_cast<std::uint8_t>(m_sequence >> (8 * i));
    }
    ++m_sequence;
    return nonce;
}

Result<secret::SecretBuffer, OpenError> HpkeContext::open(ByteView aad, ByteView ciphertext)
{
    if (ciphertext.size() <= limits::aeadTagBytes) {
        return fail(OpenError::NotAuthentic);
    }
    const ErrorQueueMark mark;
    const ByteView body = ciphertext.first(ciphertext.size() - limits::aeadTagBytes);
    Bytes tag(ciphertext.end() - limits::aeadTagBytes, ciphertext.end());
    auto plaintext = secret::SecretBuffer::allocate(body.size());
    if (!plaintext) {
        return fail(OpenError::NoLockedMemory);
    }
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    if (!context) {
        return fail(OpenError::CryptoFailed);
    }
    const bool verified = m_keys.with([&](const HpkeKeys &keys) {
        const Nonce nonce = nextNonce(keys);
        return plaintext->withMutableBytes([&](std::span<std::uint8_t> output) {
            int length = 0;
            return EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, keys.key.data(), nonce.data()) == 1 &&
                   EVP_DecryptUpdate(context.get(), nullptr, &length, aad.data(), static_cast<int>(aad.size())) == 1 &&
                   EVP_DecryptUpdate(context.get(), output.data(), &length, body.data(),
                                     static_cast<int>(body.size())) == 1 &&
                   EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()),
                                       tag.data()) == 1 &&
                   EVP_DecryptFinal_ex(context.get(), output.data() + length, &length) == 1;
        });
    });
    if (!verified) {
        plaintext->wipe();
        return fail(OpenError::NotAuthentic);
    }
    return std::move(plaintext).value();
}

Result<Bytes, OpenError> HpkeContext::seal(ByteView aad, ByteView plaintext)
{
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    Bytes sealed(plaintext.size() + limits::aeadTagBytes);
    const bool done = context && m_keys.with([&](const HpkeKeys &keys) {
        const Nonce nonce = nextNonce(keys);
        int length = 0;
        return EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, keys.key.data(), nonce.data()) == 1 &&
               EVP_EncryptUpdate(context.get(), nullptr, &length, aad.data(), static_cast<int>(aad.size())) == 1 &&
               EVP_EncryptUpdate(context.get(), sealed.data(), &length, plaintext.data(),
                                 static_cast<int>(plaintext.size())) == 1 &&
               EVP_EncryptFinal_ex(context.get(), sealed.data() + length, &length) == 1 &&
               EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(limits::aeadTagBytes),
                                   sealed.data() + plaintext.size()) == 1;
    });
    if (!done) {
        return fail(OpenError::CryptoFailed);
    }
    return sealed;
}

bool HpkeContext::exportSecret(std::string_view exporterContext, std::span<std::uint8_t> output) const
{
    return m_keys.with([&](const HpkeKeys &keys) {
        return labeledExpand(HpkePart::Schedule, keys.exporter, "sec", asBytes(exporterContext), output);
    });
}

} // namespace sealdesk::seal
