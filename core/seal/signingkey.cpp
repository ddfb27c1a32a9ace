#include "core/seal/signingkey.h"

#include "core/seal/p256.h"

#include <openssl/crypto.h>

#include <array>

namespace sealdesk::seal {

namespace {

constexpr int half = 32;

std::optional<Signature> fromDer(ByteView der)
{
    const unsigned char *next = der.data();
    const EcdsaSigPtr pair(d2i_ECDSA_SIG(nullptr, &next, static_cast<long>(der.size())));
    std::array<std::uint8_t, limits::signatureBytes> raw{};
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), raw.data(), half) != half ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), raw.data() + half, half) != half) {
        return std::nullopt;
    }
    return Signature::fromBytes(raw);
}

} // namespace

void SigningKey::Free::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

Result<SigningKey, SealError> SigningKey::fromKey(Key key)
{
    const auto point = PublicKey::fromPoint(p256::pointOf(key.get()));
    if (!point) {
        return fail(SealError::BadKey);
    }
    return SigningKey(std::move(key), *point);
}

Result<SigningKey, SealError> SigningKey::generate()
{
    Key key(p256::generate().release());
    if (!key) {
        return fail(SealError::CryptoFailed);
    }
    return fromKey(std::move(key));
}

Result<SigningKey, SealError> SigningKey::fromPkcs8(ByteView der)
{
    const ErrorQueueMark mark;
    const unsigned char *next = der.data();
    const Pkcs8Ptr info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, static_cast<long>(der.size())));
    if (!info || next != der.data() + der.size()) {
        return fail(SealError::BadKey);
    }
    Key key(EVP_PKCS82PKEY(info.get()));
    if (!key || EVP_PKEY_is_a(key.get(), "EC") != 1) {
        return fail(SealError::BadKey);
    }
    const PkeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1) {
        return fail(SealError::BadKey);
    }
    return fromKey(std::move(key));
}

Result<Bytes, SealError> SigningKey::toPkcs8() const
{
    const Pkcs8Ptr info(EVP_PKEY2PKCS8(m_key.get()));
    unsigned char *der = nullptr;
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der) : 0;
    if (length <= 0) {
        return fail(SealError::CryptoFailed);
    }
    Bytes bytes(der, der + length);
    OPENSSL_clear_free(der, static_cast<std::size_t>(length));
    return bytes;
}

SigningKey SigningKey::share() const
{
    EVP_PKEY_up_ref(m_key.get());
    return SigningKey(Key(m_key.get()), m_publicKey);
}

Result<Signature, SealError> SigningKey::sign(std::string_view context, ByteView message) const
{
    const ErrorQueueMark mark;
    const DigestContextPtr digest(EVP_MD_CTX_new());
    std::array<std::uint8_t, 80> der{}; // at most 72 for P-256
    std::size_t length = der.size();
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1 ||
        EVP_DigestSignUpdate(digest.get(), context.data(), context.size()) != 1 ||
        EVP_DigestSignUpdate(digest.get(), message.data(), message.size()) != 1 ||
        EVP_DigestSignFinal(digest.get(), der.data(), &length) != 1) {
        return fail(SealError::CryptoFailed);
    }
    const auto signature = fromDer(ByteView(der).first(length));
    if (!signature) {
        return fail(SealError::CryptoFailed);
    }
    return *signature;
}

} // namespace sealdesk::seal
