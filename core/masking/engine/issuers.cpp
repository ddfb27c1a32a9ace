#include "core/masking/engine/issuers.h"

#include "core/masking/engine/tables.h"

namespace sealdesk::masking::engine {

namespace {

constexpr uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};

uint32_t firstDigits(Slice<const uint8_t> digits, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; ++i) {
        value = value * 10 + digits[i];
    }
    return value;
}

} // namespace

IssuedLengths issuedLengths(Slice<const uint8_t> digits)
{
    IssuedLengths found;
    const uint32_t first = firstDigits(digits, prefixDigits);
    for (const tables::IssuerRange &range : tables::issuers) {
        const uint32_t prefix = first / powers[prefixDigits - range.prefixDigits];
        if (prefix >= range.low && prefix <= range.high) {
            (range.strong ? found.strong : found.weak) |= range.lengths;
            found.amex = found.amex || range.amex;
        }
    }
    return found;
}

bool mayBegin(Slice<const uint8_t> digits, bool weakToo)
{
    const size_t known = digits.size() < prefixDigits ? digits.size() : prefixDigits;
    const uint32_t first = firstDigits(digits, known);
    for (const tables::IssuerRange &range : tables::issuers) {
        if (!range.strong && !weakToo) {
            continue;
        }
        const size_t shared = range.prefixDigits < known ? range.prefixDigits : known;
        const uint32_t prefix = first / powers[known - shared];
        if (prefix >= range.low / powers[range.prefixDigits - shared] &&
            prefix <= range.high / powers[range.prefixDigits - shared]) {
            return true;
        }
    }
    return false;
}

bool luhn(Slice<const uint8_t> digits)
{
    unsigned sum = 0;
    bool doubled = false;
    for (size_t i = digits.size(); i-- > 0;) {
        const unsigned digit = digits[i];
        sum += doubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
        doubled = !doubled;
    }
    return !digits.empty() && sum % 10 == 0;
}

} // namespace sealdesk::masking::engine
