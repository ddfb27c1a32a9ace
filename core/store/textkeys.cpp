#include "core/store/textkeys.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <string_view>

namespace sealdesk::store {

QByteArray TextKey::fingerprint() const
{
    constexpr std::string_view purpose = "sealdesk-text-fingerprint-1";
    QByteArray hash(32, '\0');
    unsigned written = 0;
    const bool done = HMAC(EVP_sha256(), bytes.data(), static_cast<int>(bytes.size()),
                           reinterpret_cast<const unsigned char *>(purpose.data()), purpose.size(),
                           reinterpret_cast<unsigned char *>(hash.data()), &written) != nullptr;
    return done ? hash : QByteArray();
}

TextKeys::~TextKeys()
{
    for (TextKey &key : m_keys) {
        OPENSSL_cleanse(key.bytes.data(), key.bytes.size());
    }
}

std::optional<TextKeys> TextKeys::parse(std::string_view content)
{
    TextKeys keys;
    if (content.empty() || content.size() % recordBytes != 0 || content.size() > mostFileBytes) {
        return std::nullopt;
    }
    keys.m_keys.reserve(most); // never moved, or a copy would stay behind
    for (; !content.empty(); content.remove_prefix(recordBytes)) {
        const int last = keys.newest();
        TextKey &key = keys.m_keys.emplace_back();
        std::uint32_t id = 0;
        for (std::size_t index = 0; index < 4; ++index) {
            id = (id << 8U) | static_cast<std::uint8_t>(content[index]);
        }
        if (id > static_cast<std::uint32_t>(lastId) || static_cast<int>(id) <= last) {
            return std::nullopt;
        }
        key.id = static_cast<int>(id);
        std::transform(content.begin() + 4, content.begin() + recordBytes, key.bytes.begin(),
                       [](char byte) { return static_cast<std::uint8_t>(byte); });
    }
    return keys;
}

std::string TextKeys::content() const
{
    std::string content;
    content.reserve(mostFileBytes); // as above
    for (const TextKey &key : m_keys) {
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            content.push_back(static_cast<char>(static_cast<std::uint32_t>(key.id) >> shift));
        }
        content.append(key.bytes.begin(), key.bytes.end());
    }
    return content;
}

const TextKey *TextKeys::find(int id) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [id](const TextKey &key) { return key.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

bool TextKeys::add()
{
    TextKey key;
    key.id = newest() + 1;
    if (m_keys.size() == most || key.id > lastId ||
        RAND_bytes(key.bytes.data(), static_cast<int>(key.bytes.size())) != 1) {
        return false;
    }
    m_keys.reserve(most);
    m_keys.push_back(key);
    OPENSSL_cleanse(key.bytes.data(), key.bytes.size());
    return true;
}

void TextKeys::removeAllBut(int id)
{
    // The kept one moves to the front; what is behind it is wiped before the vector forgets it.
    const auto end = std::remove_if(m_keys.begin(), m_keys.end(), [id](const TextKey &key) { return key.id != id; });
    std::for_each(end, m_keys.end(), [](TextKey &key) { OPENSSL_cleanse(key.bytes.data(), key.bytes.size()); });
    m_keys.erase(end, m_keys.end());
}

} // namespace sealdesk::store
