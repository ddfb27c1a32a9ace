// What a code point is to the engine; from the generated tables, nothing else.
#pragma once

#include "core/masking/engine/tables.h"

#include <stddef.h>
#include <stdint.h>

namespace sealdesk::masking::engine {

// generate.py has the same numbers.
enum class Kind : uint8_t {
    Other, // punctuation, symbols, emoji: may part two groups
    Space,
    Newline,
    Digit,      // of any script, circled, raised ...; has a value
    Ignorable,  // zero-width characters and combining marks: as if they were not there
    Latin,      // letters
    LatinLook,  // O o l I; has a value
    Letter,     // of another alphabet
    LetterLook, // of another alphabet, looks like a digit; has a value
    Ideograph,  // and all scripts that do not part words
    Pipe,       // looks like 1, more often parts groups
    Mask        // hides a digit
};

struct Class {
    uint8_t bits = 0;
    [[nodiscard]] constexpr Kind kind() const { return static_cast<Kind>(bits >> 4); }
    [[nodiscard]] constexpr uint8_t value() const { return bits & 15u; }
};

[[nodiscard]] inline Class classOf(char32_t c)
{
    if (c < tables::trieEnd) {
        return {tables::trieBlocks[tables::trieIndex[c / 32] * 32 + c % 32]};
    }
    if (c < 0x3FFFF) {
        return {static_cast<uint8_t>(static_cast<unsigned>(Kind::Ideograph) << 4)};
    }
    const bool tagOrVariation = c >= 0xE0000 && c < 0xE1000;
    return {static_cast<uint8_t>(static_cast<unsigned>(tagOrVariation ? Kind::Ignorable : Kind::Other) << 4)};
}

// A letter without case and accents; 0 for a mark.
[[nodiscard]] inline char32_t fold(char32_t c)
{
    if (c < 0x80) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    if (c >= 0xC0 && c < 0x700) {
        return tables::folded[c - 0xC0];
    }
    if (c >= 0x1E00 && c < 0x2000) {
        return tables::folded[0x700 - 0xC0 + (c - 0x1E00)];
    }
    if (c >= 0xFF21 && c <= 0xFF5A) { // full-width letters
        return fold(c - 0xFF21 + 'A');
    }
    return c;
}

[[nodiscard]] constexpr bool isAsciiLetter(char32_t c) { return (c | 32u) >= 'a' && (c | 32u) <= 'z'; }
[[nodiscard]] constexpr bool isAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool isLetterKind(Kind k)
{
    return k == Kind::Latin || k == Kind::LatinLook || k == Kind::Letter || k == Kind::LetterLook ||
           k == Kind::Ideograph;
}
[[nodiscard]] constexpr bool isLatinKind(Kind k) { return k == Kind::Latin || k == Kind::LatinLook; }

} // namespace sealdesk::masking::engine
