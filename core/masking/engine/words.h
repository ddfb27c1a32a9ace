// The words that the engine knows: by hash of their folded letters, so that no text is kept.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// generate.py has the same bits.
enum WordFlag : uint16_t {
    wordCard = 1u << 0u,
    wordLabel = 1u << 1u, // a number of another kind
    wordHard = 1u << 2u,  // so certainly that even strong ranges are left alone
    wordPhone = 1u << 3u,
    wordCode = 1u << 4u, // the card's security code
    wordExpiry = 1u << 5u,
    wordOrdinal = 1u << 6u, // "first", "then", "last"
    wordUnit = 1u << 7u,    // money, measures
    wordGlueBefore = 1u << 8u,
    wordGlueAfter = 1u << 9u,
    wordIban = 1u << 10u,
    wordDigit = 1u << 11u, // value in the top four bits
};

// A digit's value; from `doubtful` on for a name that is one among other digits' names only (Danish "to", "for").
inline constexpr unsigned doubtful = 10;
inline constexpr uint8_t doubtfulDigits[] = {2, 1, 3, 4, 5, 8}; // generate.py has the same
[[nodiscard]] constexpr unsigned digitOf(unsigned flags) { return flags >> 12u; }

class WordHash {
public:
    void add(char32_t folded) { m_value = (m_value ^ folded) * 0x01000193u; }
    [[nodiscard]] uint32_t value() const { return m_value ^ (m_value >> 15u); }

private:
    uint32_t m_value = 0x811C9DC5u;
};

// 0 if it is not known.
[[nodiscard]] uint16_t exactWord(uint32_t hash);
[[nodiscard]] uint16_t stemWord(uint32_t hash);
[[nodiscard]] bool isFileExtension(uint32_t hash);
// The whole slice as one word: exact, or by a stem that it begins with.
[[nodiscard]] uint16_t lookUp(Slice<const char32_t> word);
// Within words they do not count: "п'ять"; generate.py has the same.
[[nodiscard]] constexpr bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == '`' || c == 0xB4 || c == 0x2032 ||
           c == 0xFF07;
}
// Is it a digit's name of a language that has a doubtful one?
[[nodiscard]] bool vouches(Slice<const char32_t> word);
// "code", "digits", "back": right behind a card number they announce its security code.
[[nodiscard]] bool isCodeHint(Slice<const char32_t> word);
// "and", "the": says nothing of the number that follows.
[[nodiscard]] bool isFiller(Slice<const char32_t> word);
// A letter as it counts in hashes; 0 if it does not.
[[nodiscard]] char32_t letterOf(char32_t c);
// 0 to 9 for letters that stand for digits in disguise beside a word for a card; -1 else.
[[nodiscard]] int disguisedDigit(char32_t letter);

} // namespace sealdesk::masking::engine
