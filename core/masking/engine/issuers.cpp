#include "core/masking/engine/issuers.h"

#include "core/masking/engine/tables.h"

namespace sealdesk::masking::engine {

namespace {

constexpr uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};

constexpr size_t rangeCount = sizeof tables::issuers / sizeof tables::issuers[0];
static_assert(rangeCount <= 64, "one bit a range");

// For each pair of first digits: the ranges that numbers which begin so may be in.
struct FirstPair {
    uint64_t ranges[100] = {};
    constexpr FirstPair()
    {
        for (uint32_t pair = 0; pair < 100; ++pair) {
            for (size_t i = 0; i < rangeCount; ++i) {
                const tables::IssuerRange &range = tables::issuers[i];
                const uint32_t digits = range.prefixDigits;
                const uint32_t low = digits < 2 ? range.low * 10 : range.low / powers[digits - 2];
                const uint32_t high = digits < 2 ? range.high * 10 + 9 : range.high / powers[digits - 2];
                if (pair >= low && pair <= high) {
                    ranges[pair] |= uint64_t{1} << i;
                }
            }
        }
    }
};
constexpr FirstPair firstPair;

uint32_t firstDigits(Slice<const uint8_t> digits, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; ++i) {
        value = value * 10 + digits[i];
    }
    return value;
}

size_t lowestBit(uint64_t bits) { return static_cast<size_t>(__builtin_ctzll(bits)); }

} // namespace

IssuedLengths issuedLengths(Slice<const uint8_t> digits)
{
    IssuedLengths found;
    uint64_t ranges = firstPair.ranges[digits[0] * 10u + digits[1]];
    if (ranges == 0) {
        return found;
    }
    const uint32_t first = firstDigits(digits, prefixDigits);
    for (; ranges != 0; ranges &= ranges - 1) {
        const tables::IssuerRange &range = tables::issuers[lowestBit(ranges)];
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
    uint64_t ranges = 0;
    if (known >= 2) {
        ranges = firstPair.ranges[digits[0] * 10u + digits[1]];
    } else {
        for (uint32_t next = 0; next < 10; ++next) {
            ranges |= firstPair.ranges[digits[0] * 10u + next];
        }
    }
    const uint32_t first = firstDigits(digits, known);
    for (; ranges != 0; ranges &= ranges - 1) {
        const tables::IssuerRange &range = tables::issuers[lowestBit(ranges)];
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

bool mayBeginWith(uint8_t digit)
{
    struct FirstDigit {
        bool issued[10] = {};
        constexpr FirstDigit()
        {
            for (uint32_t pair = 0; pair < 100; ++pair) {
                issued[pair / 10] = issued[pair / 10] || firstPair.ranges[pair] != 0;
            }
        }
    };
    static constexpr FirstDigit firstDigit;
    return firstDigit.issued[digit];
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
