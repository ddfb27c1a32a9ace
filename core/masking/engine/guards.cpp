#include "core/masking/engine/guards.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/markup.h"
#include "core/masking/engine/tables.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestWhole = 6;         // digits before a decimal point
constexpr size_t sureWhole = 3;            // more of them may be groups of a card number
constexpr size_t shortestFraction = 6;     // fewer may be a group of a card number
constexpr size_t shortestBareFraction = 9; // ".4929152581218673"
constexpr size_t leastMasks = 9;           // bullets of the shortest masked number
constexpr size_t longestPhone = 15;        // ITU-T E.164
constexpr size_t longestCalculation = 8;   // groups looked at

Kind kindAt(const Reading &r, size_t i) { return Class{r.w.classes[i]}.kind(); }

// The one character between groups i - 1 and i of the view; 0 if there are more or none.
char32_t between(const Reading &r, size_t i)
{
    if (i == 0 || i >= r.size() || r.gap(i).newMessage || r.gap(i).length != 1) {
        return 0;
    }
    return r.text[r.group(i - 1).end];
}

bool isPoint(char32_t c) { return c == '.' || c == ',' || c == 0x66B || c == 0xFF0E || c == 0xFF0C; }

void guardDecimals(Reading &r)
{
    const bool card = r.anyCardWord();
    for (size_t i = 0; i < r.size(); ++i) {
        Group &g = r.group(i);
        const char32_t point = between(r, i);
        if (isPoint(point) && !r.isBarrier(r.group(i - 1))) {
            const bool list = between(r, i + 1) == point || (i > 1 && between(r, i - 1) == point);
            const size_t whole = r.group(i - 1).count;
            const bool fraction =
                whole <= sureWhole ? g.count >= shortestFraction + whole / 2 : !card && g.count > shortestFraction;
            if (fraction && whole <= longestWhole && !list && g.count > whole) {
                g.flags |= groupGuarded;
                r.group(i - 1).flags |= groupGuarded;
            }
            continue;
        }
        if (g.begin == 0 || g.count < shortestBareFraction || !isPoint(r.text[g.begin - 1])) {
            continue;
        }
        const Kind before = g.begin > 1 ? kindAt(r, g.begin - 2) : Kind::Space;
        const bool sign =
            g.begin > 1 && (r.text[g.begin - 2] == '-' || r.text[g.begin - 2] == '+' || r.text[g.begin - 2] == '=');
        if (r.text[g.begin - 1] != ',' && (before == Kind::Space || before == Kind::Newline || sign)) {
            g.flags |= groupGuarded;
        }
    }
}

