// The first look's idea of words: by their first three letters, and whether there are more, a bit says whether any
// digit's name, word for a card or word that joins parts begins so. It says yes too often, never no to such a word.
#pragma once

#include "core/masking/engine/bytes.h"

namespace sealdesk::masking::engine {

// How many words of a text may be such; each digit's name is one digit.
struct WordCounts {
    size_t digits = 0;
    size_t cards = 0;
    size_t ordinals = 0;
};

// The words of an ASCII text that was classified.
class WordStarts {
public:
    WordStarts(Slice<const char> text, const ByteBits &bits);
    // May there be any such word?
    [[nodiscard]] bool any() const { return m_count > 0 || m_escapes; }
    // Looked up whole, as far as it matters: one word for a card; if there is none, so many that join parts; if there
    // is one, digits' names.
    [[nodiscard]] WordCounts count(bool cardNamed, size_t leastOrdinals) const;

    static constexpr size_t setSize = 256;

private:
    // A word that may be one.
    struct Start {
        uint16_t at;
        uint16_t hash;
    };
    void note(size_t at, const ByteBits &bits);
    void noteBehindCode(size_t at, const ByteBits &bits);
    [[nodiscard]] size_t countDigits() const;
    [[nodiscard]] bool has(size_t least, const uint64_t (&set)[setSize], uint16_t flag) const;

    Slice<const char> m_text;
    size_t m_count = 0;
    bool m_escapes = false; // "\u00a0": whatever it is, a word may begin behind it
    Start m_noted[ByteBits::longest + 1];
};

// Of a word that begins with these letters, folded; 0 where it has none.
void countWord(const char32_t (&letters)[4], WordCounts &counts);
// May such a word be several digits' names in one?
[[nodiscard]] bool mayBeJoined(const char32_t (&letters)[4]);
// Of an ASCII text that was classified: no more digits than so many are spelled in it.
[[nodiscard]] size_t mostSpelled(Slice<const char> text, const ByteBits &bits);

} // namespace sealdesk::masking::engine
