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
// 0 to 9 for letters that stand for digits in disguise beside a word for a card; -1 else.
[[nodiscard]] int disguisedDigit(char32_t letter);

} // namespace sealdesk::masking::engine