// Dates, times and IP addresses: groups with one character between them.
void guardDates(Reading &r)
{
    for (size_t i = 0; i + 1 < r.size(); ++i) {
        const char32_t c = between(r, i + 1);
        const size_t a = r.group(i).count;
        const size_t b = r.group(i + 1).count;
        if (c == ':' && a <= 2 && b == 2 && r.numberAt(r.group(i)) < 24 && r.numberAt(r.group(i + 1)) < 60) {
            r.group(i).flags |= groupDate;
            r.group(i + 1).flags |= groupDate;
            if (between(r, i + 2) == ':' && r.group(i + 2).count == 2) {
                r.group(i + 2).flags |= groupDate;
            }
        }
        if ((c == '/' || c == '-' || c == '.' || c == '|') && a <= 2 && (b == 2 || b == 4) && a > 0) {
            const unsigned month = r.numberAt(r.group(i));
            const unsigned year = r.numberAt(r.group(i + 1));
            if (c == '/' && month >= 1 && month <= 12 && (b == 2 || (year >= 2000 && year < 2100))) {
                r.group(i).flags |= groupExpiry;
                r.group(i + 1).flags |= groupExpiry;
            }
        }
        if ((c != '/' && c != '-' && c != '.') || between(r, i + 2) != c) {
            continue;
        }
        const size_t d = r.group(i + 2).count;
        const bool yearFirst =
            a == 4 && b <= 2 && d <= 2 && r.numberAt(r.group(i)) >= 1900 && r.numberAt(r.group(i)) < 2100;
        const bool yearLast =
            a <= 2 && b <= 2 &&
            (d == 2 || (d == 4 && r.numberAt(r.group(i + 2)) >= 1900 && r.numberAt(r.group(i + 2)) < 2100)) &&
            r.numberAt(r.group(i)) <= 31 && r.numberAt(r.group(i + 1)) <= 31 && !(d == 2 && between(r, i + 3) == c);
        if (yearFirst || yearLast) {
            for (size_t n = i; n < i + 3; ++n) {
                r.group(n).flags |= groupDate;
            }
        }
        if (c == '.' && between(r, i + 3) == '.' && between(r, i + 4) != '.' && (i == 0 || between(r, i) != '.')) {
            bool octets = true;
            for (size_t n = i; n < i + 4; ++n) {
                octets = octets && r.group(n).count <= 3 && r.numberAt(r.group(n)) <= 255;
            }
            // "4.1.1.1-1.1.1.1-...": digit by digit.
            const bool single = r.group(i).count == 1 && r.group(i + 3).count == 1;
            const bool goesOn = i + 4 < r.size() && r.joins(i + 4) && r.group(i + 4).count == 1;
            const bool cameOn = i > 0 && r.joins(i) && r.group(i - 1).count == 1;
            octets = octets && !(single && (goesOn || cameOn));
            for (size_t n = i; octets && n < i + 4; ++n) {
                r.group(n).flags |= groupGuarded;
            }
        }
    }
}

bool isHexDigit(char32_t c) { return isAsciiDigit(c) || ((c | 32u) >= 'a' && (c | 32u) <= 'f'); }

void guardWithin(Reading &r, size_t begin, size_t end)
{
    for (size_t i = 0; i < r.w.groupCount; ++i) {
        Group &g = r.w.groups[i];
        if (g.begin >= end) {
            break;
        }
        if (g.end > begin) {
            g.flags |= groupGuarded;
        }
    }
}

// 8-4-4-4-12 (RFC 9562).
void guardUuids(Reading &r)
{
    constexpr size_t parts[] = {8, 4, 4, 4, 12};
    constexpr size_t length = 36;
    for (size_t dash = 8; dash + length - 8 <= r.text.size(); ++dash) {
        if (r.text[dash] != '-' || r.text[dash + 5] != '-') {
            continue;
        }
        size_t i = dash - 8;
        bool fits = i == 0 || !isHexDigit(r.text[i - 1]);
        for (size_t p = 0; p < 5 && fits; ++p) {
            for (size_t n = 0; n < parts[p] && fits; ++n) {
                fits = isHexDigit(r.text[i++]);
            }
            fits = fits && (p == 4 || r.text[i++] == '-');
        }
        if (fits && (i == r.text.size() || !isHexDigit(r.text[i]))) {
            guardWithin(r, i - length, i);
        }
    }
}

size_t ibanLength(char32_t a, char32_t b)
{
    for (const tables::CountryLength &known : tables::ibans) {
        if (static_cast<char32_t>(known.country[0]) == fold(a) - 32 &&
            static_cast<char32_t>(known.country[1]) == fold(b) - 32) {
            return known.length;
        }
    }
    return 0;
}

