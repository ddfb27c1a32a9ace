#include "core/backup/chunkcipher.h"

#include "core/backup/limits.h"
#include "core/secret/wipe.h"

#include <openssl/evp.h>

#include <array>

namespace sealdesk::backup {

namespace {

constexpr std::size_t nonceBytes = 12;

std::array<std::uint8_t, nonceBytes> nonceOf(std::uint64_t number, bool last)
{
    std::array<std::uint8_t, nonceBytes> nonce{}; // 11 bytes of number, one of "last"
    for (std::size_t index = 0; index < 8; ++index) {
        nonce[3 + index] = static_cast<std::uint8_t>(number >> (56 - 8 * index));
    }
    nonce.back() = last ? 1 : 0;
    return nonce;
}

} // namespace

struct ChunkCipher::Context {
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    Context() = default;
    ~Context() { EVP_CIPHER_CTX_free(cipher); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

ChunkCipher::ChunkCipher(std::unique_ptr<Context> context) : m_context(std::move(context)) {}
ChunkCipher::ChunkCipher(ChunkCipher &&) noexcept = default;
ChunkCipher &ChunkCipher::operator=(ChunkCipher &&) noexcept = default;
ChunkCipher::~ChunkCipher() = default;

std::optional<ChunkCipher> ChunkCipher::forSealing(const secret::SecretBuffer &key)
{
    auto context = std::make_unique<Context>();
    const bool ready = context->cipher != nullptr && key.size() == keyBytes && key.withBytes([&context](ByteView raw) {
        return EVP_EncryptInit_ex(context->cipher, EVP_aes_256_gcm(), nullptr, raw.data(), nullptr) == 1;
    });
    return ready ? std::optional(ChunkCipher(std::move(context))) : std::nullopt;
}

std::optional<ChunkCipher> ChunkCipher::forOpening(const secret::SecretBuffer &key)
{
    auto context = std::make_unique<Context>();
    const bool ready = context->cipher != nullptr && key.size() == keyBytes && key.withBytes([&context](ByteView raw) {
        return EVP_DecryptInit_ex(context->cipher, EVP_aes_256_gcm(), nullptr, raw.data(), nullptr) == 1;
    });
    return ready ? std::optional(ChunkCipher(std::move(context))) : std::nullopt;
}

bool ChunkCipher::seal(std::uint64_t number, bool last, ByteView plain, Bytes &out)
{
    const auto nonce = nonceOf(number, last);
    out.resize(plain.size() + tagBytes);
    int size = 0;
    // A call without bytes would mean something else to OpenSSL.
    return EVP_EncryptInit_ex(m_context->cipher, nullptr, nullptr, nullptr, nonce.data()) == 1 &&
           (plain.empty() || EVP_EncryptUpdate(m_context->cipher, out.data(), &size, plain.data(),
                                               static_cast<int>(plain.size())) == 1) &&
           EVP_EncryptFinal_ex(m_context->cipher, out.data() + plain.size(), &size) == 1 &&
           EVP_CIPHER_CTX_ctrl(m_context->cipher, EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes),
                               out.data() + plain.size()) == 1;
}

bool ChunkCipher::open(std::uint64_t number, bool last, ByteView sealed, Bytes &out)
{
    out.clear();
    if (sealed.size() < tagBytes) {
        return false;
    }
    const auto nonce = nonceOf(number, last);
    const ByteView text = sealed.first(sealed.size() - tagBytes);
    out.resize(text.size() + 1); // never without memory to point to
    int size = 0;
    const bool authentic = EVP_DecryptInit_ex(m_context->cipher, nullptr, nullptr, nullptr, nonce.data()) == 1 &&
                           (text.empty() || EVP_DecryptUpdate(m_context->cipher, out.data(), &size, text.data(),
                                                              static_cast<int>(text.size())) == 1) &&
                           EVP_CIPHER_CTX_ctrl(m_context->cipher, EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes),
                                               const_cast<std::uint8_t *>(text.data() + text.size())) == 1 &&
                           EVP_DecryptFinal_ex(m_context->cipher, out.data() + text.size(), &size) == 1;
    if (!authentic) {
        secret::wipe(out);
        out.clear();
        return false;
    }
    out.resize(text.size());
    return true;
}

} // namespace sealdesk::backup
