// Is a row of digits a card number? Issuer range, a length which that range issues, and Luhn's check
// (ISO/IEC 7812-1). Knows nothing of text.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

inline constexpr size_t shortestNumber = 13;
inline constexpr size_t longestNumber = 19;
inline constexpr size_t digitsLeft = 4;

// The lengths that numbers of these first digits have; bit n: n digits.
struct IssuedLengths {
    uint32_t strong = 0;
    uint32_t weak = 0;
    bool amex = false;
};
inline constexpr size_t prefixDigits = 6;

// `digits` are values 0 to 9, at least prefixDigits of them.
[[nodiscard]] IssuedLengths issuedLengths(Slice<const uint8_t> digits);
// The same of fewer digits: could they be the beginning of a number?
[[nodiscard]] bool mayBegin(Slice<const uint8_t> digits, bool weakToo);
[[nodiscard]] bool luhn(Slice<const uint8_t> digits);

// Does any issuer's number begin with this digit?
[[nodiscard]] bool mayBeginWith(uint8_t digit);

// luhn() of a number that grows digit by digit: one sum for each way to choose the digits that are doubled.
class LuhnSum {
public:
    void add(uint8_t digit)
    {
        const unsigned twice = digit > 4 ? digit * 2u - 9 : digit * 2u;
        m_sums[m_count % 2] += twice;
        m_sums[1 - m_count % 2] += digit;
        ++m_count;
    }
    [[nodiscard]] bool fits() const { return m_sums[m_count % 2] % 10 == 0; }

private:
    unsigned m_sums[2] = {};
    unsigned m_count = 0;
};

} // namespace sealdesk::masking::engine
