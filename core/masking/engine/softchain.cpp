#include "core/masking/engine/softchain.h"

namespace sealdesk::masking::engine {

namespace {

uint8_t valueOf(char c)
{
    if (classAt(c) == asciiDigit) {
        return static_cast<uint8_t>(c - '0');
    }
    if (classAt(c) == asciiLook) {
        return (c | 32) == 'o' ? 0 : 1;
    }
    for (const tables::LetterValue &known : tables::besideCard) {
        if (known.letter == static_cast<unsigned char>(c)) {
            return known.value;
        }
    }
    return 0;
}

} // namespace

bool SoftChain::add(Slice<const char> group)
{
    for (size_t i = 0; i < group.size(); ++i) {
        if (m_count == mostUnits) {
            // Only what may be in one number with it is kept.
            for (size_t n = 0; n < longestNumber; ++n) {
                m_units[n] = m_units[m_count - longestNumber + n];
            }
            m_count = longestNumber;
        }
        const bool begins = classAt(group[i]) == asciiDigit && (i == 0 || classAt(group[i - 1]) != asciiDigit);
        m_units[m_count++] = {valueOf(group[i]), begins, i == 0};
        if (endsNumber()) {
            return false;
        }
    }
    return true;
}

bool SoftChain::endsNumber() const
{
    for (size_t size = shortestNumber; size <= longestNumber && size <= m_count; ++size) {
        const size_t first = m_count - size;
        if (!m_units[first].begins) {
            continue;
        }
        uint8_t values[longestNumber];
        for (size_t n = 0; n < size; ++n) {
            values[n] = m_units[first + n].value;
        }
        const IssuedLengths lengths = issuedLengths({values, size});
        const uint32_t fitting = m_surely ? lengths.strong : lengths.strong | lengths.weak;
        if (((fitting >> size) & 1U) != 0 && (!m_surely || isUsual(first)) && luhn({values, size})) {
            return true;
        }
    }
    return false;
}

// As Arithmetic::anyUsual.
bool SoftChain::isUsual(size_t first) const
{
    size_t sizes[longestNumber] = {};
    size_t last = 0; // group
    for (size_t i = first; i < m_count; ++i) {
        last += i > first && m_units[i].group ? 1U : 0U;
        ++sizes[last];
    }
    for (size_t n = 0; n < last; ++n) {
        if (sizes[n] != sizes[0] && (n != 1 || last != 2 || sizes[1] != 6)) {
            return false;
        }
    }
    return last == 0 || sizes[0] == 4 || (sizes[0] == 1 && sizes[last] == 1);
}

} // namespace sealdesk::masking::engine
