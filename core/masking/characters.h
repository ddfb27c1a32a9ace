// What a code point means to the scanner; from the tables, nothing else.
#pragma once

namespace sealdesk::masking {

// 0 to 9 for any of Unicode's decimal digits, else -1.
[[nodiscard]] int digitValue(char32_t c);
// May stand between two groups of a card number.
[[nodiscard]] bool isSeparator(char32_t c);
// Digits glued to one are part of an identifier.
[[nodiscard]] bool isLatinLetter(char32_t c);

} // namespace sealdesk::masking
