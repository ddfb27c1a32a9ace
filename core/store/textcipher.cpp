#include "core/store/textcipher.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <map>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace sealdesk::store {

namespace {

constexpr std::size_t idBytes = 3; // four characters of base64url, so that a key's texts begin alike
constexpr std::size_t nonceBytes = 12;
constexpr std::size_t tagBytes = 16;
constexpr std::size_t mostTextBytes = 1024 * 1024; // far more than any text; what a damaged file holds may be longer
constexpr auto sealedMark = QLatin1Char('s');
constexpr auto plainMark = QLatin1Char('p');

const unsigned char *boundBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::array<std::uint8_t, idBytes> encodedId(int id)
{
    const auto number = static_cast<std::uint32_t>(id);
    return {static_cast<std::uint8_t>(number >> 16U), static_cast<std::uint8_t>(number >> 8U),
            static_cast<std::uint8_t>(number)};
}

} // namespace

struct TextCipher::Contexts {
    struct Free {
        void operator()(EVP_CIPHER_CTX *context) const
        {
            EVP_CIPHER_CTX_free(context);
        } // wipes the key's schedule, too
    };
    using Context = std::unique_ptr<EVP_CIPHER_CTX, Free>;
    Context sealing;
    std::map<int, Context> opening;
};

TextCipher::TextCipher() : m_contexts(std::make_unique<Contexts>()) {}
TextCipher::~TextCipher() = default;

std::unique_ptr<TextCipher> TextCipher::make(const TextKeys &keys, bool takesPlain)
{
    std::unique_ptr<TextCipher> cipher(new TextCipher);
    cipher->m_takesPlain = takesPlain;
    for (const TextKey &key : keys.all()) {
        Contexts::Context opening(EVP_CIPHER_CTX_new());
        Contexts::Context sealing(EVP_CIPHER_CTX_new());
        if (!opening || !sealing ||
            EVP_DecryptInit_ex(opening.get(), EVP_aes_256_gcm(), nullptr, key.bytes.data(), nullptr) != 1 ||
            EVP_EncryptInit_ex(sealing.get(), EVP_aes_256_gcm(), nullptr, key.bytes.data(), nullptr) != 1) {
            return nullptr;
        }
        cipher->m_contexts->opening.emplace(key.id, std::move(opening));
        cipher->m_contexts->sealing = std::move(sealing);
        cipher->m_newest = key.id;
        cipher->m_prefix = sealedMark + QString::fromStdString(toBase64Url(encodedId(key.id)));
    }
    return cipher;
}

std::optional<QString> TextCipher::seal(std::string_view utf8, const TextPlace &place) const
{
    if (utf8.empty()) {
        return QLatin1StringView(""); // not null, which would be NULL
    }
    EVP_CIPHER_CTX *const context = m_contexts->sealing.get();
    if (context == nullptr || utf8.size() > mostTextBytes) {
        return std::nullopt;
    }
    Bytes sealed(idBytes + nonceBytes + utf8.size() + tagBytes);
    const auto id = encodedId(m_newest);
    std::copy(id.begin(), id.end(), sealed.begin());
    std::uint8_t *const nonce = sealed.data() + idBytes;
    std::uint8_t *const text = nonce + nonceBytes;
    const QByteArray &bound = place.bytes();
    int written = 0;
    const bool done =
        RAND_bytes(nonce, static_cast<int>(nonceBytes)) == 1 &&
        EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, nonce) == 1 &&
        EVP_EncryptUpdate(context, nullptr, &written, boundBytes(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_EncryptUpdate(context, text, &written, reinterpret_cast<const unsigned char *>(utf8.data()),
                          static_cast<int>(utf8.size())) == 1 &&
        EVP_EncryptFinal_ex(context, text + utf8.size(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes), text + utf8.size()) == 1;
    if (!done) {
        return std::nullopt;
    }
    return QString(sealedMark + QString::fromStdString(toBase64Url(sealed)));
}

std::optional<std::string> TextCipher::open(const QString &stored, const TextPlace &place) const
{
    if (stored.isEmpty()) {
        return std::string();
    }
    if (stored.front() == plainMark) {
        return m_takesPlain ? std::optional(stored.sliced(1).toStdString()) : std::nullopt;
    }
    auto sealed = stored.front() == sealedMark ? fromBase64Url(stored.sliced(1).toStdString()) : std::nullopt;
    if (!sealed || sealed->size() <= idBytes + nonceBytes + tagBytes || sealed->size() > 2 * mostTextBytes) {
        return std::nullopt;
    }
    const Bytes &bytes = *sealed;
    const auto context = m_contexts->opening.find((bytes[0] << 16) | (bytes[1] << 8) | bytes[2]);
    if (context == m_contexts->opening.end()) {
        return std::nullopt;
    }
    EVP_CIPHER_CTX *const cipher = context->second.get();
    const std::size_t size = bytes.size() - idBytes - nonceBytes - tagBytes;
    std::uint8_t *const nonce = sealed->data() + idBytes;
    std::uint8_t *const text = nonce + nonceBytes;
    std::string utf8(size, '\0');
    auto *const out = reinterpret_cast<unsigned char *>(utf8.data());
    const QByteArray &bound = place.bytes();
    int written = 0;
    const bool authentic =
        EVP_DecryptInit_ex(cipher, nullptr, nullptr, nullptr, nonce) == 1 &&
        EVP_DecryptUpdate(cipher, nullptr, &written, boundBytes(bound), static_cast<int>(bound.size())) == 1 &&
        EVP_DecryptUpdate(cipher, out, &written, text, static_cast<int>(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), text + size) == 1 &&
        EVP_DecryptFinal_ex(cipher, out + size, &written) == 1;
    if (!authentic) {
        OPENSSL_cleanse(utf8.data(), utf8.size());
        return std::nullopt;
    }
    return utf8;
}

} // namespace sealdesk::store
