// The first look's reckoning: could any digits of an ASCII text be a card number, by issuer, length and check digit,
// whatever stands between them? Says yes in doubt, never no to a text in which the engine would find something.
#pragma once

#include "core/masking/engine/bytes.h"

namespace sealdesk::masking::engine {

class Arithmetic {
public:
    // At least half of a number's units are digits, unless they are spelled out.
    static constexpr size_t leastDigits = 7;

    Arithmetic(Slice<const char> text, const ByteBits &bits) : m_text(text), m_bits(bits) {}

    // False: there is more than it can tell (coded digits, strokes, very many groups).
    [[nodiscard]] bool read(bool softened);
    // One that would be hidden without any word for a card.
    [[nodiscard]] bool anyUsual() const;
    // One that would be hidden with such words, perhaps in pieces.
    [[nodiscard]] bool anyOther() const;

private:
    static constexpr size_t mostGroups = 96; // of one text
    struct Run {
        uint32_t begin;
        uint32_t size;
    };
    struct Follow {
        bool looks = false;  // letters that look like digits
        bool soft = false;   // these, or others that may stand for digits
        bool stroke = false; // strokes that may
    };

    [[nodiscard]] bool addRun(size_t begin, size_t end);
    [[nodiscard]] bool isPlain(size_t begin, size_t end) const;
    [[nodiscard]] bool partsAsCode(size_t percent) const;
    [[nodiscard]] size_t coded(size_t begin, size_t end) const;
    [[nodiscard]] Follow followedBy(size_t end) const;
    [[nodiscard]] bool isStroke(size_t at) const;
    [[nodiscard]] size_t behindMarkup(size_t at) const;
    [[nodiscard]] bool isOpen(size_t from, size_t to) const;
    [[nodiscard]] bool joins(size_t run) const;
    [[nodiscard]] bool touchesLetter(const Run &run) const;
    [[nodiscard]] bool mayBeDate(const Run &run) const;
    [[nodiscard]] size_t add(uint8_t *into, size_t count, const Run &run) const;
    [[nodiscard]] bool isNumber(size_t first, size_t last, size_t count, bool weakToo) const;
    [[nodiscard]] bool anySoftChain(uint8_t softest) const;
    [[nodiscard]] bool anyChain() const;
    [[nodiscard]] bool anyPieces() const;
    [[nodiscard]] bool piecesFrom(uint8_t *digits, size_t count, size_t last, size_t &tries) const;
    [[nodiscard]] size_t lookAlikes() const;

    Slice<const char> m_text;
    const ByteBits &m_bits;
    Run m_runs[mostGroups];
    size_t m_count = 0;
    bool m_softened = false;
    bool m_looks = false;
    bool m_soft = false;
};

} // namespace sealdesk::masking::engine
