#include "core/masking/engine/securitycode.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t shortestCode = 3;
constexpr size_t longestCode = 4; // American Express
constexpr size_t labelReach = 30; // from the label to the code
constexpr size_t backReach = 4;   // from the code to a label after it
constexpr size_t numberReach = 250;
constexpr size_t hintReach = 48; // from the number or its expiry to the code, with words between
constexpr size_t expiryWordReach = 40;
constexpr size_t mostAfterNumber = 6; // groups: expiry, post code, security code

Kind kindAt(const Reading &r, size_t i) { return Class{r.w.classes[i]}.kind(); }

bool isCurrency(char32_t c) { return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20C0); }

} // namespace

size_t SecurityCodes::firstFrom(size_t at) const
{
    size_t low = 0;
    size_t high = m_r.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_r.group(middle).begin < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bool SecurityCodes::nearNumber(size_t at) const
{
    for (size_t i = 0; i < m_r.w.numberCount; ++i) {
        const Number &n = m_r.w.numbers[i];
        if (at + numberReach >= n.begin && at <= n.end + numberReach) {
            return true;
        }
    }
    return false;
}

// One group of three or four, or as many single digits.
size_t SecurityCodes::codeAt(size_t i, bool labelled) const
{
    if (i >= m_r.size() || !m_r.usable(i)) {
        return 0;
    }
    const Group &g = m_r.group(i);
    if (g.count >= shortestCode && g.count <= longestCode) {
        return 1;
    }
    if (!labelled || g.count != 1) {
        return 0;
    }
    size_t n = 1;
    while (i + n < m_r.size() && m_r.usable(i + n) && m_r.joins(i + n) && m_r.group(i + n).count == 1) {
        ++n;
    }
    return n >= shortestCode && n <= longestCode ? n : 0;
}

bool SecurityCodes::isAmount(size_t i) const
{
    const Group &g = m_r.group(i);
    if (isCurrency(m_r.visibleBefore(g.begin)) || isCurrency(m_r.visibleFrom(g.end))) {
        return true;
    }
    if (g.end + 1u < m_r.text.size() && isCurrency(m_r.text[g.end + 1u])) {
        return true;
    }
    const char32_t c = m_r.visibleFrom(g.end);
    const bool decimal =
        (c == '.' || c == ',') && g.end + 1u < m_r.text.size() && kindAt(m_r, g.end + 1u) == Kind::Digit;
    return decimal || (m_r.labelsWithin(g.end, g.end + 3u) & wordUnit) != 0;
}

// 12/27, 12 27, 12|2027, 1227
size_t SecurityCodes::expiryAt(size_t i) const
{
    const Group &g = m_r.group(i);
    const auto isMonth = [](unsigned m) { return m >= 1 && m <= 12; };
    if (g.count <= 2 && isMonth(m_r.numberAt(g)) && i + 1 < m_r.size() && m_r.joins(i + 1) &&
        m_r.gap(i + 1).separators <= 3) {
        const Group &year = m_r.group(i + 1);
        const unsigned value = m_r.numberAt(year);
        if (year.count == 2 || (year.count == 4 && value >= 2000 && value < 2100)) {
            return 2;
        }
    }
    if (g.count == 4 && isMonth(m_r.numberAt(g) / 100) && m_r.numberAt(g) % 100 >= 20) {
        return 1;
    }
    return 0;
}

void SecurityCodes::hide(size_t i, size_t groups)
{
    for (size_t g = i; g < i + groups; ++g) {
        Group &group = m_r.group(g);
        group.flags |= groupUsed;
        for (size_t n = 0; n < group.count && m_r.w.editCount < Workspace::units; ++n) {
            const Unit &unit = m_r.w.digits[group.firstUnit + n];
            m_r.w.edits[m_r.w.editCount++] = {unit.begin, unit.end};
        }
    }
}

// Nothing but words like "and the" with one like "code" or "back" among them, and a lone 3 or 4 ("the 3 digits").
bool SecurityCodes::hints(size_t from, size_t to) const
{
    bool hint = false;
    for (size_t at = from; at < to;) {
        const Kind k = kindAt(m_r, at);
        if (!isLetterKind(k)) {
            if (k == Kind::Mask) {
                return false;
            }
            ++at;
            continue;
        }
        const size_t begin = at;
        while (at < to && (isLetterKind(kindAt(m_r, at)) || kindAt(m_r, at) == Kind::Ignorable)) {
            ++at;
        }
        const Slice<const char32_t> word = m_r.text.between(begin, at);
        if (isCodeHint(word)) {
            hint = true;
        } else if (!isFiller(word)) {
            return false;
        }
    }
    for (size_t g = firstFrom(from); g < m_r.size() && m_r.group(g).begin < to; ++g) {
        const unsigned value = m_r.numberAt(m_r.group(g));
        if (m_r.group(g).count != 1 || (value != shortestCode && value != longestCode)) {
            return false;
        }
    }
    return hint;
}

// "4111... code 187", "4111... 12/27, the 3 digits on the back are 187": right behind a number or its expiry.
void SecurityCodes::findHinted(const Number &number)
{
    const size_t wanted = number.amex ? longestCode : shortestCode;
    size_t from = number.end;
    for (size_t i = firstFrom(number.end), n = 0; n < mostAfterNumber && i < m_r.size(); ++n) {
        const Group &g = m_r.group(i);
        if (!m_r.usable(i) || g.begin > from + hintReach) {
            return;
        }
        const size_t dated = expiryAt(i);
        if (dated > 0 && from == number.end) {
            from = m_r.group(i + dated - 1).end;
            i += dated;
            continue;
        }
        if (g.count != 1) {
            const bool joined = i + 1 < m_r.size() && m_r.joins(i + 1) && m_r.gap(i + 1).length == 1 &&
                                !m_r.gap(i + 1).spaces && expiryAt(i + 1) == 0;
            if (g.count == wanted && !joined && !isAmount(i) && hints(from, g.begin)) {
                hide(i, 1);
            }
            return;
        }
        ++i;
    }
}

void SecurityCodes::findLabelled(const Label &label)
{
    if (!nearNumber(label.begin)) {
        return;
    }
    const size_t next = firstFrom(label.end);
    if (next < m_r.size() && m_r.gapBetween(label.end, m_r.group(next).begin).masks) {
        return; // its code is hidden already
    }
    for (size_t i = next; i < m_r.size() && i < next + 3; ++i) {
        const Group &g = m_r.group(i);
        if (g.begin > label.end + labelReach || (m_r.labelsWithin(label.end, g.begin) & wordExpiry) != 0) {
            break;
        }
        const size_t groups = codeAt(i, true);
        if (groups > 0) {
            hide(i, groups);
            return;
        }
        if (g.count > 1 || m_r.isBarrier(g)) {
            break; // something else follows the label
        }
    }
    // "123 (cvv)"; not the year of an expiry date, nor if the code is hidden already.
    for (size_t at = label.end; at < m_r.text.size() && at < label.end + labelReach; ++at) {
        if (kindAt(m_r, at) == Kind::Mask) {
            return;
        }
    }
    if (next == 0) {
        return;
    }
    const size_t last = next - 1;
    const Group &g = m_r.group(last);
    const bool dated =
        (g.flags & (groupExpiry | groupDate)) != 0 || expiryAt(last) > 0 || (last > 0 && expiryAt(last - 1) == 2);
    if (!dated && g.end <= label.begin && g.end + backReach >= label.begin && codeAt(last, false) == 1) {
        hide(last, 1);
    }
}

void SecurityCodes::findAfter(const Number &number)
{
    bool expiry = false;
    size_t from = number.end;
    size_t i = firstFrom(number.end);
    for (size_t n = 0; n < mostAfterNumber && i < m_r.size(); ++n) {
        const Group &g = m_r.group(i);
        if (!m_r.usable(i)) {
            return;
        }
        const Gap gap = m_r.gapBetween(from, g.begin);
        const uint16_t flags = gap.letters ? m_r.labelsWithin(from, g.begin) : uint16_t{0};
        const bool named = (flags & (wordExpiry | wordCard)) != 0 && gap.length <= expiryWordReach;
        const size_t dated = expiryAt(i);
        if ((gap.letters && !named) || gap.separators > mostSeparators + (named ? expiryWordReach : 0) ||
            (dated == 0 && isAmount(i))) {
            return;
        }
        if (dated > 0 && !(expiry && g.count == longestCode && number.amex)) {
            expiry = true;
            from = m_r.group(i + dated - 1).end;
            i += dated;
            continue;
        }
        const bool fits = g.count == shortestCode || (g.count == longestCode && number.amex);
        if (fits) {
            const char32_t after = m_r.visibleFrom(g.end);
            const bool alone = after == 0 || after == '\n' || after == '\r' || after == '.' || after == ',' ||
                               after == ';' || after == ')' || after == '|' || after == '/';
            const bool before = i + 1 < m_r.size() && m_r.joins(i + 1) && expiryAt(i + 1) > 0;
            if (expiry || (!gap.letters && g.message == m_r.w.groups[number.lastGroup].message && (alone || before))) {
                hide(i, 1);
            }
            return;
        }
        from = g.end;
        ++i;
    }
}

void SecurityCodes::find()
{
    if (m_r.w.numberCount == 0) {
        return;
    }
    for (size_t i = 0; i < m_r.w.labelCount; ++i) {
        const Label &label = m_r.w.labels[i];
        if ((label.flags & wordCode) != 0) {
            findLabelled(label);
        }
    }
    if (m_r.view() != View::Plain) {
        return;
    }
    for (size_t i = 0; i < m_r.w.numberCount; ++i) {
        findAfter(m_r.w.numbers[i]);
        findHinted(m_r.w.numbers[i]);
    }
}

} // namespace sealdesk::masking::engine
