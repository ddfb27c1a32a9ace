// How a secret value is laid out: its characters one by one, grouped and wrapped, without ever being
// copied into a string. Pure functions over the bytes in locked memory.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace sealdesk::ui {

enum class SecretKind {
    Text,         // bullets until revealed
    CardNumber,   // groups of four; the last four digits stay readable
    SecurityCode, // bullets until revealed, like Text
};

// Takes the next character off the front of `rest`. Precondition: well-formed UTF-8, not empty.
[[nodiscard]] char32_t takeCharacter(ByteView &rest);
[[nodiscard]] std::size_t countCharacters(ByteView utf8);

// Spaces between groups go before the character at `index`.
[[nodiscard]] bool startsGroup(SecretKind kind, std::size_t index);
// What may be read while masked.
[[nodiscard]] bool readableMasked(SecretKind kind, std::size_t index, std::size_t count);

} // namespace sealdesk::ui
