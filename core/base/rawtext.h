// RawText: foreign text (a visitor's, a peer's, an operator's typing) before it was masked.
//
// It can only be handed on, and in the end to CardScanner, which makes MaskedText of it. It must
// never be shown, stored, logged or compared; there is no conversion and no stream operator.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace sealdesk {

class RawText {
public:
    RawText() = default;
    // UTF-8. Ill-formed sequences are allowed here; the scanner replaces them.
    explicit RawText(std::string utf8) : m_utf8(std::move(utf8)) {}
    RawText(RawText &&) noexcept = default;
    RawText &operator=(RawText &&) noexcept = default;
    RawText(const RawText &) = delete;
    RawText &operator=(const RawText &) = delete;
    ~RawText() = default;

    [[nodiscard]] bool isEmpty() const { return m_utf8.empty(); }
    [[nodiscard]] std::size_t sizeBytes() const { return m_utf8.size(); }
    // Danger: the unmasked text. For CardScanner and size checks only; tests/layers lists who may call it.
    [[nodiscard]] std::string_view unmaskedUtf8() const { return m_utf8; }

private:
    std::string m_utf8;
};

} // namespace sealdesk
