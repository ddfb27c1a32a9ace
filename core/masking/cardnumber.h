// Is a row of digits a card number? Issuer range, a length which that range issues, and Luhn's check
// (ISO/IEC 7812-1). Knows nothing of text; twin of the functions of these names in mask.js.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace sealdesk::masking {

using Digits = std::span<const std::uint8_t>; // values 0 to 9, not characters

inline constexpr std::size_t shortestCardNumber = 13;
inline constexpr std::size_t longestCardNumber = 19;

[[nodiscard]] bool luhn(Digits digits);
// The brand that the first digits belong to, of a number of any length; empty if none does.
[[nodiscard]] std::string_view brandOf(Digits digits);
[[nodiscard]] bool isCardNumber(Digits digits);

} // namespace sealdesk::masking
