#include "core/masking/engine/overrides.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr char32_t rightToLeftOverride = 0x202E;
constexpr char32_t popFormatting = 0x202C;
constexpr char32_t leftToRightOverride = 0x202D;

} // namespace

// Its digits from the last to the first: groups of four, four-six-five, one by one or all together; any groups beside
// a word for a card.
bool Overrides::isNumber(size_t first, size_t last) const
{
    uint8_t digits[longestNumber];
    size_t count = 0;
    bool fours = true;
    bool single = true;
    for (size_t g = last + 1; g-- > first;) {
        const Group &group = m_r.group(g);
        if (count + group.count > longestNumber) {
            return false;
        }
        for (size_t n = group.count; n-- > 0;) {
            digits[count++] = m_r.w.digits[group.firstUnit + n].value;
        }
        fours = fours && (group.count == 4 || g == first);
        single = single && group.count == 1;
    }
    if (count < shortestNumber || !luhn({digits, count})) {
        return false;
    }
    const IssuedLengths lengths = issuedLengths({digits, count});
    const bool strong = ((lengths.strong >> count) & 1u) != 0;
    const bool sixes = last == first + 2 && m_r.group(first + 1).count == 6 && m_r.group(last).count == 4;
    if (strong && (first == last || fours || single || sixes)) {
        return true;
    }
    const bool weak = ((lengths.weak >> count) & 1u) != 0;
    return (strong || weak) && m_r.nearestLabel(m_r.group(first).begin, m_r.group(last).end).card;
}

// Groups before `first` were looked at already.
void Overrides::findBetween(size_t begin, size_t end, size_t &first)
{
    for (; first < m_r.size() && m_r.group(first).begin < end; ++first) {
        if (m_r.group(first).begin < begin || !m_r.usable(first)) {
            continue;
        }
        size_t digits = 0;
        size_t found = m_r.size(); // the longest wins
        for (size_t last = first; last < m_r.size() && m_r.group(last).end <= end; ++last) {
            digits += m_r.group(last).count;
            if (digits > longestNumber || !m_r.usable(last) || (last > first && !m_r.joins(last))) {
                break;
            }
            found = digits >= shortestNumber && isNumber(first, last) ? last : found;
        }
        if (found == m_r.size() || m_r.w.numberCount >= Workspace::units / 8) {
            continue;
        }
        for (size_t g = first; g <= found; ++g) {
            m_r.group(g).flags |= groupUsed;
        }
        m_r.w.numbers[m_r.w.numberCount++] = {
            m_r.group(first).begin, m_r.group(found).end, m_r.w.view[first], m_r.w.view[found], false, false, true};
    }
}

void Overrides::find()
{
    size_t group = 0;
    for (size_t at = 0; at < m_r.text.size(); ++at) {
        if (m_r.text[at] != rightToLeftOverride) {
            continue;
        }
        size_t end = at + 1;
        while (end < m_r.text.size() && m_r.text[end] != popFormatting && m_r.text[end] != leftToRightOverride &&
               m_r.text[end] != rightToLeftOverride && Class{m_r.w.classes[end]}.kind() != Kind::Newline) {
            ++end;
        }
        findBetween(at, end, group);
        at = end - 1;
    }
}

} // namespace sealdesk::masking::engine
