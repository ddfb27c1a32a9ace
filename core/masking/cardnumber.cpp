#include "core/masking/cardnumber.h"

#include "core/masking/tables.h"

namespace sealdesk::masking {

namespace {

bool startsWith(Digits digits, const tables::IssuerRange &range)
{
    if (digits.size() < range.prefixDigits) {
        return false;
    }
    std::uint32_t first = 0;
    for (unsigned i = 0; i < range.prefixDigits; ++i) {
        first = first * 10 + digits[i];
    }
    return first >= range.low && first <= range.high;
}

} // namespace

bool luhn(Digits digits)
{
    unsigned sum = 0;
    bool doubled = false;
    for (std::size_t i = digits.size(); i-- > 0;) {
        const unsigned digit = digits[i];
        sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
        doubled = !doubled;
    }
    return !digits.empty() && sum % 10 == 0;
}

std::string_view brandOf(Digits digits)
{
    for (const tables::IssuerRange &range : tables::issuers) {
        if (startsWith(digits, range)) {
            return range.brand;
        }
    }
    return {};
}

bool isCardNumber(Digits digits)
{
    if (digits.size() < shortestCardNumber || digits.size() > longestCardNumber) {
        return false;
    }
    for (const tables::IssuerRange &range : tables::issuers) {
        if (((range.lengths >> digits.size()) & 1u) != 0 && startsWith(digits, range)) {
            return luhn(digits);
        }
    }
    return false;
}

} // namespace sealdesk::masking