// ISO 13616: country, two check digits, the country's length, remainder 1 modulo 97.
size_t ibanEnd(const Reading &r, size_t at)
{
    const size_t length = ibanLength(r.text[at], r.text[at + 1]);
    if (length == 0 || (at > 0 && isLetterKind(kindAt(r, at - 1)) && isLatinKind(kindAt(r, at - 1)))) {
        return 0;
    }
    unsigned remainder = 0;
    size_t count = 0;
    size_t i = at;
    const auto add = [](unsigned old, char32_t c) {
        const unsigned value = isAsciiDigit(c) ? c - '0' : fold(c) - 'a' + 10;
        return (value > 9 ? old * 100 + value : old * 10 + value) % 97;
    };
    char32_t headText[4] = {}; // goes last
    for (; i < r.text.size() && count < length; ++i) {
        const char32_t c = r.text[i];
        if (isAsciiDigit(c) || isAsciiLetter(c)) {
            if (count < 4) {
                headText[count] = c;
            } else {
                remainder = add(remainder, c);
            }
            ++count;
        } else if (c != ' ' && c != '-' && c != 0xA0 && c != '.' && c != 0x202F) {
            break;
        }
    }
    if (count != length || !isAsciiDigit(headText[2]) || !isAsciiDigit(headText[3])) {
        return 0;
    }
    if (i < r.text.size() && (isAsciiDigit(r.text[i]) || isAsciiLetter(r.text[i]))) {
        return 0;
    }
    for (const char32_t c : headText) {
        remainder = add(remainder, c);
    }
    return remainder == 1 ? i : 0;
}

void guardIbans(Reading &r)
{
    for (size_t i = 0; i + 14 < r.text.size(); ++i) {
        if (isAsciiDigit(r.text[i + 2]) && isAsciiLetter(r.text[i]) && isAsciiLetter(r.text[i + 1])) {
            const size_t end = ibanEnd(r, i);
            if (end > 0) {
                guardWithin(r, i, end);
                i = end - 1;
            }
        }
    }
}

// "•••• 1111|12|27": where a masked number stands the strokes are no digits.
void spendPipes(Reading &r)
{
    for (size_t i = 0; i < r.w.groupCount; ++i) {
        Group &g = r.w.groups[i];
        if ((g.flags & groupPipes) == 0) {
            continue;
        }
        const size_t from = g.begin > mostSeparators ? g.begin - mostSeparators : 0u;
        for (size_t at = from; at < g.begin; ++at) {
            if (kindAt(r, at) == Kind::Mask) {
                g.flags |= groupGuarded;
            }
        }
    }
}

// Length of the tag or entity that ends right before `at`; 0 if none does.
size_t markupBefore(const Reading &r, size_t at)
{
    constexpr size_t longest = 32;
    if (at < 3 || (r.text[at - 1] != '>' && r.text[at - 1] != ';' && kindAt(r, at - 1) != Kind::Digit)) {
        return 0;
    }
    for (size_t begin = at - 1; begin > 0 && at - begin < longest;) {
        --begin;
        const char32_t c = r.text[begin];
        if (c == '<' || c == '&' || c == '%' || c == '\\') {
            return markupAt(r.text.first(at), begin) == at - begin ? at - begin : 0;
        }
    }
    return 0;
}

// The last four digits of a number that is masked already are spent.
void spendMasked(Reading &r)
{
    constexpr char32_t bulletMark = 0x2022;
    bool any = false;
    for (size_t i = 0; i < r.text.size() && !any; ++i) {
        any = r.text[i] == bulletMark;
    }
    if (!any) {
        return;
    }
    for (size_t i = 0; i < r.size(); ++i) {
        Group &g = r.group(i);
        size_t masks = 0;
        size_t others = 0;
        size_t begin = g.begin;
        for (size_t at = g.begin; at > 0; --at) {
            const size_t markup = markupBefore(r, at);
            if (markup > 0) {
                at -= markup - 1;
                if (++others > mostSeparators) {
                    break;
                }
                continue;
            }
            const Kind k = kindAt(r, at - 1);
            if (r.text[at - 1] == bulletMark) {
                ++masks;
                others = 0;
                begin = at - 1;
            } else if (k == Kind::Ignorable) {
                continue;
            } else if (isLetterKind(k) || k == Kind::Digit || ++others > mostSeparators) {
                break;
            }
            if (masks > longestNumber) {
                break;
            }
        }
        if (masks < leastMasks || masks > longestNumber - digitsLeft) {
            continue;
        }
        size_t tail = g.count;
        size_t last = i;
        while (tail < digitsLeft && last + 1 < r.size() && r.joins(last + 1)) {
            ++last;
            tail += r.group(last).count;
        }
        if (tail != digitsLeft || r.w.numberCount >= Workspace::units / 8) {
            continue;
        }
        for (size_t n = i; n <= last; ++n) {
            r.group(n).flags |= groupUsed;
        }
        r.w.numbers[r.w.numberCount++] = {static_cast<uint16_t>(begin),
                                          r.group(last).end,
                                          r.w.view[i],
                                          r.w.view[last],
                                          masks + digitsLeft == 15,
                                          true,
                                          false};
    }
}

} // namespace

