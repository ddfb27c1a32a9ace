// MaskedText: text in which no card number is left; the only kind of chat text that models,
// widgets, the store, logs and notifications accept.
//
// Only CardScanner and Masker, its door with custom patterns, make one from text (rule B1). The store reads its own
// column back through StoredText, which is the one other friend: what it holds was a MaskedText when written.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace sealdesk {

namespace masking {
class CardScanner;
class Masker;
} // namespace masking
namespace store {
class StoredText;
}

class MaskedText {
public:
    MaskedText() = default; // empty
    [[nodiscard]] bool isEmpty() const { return m_utf8.empty(); }
    // Well-formed UTF-8.
    [[nodiscard]] std::string_view utf8() const { return m_utf8; }
    friend bool operator==(const MaskedText &, const MaskedText &) = default;

private:
    friend class masking::CardScanner;
    friend class masking::Masker;
    friend class store::StoredText;
    explicit MaskedText(std::string utf8) : m_utf8(std::move(utf8)) {}
    std::string m_utf8;
};

} // namespace sealdesk
