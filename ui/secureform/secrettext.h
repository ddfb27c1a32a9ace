// How a secret value is laid out: its characters one by one, grouped and wrapped, without ever being
// copied into a string. Pure functions over the bytes in locked memory.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>

namespace sealdesk::ui {

enum class SecretKind {
    Text,         // bullets until revealed
    CardNumber,   // in the groups that are printed on the card; the last four digits stay readable
    SecurityCode, // bullets until revealed, like Text, and read out in one piece
};

// A part of a value that a person can keep in mind for a moment: characters, not bytes.
struct SecretGroup {
    std::size_t first = 0;
    std::size_t count = 0;
};

// Takes the next character off the front of `rest`. Precondition: well-formed UTF-8, not empty.
[[nodiscard]] char32_t takeCharacter(ByteView &rest);
[[nodiscard]] std::size_t countCharacters(ByteView utf8);

// Takes two cells in every font that has it (ideographs, Hangul, full-width forms, emoji).
[[nodiscard]] bool isWide(char32_t character);
// How many cells the value takes, spaces between groups included.
[[nodiscard]] std::size_t countCells(SecretKind kind, ByteView utf8);
// True when characters change with their neighbours or run from right to left, so that drawing them one by
// one would not show the value as it was written.
[[nodiscard]] bool needsShaping(ByteView utf8);

// Card numbers as on the card (Amex 4-6-5, Diners 4-6-4, else fours); other values by words.
[[nodiscard]] std::size_t countGroups(SecretKind kind, ByteView utf8);
// Precondition: index < countGroups().
[[nodiscard]] SecretGroup groupAt(SecretKind kind, ByteView utf8, std::size_t index);
// Its bytes, in place.
[[nodiscard]] ByteView bytesOf(ByteView utf8, SecretGroup group);
// A space goes before the character at `index` when the whole value is shown.
[[nodiscard]] bool startsGroup(SecretKind kind, ByteView utf8, std::size_t index);
// What may be read while masked, of `count` characters.
[[nodiscard]] bool readableMasked(SecretKind kind, std::size_t index, std::size_t count);

} // namespace sealdesk::ui