void guardGroups(Reading &reading)
{
    guardDecimals(reading);
    guardDates(reading);
    guardUuids(reading);
    guardIbans(reading);
    spendPipes(reading);
    spendMasked(reading);
}

bool isPhone(const Reading &r, size_t first, size_t digits)
{
    size_t total = digits;
    for (size_t i = first;; --i) {
        const Group &g = r.group(i);
        if (i != first) {
            total += g.count;
        }
        char32_t before = r.visibleBefore(g.begin);
        if (before == '(' && g.begin >= 2) {
            before = r.visibleBefore(g.begin - 1u);
        }
        if (before == '+' || before == 0xFF0B) {
            return total <= longestPhone;
        }
        const auto value = [&](size_t n) { return r.w.digits[g.firstUnit + n].value; };
        const bool zeros = g.count >= 2 && value(0) == 0 && value(1) == 0;
        const bool american = g.count == 3 && r.numberAt(g) == 11;
        if (zeros || american) {
            return total <= longestPhone + (american ? 3 : 2);
        }
        if (i == 0 || total > longestPhone + 3 || !r.joins(i) || r.isBarrier(r.group(i - 1))) {
            return false;
        }
        for (size_t at = r.group(i - 1).end; at < g.begin; ++at) {
            const char32_t c = r.text[at];
            if (c == ',' || c == ';' || kindAt(r, at) == Kind::Newline) {
                return false;
            }
        }
    }
}

bool isCalculation(const Reading &r, size_t first, size_t last)
{
    if (first == last) {
        return false;
    }
    const auto holds = [](size_t from, size_t to, auto &&test) {
        for (size_t at = from; at < to; ++at) {
            if (test(at)) {
                return true;
            }
        }
        return false;
    };
    const auto isOperator = [&r](size_t at) {
        const char32_t c = r.text[at];
        return c == '+' || c == '*' || c == '=' || c == 0xD7 || c == 0xF7 || c == '^' || c == 0x2212 || c == '/' ||
               c == '-';
    };
    const size_t from = r.group(first).end;
    const size_t to = r.group(first + 1).begin;
    // "1 + 2"; a minus or a stroke with blanks is more often a separator.
    const bool spaced = holds(from, to, [&](size_t at) {
        const char32_t c = r.text[at];
        return (c == '+' || c == '*' || c == '=' || c == 0xD7 || c == 0xF7) && at > from && r.text[at - 1] == ' ' &&
               at + 1 < to && r.text[at + 1] == ' ';
    });
    if (spaced) {
        return true;
    }
    // "1+2=3"
    if (holds(from, to, isOperator) && last + 1 < r.size() && !r.gap(last + 1).newMessage &&
        r.gap(last + 1).length <= mostSeparators) {
        return holds(r.group(last).end, r.group(last + 1).begin, [&r](size_t at) { return r.text[at] == '='; });
    }
    // {1, 2, 3} and [1, 2, 3]
    if (!holds(from, to, [&r](size_t at) { return r.text[at] == ','; })) {
        return false;
    }
    size_t i = first;
    for (size_t n = 0; n < longestCalculation && i > 0 && r.joins(i); ++n) {
        --i;
    }
    size_t at = r.group(i).begin;
    while (at > 0 && kindAt(r, at - 1) == Kind::Space) {
        --at;
    }
    return at > 0 && (r.text[at - 1] == '[' || r.text[at - 1] == '{');
}

} // namespace sealdesk::masking::engine
