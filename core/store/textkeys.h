// TextKeys: the keys that the store's texts are sealed with, oldest first; new texts get the newest. They lie in a
// file beside the database, never in it: a copied database alone gives no visitor's words away.
//
// It must not be logged or put in a message. Not for form answers, whose keys no server has.
#pragma once

#include <QByteArray>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::store {

struct TextKey {
    static constexpr std::size_t size = 32;
    int id = 0; // from 1 up
    std::array<std::uint8_t, size> bytes{};

    // Tells keys apart and tells nothing about them: HMAC-SHA256. Empty when OpenSSL fails.
    [[nodiscard]] QByteArray fingerprint() const;
};

class TextKeys {
public:
    static constexpr int lastId = 0xffffff;
    static constexpr std::size_t most = 16; // more than one only while texts are being sealed anew
    static constexpr std::size_t recordBytes = 4 + TextKey::size;
    static constexpr std::size_t mostFileBytes = most * recordBytes;

    TextKeys() = default;
    ~TextKeys();
    TextKeys(const TextKeys &) = default;
    TextKeys &operator=(const TextKeys &) = default;
    TextKeys(TextKeys &&) noexcept = default;
    TextKeys &operator=(TextKeys &&) noexcept = default;

    // A file's content: for each key its number, 4 bytes, big endian, rising, and its 32 bytes. nullopt: anything else.
    [[nodiscard]] static std::optional<TextKeys> parse(std::string_view content);
    // The caller wipes it.
    [[nodiscard]] std::string content() const;

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] const std::vector<TextKey> &all() const { return m_keys; }
    [[nodiscard]] const TextKey *find(int id) const;
    // 0: none.
    [[nodiscard]] int newest() const { return m_keys.empty() ? 0 : m_keys.back().id; }
    // A random one. False without randomness, or when there are as many as there may be.
    [[nodiscard]] bool add();
    void removeAllBut(int id);

private:
    std::vector<TextKey> m_keys;
};

} // namespace sealdesk::store
