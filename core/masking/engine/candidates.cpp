#include "core/masking/engine/candidates.h"

#include "core/masking/engine/guards.h"

namespace sealdesk::masking::engine {

namespace {

// A list of short groups with one separator (parcel numbers, scores) is no card number with neighbours, unless
// the neighbours are few and short: a year before; expiry, code, post code after.
constexpr size_t mostBefore = 1;
constexpr size_t longestBefore = 4;
constexpr size_t mostAfter = 3;
constexpr size_t mostAfterBesideCard = 5;
constexpr size_t longestAfter = 5;
// A longer neighbour is a number of its own and says nothing about this one.
constexpr size_t longestListGroup = 6;
constexpr uint32_t hardReach = 40; // a label that vetoes even strong ranges stands so near
constexpr uint32_t phoneReach = 30;
constexpr size_t longestPhoneNumber = 15;

constexpr uint8_t shapes[][6] = {{4, 4, 4, 4, 0, 0}, {4, 4, 4, 4, 1, 0}, {4, 4, 4, 4, 2, 0}, {4, 4, 4, 4, 3, 0},
                                 {4, 6, 5, 0, 0, 0}, {4, 6, 4, 0, 0, 0}, {4, 3, 3, 3, 0, 0}};

} // namespace

// "2:1 0:3 1:1": scores; the gaps within pairs are not those between pairs.
bool Candidates::isPairs(size_t first, size_t last) const
{
    if (last < first + 4 || m_r.gap(first + 1).hash == m_r.gap(first + 2).hash) {
        return false;
    }
    for (size_t g = first + 3; g <= last; ++g) {
        if (m_r.gap(g).hash != m_r.gap(g - 2).hash) {
            return false;
        }
    }
    return true;
}

bool Candidates::isUsualShape(size_t first, size_t last) const
{
    const size_t count = last - first + 1;
    if (count == 1) {
        return true;
    }
    bool single = true;
    for (size_t n = first; n <= last; ++n) {
        single = single && m_r.group(n).count == 1;
    }
    if (single) {
        return !isPairs(first, last);
    }
    for (const auto &shape : shapes) {
        size_t n = 0;
        while (n < count && n < 6 && shape[n] == m_r.group(first + n).count) {
            ++n;
        }
        if (n == count && shape[n] == 0) {
            return true;
        }
    }
    return false;
}

bool Candidates::isWithinList(size_t first, size_t last, bool besideCard) const
{
    if (first == last) {
        return false;
    }
    const uint32_t gap = m_r.gap(first + 1).hash;
    size_t before = 0;
    for (size_t i = first; i > 0 && m_r.joins(i) && m_r.gap(i).hash == gap; --i) {
        const Group &g = m_r.group(i - 1);
        if ((g.flags & groupUsed) != 0 || g.count > longestListGroup || m_r.isBarrier(g)) {
            break;
        }
        if (++before > mostBefore || g.count > longestBefore) {
            return true;
        }
    }
    const uint32_t gapAfter = m_r.gap(last).hash;
    size_t after = 0;
    for (size_t i = last + 1; i < m_r.size() && m_r.joins(i) && m_r.gap(i).hash == gapAfter; ++i) {
        const Group &g = m_r.group(i);
        if (g.count > longestListGroup || m_r.isBarrier(g)) {
            break;
        }
        if (++after > (besideCard ? mostAfterBesideCard : mostAfter) || g.count > longestAfter) {
            // Unless the next number begins among them.
            for (size_t next = last + 1; next <= i; ++next) {
                if (startsOne(next)) {
                    return false;
                }
            }
            return true;
        }
    }
    return false;
}

bool Candidates::looksFit(size_t first, size_t last, size_t count, bool usual) const
{
    size_t real = 0;
    for (size_t g = first; g <= last; ++g) {
        const Group &group = m_r.group(g);
        if (!usual && (group.flags & groupLetters) != 0) {
            return false; // a word, "I" or "lo"
        }
        for (size_t n = 0; n < group.count; ++n) {
            real += m_r.w.digits[group.firstUnit + n].real ? 1u : 0u;
        }
    }
    return real * 2 >= count && m_r.w.digits[m_r.group(first).firstUnit].real;
}

// "1) 4111 2) 1111": the single digits count.
bool Candidates::holdsCount(size_t first, size_t last) const
{
    for (size_t g = first; g < last; ++g) {
        const Group &group = m_r.group(g);
        if (group.count != 1 || (group.flags & groupWord) != 0 || m_r.group(g + 1).count <= 2) {
            continue;
        }
        const char32_t before = m_r.visibleBefore(group.begin);
        const char32_t written = m_r.text[group.begin];
        if (before == '#' || before == 0x2116 || (written >= firstCircled && written <= lastCircled)) {
            return true;
        }
        const char32_t after = m_r.visibleFrom(group.end);
        if (after == '\t' || (before == '/' && g > first && m_r.group(g - 1).count == 1)) {
            return true;
        }
        if (after == ')' || after == ':' || after == '=' || after == ']' || after == 0x3001 ||
            (after == '.' && m_r.gap(g + 1).separators > 1)) {
            return true;
        }
    }
    return false;
}

// With one separator throughout it is no date with something beside it.
bool Candidates::holdsDate(size_t first, size_t last) const
{
    bool uniform = true;
    for (size_t g = first + 2; g <= last; ++g) {
        uniform = uniform && m_r.gap(g).hash == m_r.gap(first + 1).hash;
    }
    if (uniform) {
        return false;
    }
    for (size_t g = first; g <= last; ++g) {
        if ((m_r.group(g).flags & (groupDate | groupExpiry)) != 0) {
            return true;
        }
    }
    return false;
}

Candidates::Rank Candidates::judge(size_t first, size_t last, size_t count, bool strong) const
{
    bool usual = isUsualShape(first, last);
    if (usual && strong && last - first == 3 && m_r.group(first + 1).count == 3) {
        usual = false; // 4-3-3-3 is Maestro's
    }
    const View view = m_r.view();
    // What costs little is asked first.
    if ((view != View::Words && !looksFit(first, last, count, usual)) || isWithinList(first, last, true) ||
        (!usual && (holdsDate(first, last) || holdsCount(first, last)))) {
        return Rank::None;
    }
    const size_t begin = m_r.group(first).begin;
    const size_t end = m_r.group(last).end;
    const Reading::Nearest nearest = m_r.nearestLabel(begin, end);
    if (!nearest.card && (!strong || !usual || view == View::Words || view == View::Disguises)) {
        return Rank::None;
    }
    if ((nearest.otherFlags & wordHard) != 0 && nearest.otherDistance <= hardReach) {
        return Rank::None;
    }
    if ((nearest.otherFlags & wordPhone) != 0 && nearest.otherDistance <= phoneReach && count <= longestPhoneNumber) {
        return Rank::None;
    }
    if (!nearest.card && isWithinList(first, last, false)) {
        return Rank::None;
    }
    if (isPhone(m_r, first, count) && !(nearest.card && usual && strong)) {
        return Rank::None;
    }
    if ((isCalculation(m_r, first, last) && !nearest.card) || isIdentifier(m_r, first, last)) {
        return Rank::None;
    }
    if (strong) {
        return usual ? Rank::StrongUsual : Rank::StrongOdd;
    }
    return usual ? Rank::WeakUsual : Rank::WeakOdd;
}

// Calls visit(last, count, strong, amex) for each number by issuer, length and check digit that begins at `first`,
// until it returns false.
template <typename Visit>
void Candidates::readings(size_t first, Visit &&visit) const
{
    if (!m_r.usable(first)) {
        return;
    }
    uint8_t digits[longestNumber];
    size_t count = 0;
    IssuedLengths lengths;
    bool known = false;
    if (!mayBeginWith(m_r.w.digits[m_r.group(first).firstUnit].value)) {
        return;
    }
    LuhnSum sum;
    for (size_t last = first; last < m_r.size(); ++last) {
        const Group &group = m_r.group(last);
        if (count + group.count > longestNumber || !m_r.usable(last) || (last > first && !m_r.joins(last))) {
            return;
        }
        for (size_t n = 0; n < group.count; ++n) {
            digits[count] = m_r.w.digits[group.firstUnit + n].value;
            sum.add(digits[count++]);
        }
        if (!known && count >= prefixDigits) {
            lengths = issuedLengths({digits, count});
            known = true;
            if ((lengths.strong | lengths.weak) == 0) {
                return;
            }
        }
        const bool strong = ((lengths.strong >> count) & 1u) != 0;
        if ((strong || ((lengths.weak >> count) & 1u) != 0) && sum.fits() &&
            !visit(last, count, strong, lengths.amex)) {
            return;
        }
    }
}

// Does a number of a strong range and a usual shape begin here, whatever surrounds it?
bool Candidates::startsOne(size_t first) const
{
    constexpr uint8_t no = 1;
    constexpr uint8_t yes = 2;
    uint8_t &memo = m_r.w.memo[first];
    if (memo == 0) {
        memo = no;
        readings(first, [&](size_t last, size_t, bool strong, bool) {
            memo = strong && isUsualShape(first, last) ? yes : memo;
            return memo == no;
        });
    }
    return memo == yes;
}

// The best number that starts at group `first`: by rank, then by length.
Candidates::Found Candidates::best(size_t first) const
{
    Found found;
    readings(first, [&](size_t last, size_t count, bool strong, bool amex) {
        const Rank rank = judge(first, last, count, strong);
        if (rank != Rank::None && rank >= found.rank) {
            found = {rank, last, amex};
        }
        return true;
    });
    return found;
}

void Candidates::take(size_t first, const Found &found)
{
    if (m_r.w.numberCount >= Workspace::units / 8) {
        return;
    }
    for (size_t g = first; g <= found.last; ++g) {
        m_r.group(g).flags |= groupUsed;
    }
    m_r.w.numbers[m_r.w.numberCount++] = {m_r.group(first).begin,
                                          m_r.group(found.last).end,
                                          m_r.w.view[first],
                                          m_r.w.view[found.last],
                                          found.amex,
                                          false,
                                          false};
}

void Candidates::find()
{
    for (size_t i = 0; i < m_r.size(); ++i) {
        m_r.w.memo[i] = 0;
    }
    size_t first = 0;
    while (first < m_r.size()) {
        const Found found = best(first);
        if (found.rank == Rank::None) {
            ++first;
            continue;
        }
        // A usual one that overlaps is better than an odd one.
        bool better = false;
        if (found.rank < Rank::WeakUsual) {
            for (size_t other = first + 1; other <= found.last && !better; ++other) {
                better = best(other).rank == Rank::StrongUsual;
            }
        }
        if (better) {
            ++first;
            continue;
        }
        take(first, found);
        first = found.last + 1;
    }
}

} // namespace sealdesk::masking::engine
