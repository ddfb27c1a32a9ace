#include "core/masking/characters.h"

#include "core/masking/tables.h"

#include <algorithm>

namespace sealdesk::masking {

int digitValue(char32_t c)
{
    if (c < 0x80) {
        return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
    }
    const auto after = std::upper_bound(tables::zeros.begin(), tables::zeros.end(), c);
    if (after == tables::zeros.begin()) {
        return -1;
    }
    const char32_t distance = c - *(after - 1);
    return distance <= 9 ? static_cast<int>(distance) : -1;
}

bool isSeparator(char32_t c) { return std::binary_search(tables::separators.begin(), tables::separators.end(), c); }

bool isLatinLetter(char32_t c)
{
    return std::any_of(tables::letters.begin(), tables::letters.end(),
                       [c](const tables::LetterRange &range) { return c >= range.low && c <= range.high; });
}

} // namespace sealdesk::masking
