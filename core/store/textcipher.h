// TextCipher: seals and opens the store's texts, AES-256-GCM (NIST SP 800-38D), bound to their TextPlace. What it makes
// is text itself: "s" and base64url of key number (3 bytes), nonce (12, random), ciphertext, tag (16).
//
// An empty text stays empty. A text of a database from before there were keys is "p" and the text itself; such ones are
// taken only until all are sealed. Anything else does not open.
#pragma once

#include "core/store/textkeys.h"
#include "core/store/textplace.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::store {

class TextCipher {
public:
    // nullptr when OpenSSL fails. Without any key it seals nothing.
    [[nodiscard]] static std::unique_ptr<TextCipher> make(const TextKeys &keys, bool takesPlain);
    ~TextCipher();
    TextCipher(const TextCipher &) = delete;
    TextCipher &operator=(const TextCipher &) = delete;

    // With the newest key; nullopt when there is none, or OpenSSL fails.
    [[nodiscard]] std::optional<QString> seal(std::string_view utf8, const TextPlace &place) const;
    // nullopt: another key's, another place's, or damaged.
    [[nodiscard]] std::optional<std::string> open(const QString &stored, const TextPlace &place) const;
    // What every text that the newest key has sealed begins with; empty without a key.
    [[nodiscard]] const QString &prefix() const { return m_prefix; }
    [[nodiscard]] int newest() const { return m_newest; }

private:
    struct Contexts;
    TextCipher();
    std::unique_ptr<Contexts> m_contexts;
    QString m_prefix;
    int m_newest = 0;
    bool m_takesPlain = false;
};

} // namespace sealdesk::store
