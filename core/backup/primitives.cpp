#include "core/backup/primitives.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <memory>

namespace sealdesk::backup {

namespace {

template <auto Free>
struct FreeWith {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, FreeWith<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreeWith<EVP_KDF_CTX_free>>;

constexpr int nonceBytes = 12;

// OSSL_PARAM wants pointers that are not const, and none that is null even of nothing; it only reads.
void *readOnly(const void *data)
{
    static constexpr std::uint8_t nothing = 0;
    return const_cast<void *>(data == nullptr ? &nothing : data);
}

} // namespace

bool randomBytes(std::span<std::uint8_t> into) { return RAND_bytes(into.data(), static_cast<int>(into.size())) == 1; }

std::optional<Hash> sha256(ByteView bytes)
{
    Hash hash{};
    return EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, EVP_sha256(), nullptr) == 1
               ? std::optional(hash)
               : std::nullopt;
}

bool hkdf(ByteView secret, ByteView salt, std::string_view info, std::span<std::uint8_t> out)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    std::array digest{'S', 'H', 'A', '2', '5', '6', '\0'};
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, readOnly(secret.data()), secret.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, readOnly(salt.data()), salt.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, readOnly(info.data()), info.size()),
        OSSL_PARAM_construct_end()};
    return context && EVP_KDF_derive(context.get(), out.data(), out.size(), parameters.data()) == 1;
}

std::optional<Hash> hmac(ByteView key, ByteView bytes)
{
    Hash hash{};
    unsigned size = 0;
    const bool done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes.data(), bytes.size(),
                           hash.data(), &size) != nullptr;
    return done ? std::optional(hash) : std::nullopt;
}

bool sameBytes(ByteView one, ByteView other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

bool scrypt(ByteView passphrase, ByteView salt, ScryptCost cost, std::span<std::uint8_t> out)
{
    const std::uint64_t n = std::uint64_t{1} << cost.log2N;
    // OpenSSL's own limit (32 MiB) refuses these parameters; a little is needed beside N and p blocks.
    const std::uint64_t memory = 128 * std::uint64_t{cost.r} * (n + cost.p + 2) + 1024 * 1024;
    return EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(), salt.data(),
                          salt.size(), n, cost.r, cost.p, memory, out.data(), out.size()) == 1;
}

bool x25519Public(ByteView secret, std::span<std::uint8_t> out)
{
    const Pkey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, secret.data(), secret.size()));
    std::size_t size = out.size();
    return key && EVP_PKEY_get_raw_public_key(key.get(), out.data(), &size) == 1 && size == out.size();
}

bool x25519(ByteView secret, ByteView peer, std::span<std::uint8_t> out)
{
    const Pkey own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, secret.data(), secret.size()));
    const Pkey theirs(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, peer.data(), peer.size()));
    const PkeyContext context(own ? EVP_PKEY_CTX_new(own.get(), nullptr) : nullptr);
    std::size_t size = out.size();
    return context && theirs && EVP_PKEY_derive_init(context.get()) == 1 &&
           EVP_PKEY_derive_set_peer(context.get(), theirs.get()) == 1 &&
           EVP_PKEY_derive(context.get(), out.data(), &size) == 1 && size == out.size();
}

std::optional<Bytes> wrapKey(ByteView under, ByteView key)
{
    const std::array<std::uint8_t, nonceBytes> nonce{};
    const Cipher cipher(EVP_CIPHER_CTX_new());
    Bytes wrapped(key.size() + tagBytes);
    int size = 0;
    const bool done =
        cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, under.data(), nonce.data()) == 1 &&
        EVP_EncryptUpdate(cipher.get(), wrapped.data(), &size, key.data(), static_cast<int>(key.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), wrapped.data() + key.size(), &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes),
                            wrapped.data() + key.size()) == 1;
    return done ? std::optional(std::move(wrapped)) : std::nullopt;
}

bool unwrapKey(ByteView under, ByteView wrapped, std::span<std::uint8_t> key)
{
    if (wrapped.size() != key.size() + tagBytes) {
        return false;
    }
    const std::array<std::uint8_t, nonceBytes> nonce{};
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    return cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, under.data(), nonce.data()) == 1 &&
           EVP_DecryptUpdate(cipher.get(), key.data(), &size, wrapped.data(), static_cast<int>(key.size())) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes),
                               const_cast<std::uint8_t *>(wrapped.data() + key.size())) == 1 &&
           EVP_DecryptFinal_ex(cipher.get(), key.data() + key.size(), &size) == 1;
}

} // namespace sealdesk::backup
