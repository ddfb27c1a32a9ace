#include "core/masking/engine/arithmetic.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/markup.h"
#include "core/masking/engine/reading.h"
#include "core/masking/engine/softchain.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t mostTries = 48;     // as of the stage "commentary"
constexpr size_t longestMarkup = 80; // a tag, with what stands for letters beyond ASCII
constexpr size_t longestGap = 200;   // longer ones part groups whatever is in them
constexpr size_t longestJoint = 2;   // letters between groups: "4111x1111"
constexpr size_t longestCount = 2;   // digits that count the parts

struct CharSet {
    bool of[256] = {};
    constexpr CharSet(const char *members, bool included)
    {
        for (bool &member : of) {
            member = !included;
        }
        for (; *members != 0; ++members) {
            of[static_cast<unsigned char>(*members)] = included;
        }
    }
};
constexpr CharSet markBefore("|#%xXu", true); // digits behind it may be something else
constexpr CharSet simpleAfter("|&<%\\", false);

bool isLetter(char c) { return classAt(c) >= asciiLetter; }
unsigned hexValue(char c) { return static_cast<unsigned>(classAt(c) == asciiDigit ? c - '0' : (c | 32) - 'a' + 10); }
bool isHex(char c) { return classAt(c) == asciiDigit || ((c | 32) >= 'a' && (c | 32) <= 'f'); }

} // namespace

bool Arithmetic::read(bool softened)
{
    m_softened = softened;
    uint64_t before = 0;
    size_t begin = 0;
    const size_t words = (m_text.size() + 63) / 64;
    for (size_t word = 0; word <= words; ++word) {
        const uint64_t digits = word < words ? m_bits.digits[word] : 0;
        for (uint64_t turns = digits ^ ((digits << 1U) | before); turns != 0; turns &= turns - 1) {
            const size_t at = word * 64 + static_cast<size_t>(__builtin_ctzll(turns));
            if (at < m_text.size() && classAt(m_text[at]) == asciiDigit) {
                begin = at;
            } else if (!addRun(begin, at) || (softened && at - begin > longestNumber)) {
                return false;
            }
        }
        before = digits >> 63U;
    }
    return !m_looks || !anySoftChain(asciiLook);
}

bool Arithmetic::addRun(size_t begin, size_t end)
{
    if (m_count == mostGroups) {
        return false;
    }
    const char before = begin > 0 ? m_text[begin - 1] : ' ';
    const char twoBefore = begin > 1 ? m_text[begin - 2] : ' ';
    const char after = end < m_text.size() ? m_text[end] : ' ';
    const char twoAfter = end + 1 < m_text.size() ? m_text[end + 1] : ' ';
    if (markBefore.of[static_cast<unsigned char>(before)] || twoBefore == '%' || after == '|') {
        if (!isPlain(begin, end)) {
            return false;
        }
        begin += before == '%' || (twoBefore == '%' && isHex(before)) ? coded(begin, end) : 0;
    }
    if (begin == end) {
        return true;
    }
    m_runs[m_count++] = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end - begin)};
    // Most often a letter follows, or one separator before a digit or a letter.
    const uint8_t next = classAt(twoAfter);
    if (classAt(after) == asciiLetter ||
        (classAt(after) == asciiOther && simpleAfter.of[static_cast<unsigned char>(after)] &&
         (next == asciiDigit || next == asciiLetter))) {
        return true;
    }
    const Follow follow = followedBy(end);
    m_looks = m_looks || follow.looks;
    m_soft = m_soft || follow.soft;
    return !follow.stroke;
}

// No digits in markup, no stroke beside them.
bool Arithmetic::isPlain(size_t begin, size_t end) const
{
    const char before = begin > 0 ? m_text[begin - 1] : ' ';
    const char twoBefore = begin > 1 ? m_text[begin - 2] : ' ';
    const char after = end < m_text.size() ? m_text[end] : ' ';
    // &#52; &#x34; \u0034 \x34 %34
    const bool octet = before == '%' && m_text[begin] == '3' && end - begin > 1;
    const bool entity = before == '#' && twoBefore == '&';
    const bool escape =
        ((before | 32) == 'x' && (twoBefore == '#' || twoBefore == '\\')) || (before == 'u' && twoBefore == '\\');
    return before != '|' && after != '|' && !entity && !escape && !octet;
}

// Does the engine read "%XX" at `percent` as a separator? "%2A" it does not: that is "2A" behind a sign.
bool Arithmetic::partsAsCode(size_t percent) const
{
    const unsigned code = hexValue(m_text[percent + 1]) * 16 + hexValue(m_text[percent + 2]);
    return code >= 0x80 || isSeparatorCode(code);
}

// Of the digits in [begin, end), how many are the code of a separator: "%20", "%2C", "%A0".
size_t Arithmetic::coded(size_t begin, size_t end) const
{
    const size_t percent = begin > 0 && m_text[begin - 1] == '%' ? begin - 1 : begin - 2;
    if (percent + 2 >= m_text.size() || !isHex(m_text[percent + 1]) || !isHex(m_text[percent + 2])) {
        return 0;
    }
    if (!partsAsCode(percent)) {
        return 0;
    }
    const size_t codeEnd = percent + 3;
    return codeEnd < end ? codeEnd - begin : end - begin;
}

// Behind markup at `at` that has no digits in it; `at` if there is none.
size_t Arithmetic::behindMarkup(size_t at) const
{
    const char c = m_text[at];
    const char next = at + 1 < m_text.size() ? m_text[at + 1] : ' ';
    if ((c == '&' && isLetter(next)) || (c == '<' && (isLetter(next) || next == '/'))) {
        const char last = c == '&' ? ';' : '>';
        size_t i = at + 1;
        while (i < m_text.size() && i < at + longestMarkup && m_text[i] != last &&
               (c == '&' ? isLetter(m_text[i]) : m_text[i] != '<' && classAt(m_text[i]) != asciiDigit)) {
            ++i;
        }
        if (i < m_text.size() && m_text[i] == last) {
            return i + 1;
        }
    }
    if (c == '\\' && (next == 'n' || next == 'r' || next == 't')) {
        return at + 2;
    }
    if (c == '%' && at + 2 < m_text.size() && isHex(next) && isHex(m_text[at + 2]) && partsAsCode(at)) {
        return at + 3;
    }
    return at;
}

// What stands in the reach of separators behind a digit?
Arithmetic::Follow Arithmetic::followedBy(size_t end) const
{
    size_t at = end;
    for (size_t n = 0; at < m_text.size() && classAt(m_text[at]) == asciiOther; ++n) {
        // "&#xA0;", "\xA0", "\u00a0": separators in code that hold letters or digits are left to the engine.
        const char c = m_text[at];
        const char code = at + 1 < m_text.size() ? m_text[at + 1] : ' ';
        if (isStroke(at) || (c == '&' && code == '#') || (c == '\\' && ((code | 32) == 'x' || (code | 32) == 'u'))) {
            return {false, false, true};
        }
        if (n == mostSeparators) {
            return {};
        }
        const size_t behind = behindMarkup(at);
        at = behind > at ? behind : at + 1;
    }
    size_t letters = at;
    bool looks = true;
    while (letters < m_text.size() && classAt(m_text[letters]) > asciiLetter) {
        looks = looks && classAt(m_text[letters]) == asciiLook;
        ++letters;
    }
    const uint8_t next = letters < m_text.size() ? classAt(m_text[letters]) : uint8_t{asciiOther};
    // Other letters than look-alikes stand for digits where they touch some.
    const bool soft = letters > at && next != asciiLetter && (looks || at == end || next == asciiDigit);
    return {soft && looks, soft, false};
}

// A stroke that may be a digit: beside another one or a letter that looks like a digit.
bool Arithmetic::isStroke(size_t at) const
{
    const auto isLook = [this](size_t i) {
        return i < m_text.size() && (m_text[i] == '|' || classAt(m_text[i]) == asciiLook);
    };
    return m_text[at] == '|' && (isLook(at + 1) || (at > 0 && isLook(at - 1)));
}

// Could [from, to) part two groups of a number?
bool Arithmetic::isOpen(size_t from, size_t to) const
{
    if (to - from > longestGap) {
        return false;
    }
    size_t separators = 0;
    for (size_t at = from; at < to; ++separators) {
        if (separators == mostSeparators) {
            return false;
        }
        const size_t behind = behindMarkup(at);
        if (behind == at && isLetter(m_text[at])) {
            return false;
        }
        at = behind > at ? behind : at + 1;
    }
    return true;
}

bool Arithmetic::joins(size_t run) const
{
    return isOpen(m_runs[run - 1].begin + m_runs[run - 1].size, m_runs[run].begin);
}

bool Arithmetic::touchesLetter(const Run &run) const
{
    const size_t end = run.begin + run.size;
    return (run.begin > 0 && isLetter(m_text[run.begin - 1])) || (end < m_text.size() && isLetter(m_text[end]));
}

// Part of a date or a time: one character between it and more digits.
bool Arithmetic::mayBeDate(const Run &run) const
{
    constexpr size_t longestPart = 4;
    const auto isJoint = [](char c) { return c == ':' || c == '/' || c == '-' || c == '.' || c == '|'; };
    const auto isDigit = [this](size_t i) { return i < m_text.size() && classAt(m_text[i]) == asciiDigit; };
    const size_t end = run.begin + run.size;
    return run.size <= longestPart && ((run.begin > 1 && isJoint(m_text[run.begin - 1]) && isDigit(run.begin - 2)) ||
                                       (end < m_text.size() && isJoint(m_text[end]) && isDigit(end + 1)));
}

size_t Arithmetic::add(uint8_t *into, size_t count, const Run &run) const
{
    for (uint32_t n = 0; n < run.size; ++n) {
        into[count++] = static_cast<uint8_t>(m_text[run.begin + n] - '0');
    }
    return count;
}

bool Arithmetic::isNumber(size_t first, size_t last, size_t count, bool weakToo) const
{
    uint8_t digits[longestNumber];
    size_t filled = 0;
    for (size_t run = first; run <= last; ++run) {
        filled = add(digits, filled, m_runs[run]);
    }
    const IssuedLengths lengths = issuedLengths({digits, filled});
    const uint32_t fitting = weakToo ? lengths.strong | lengths.weak : lengths.strong;
    return ((fitting >> count) & 1U) != 0 && luhn({digits, filled});
}

// As Candidates: whole, digit by digit, by fours, 4-6-5, 4-6-4.
bool Arithmetic::anyUsual() const
{
    for (size_t first = 0; first < m_count; ++first) {
        const size_t size = m_runs[first].size;
        if (size >= shortestNumber && size <= longestNumber && isNumber(first, first, size, false)) {
            return true;
        }
        if (size != 1 && size != 4) {
            continue;
        }
        size_t count = size;
        for (size_t last = first + 1; last < m_count; ++last) {
            const size_t next = m_runs[last].size;
            count += next;
            if (count > longestNumber || (size == 1 && next != 1) || !joins(last)) {
                break;
            }
            if (count >= shortestNumber && isNumber(first, last, count, false)) {
                return true;
            }
            if (size == 4 && next != 4 && (next != 6 || last != first + 1)) {
                break; // the last group only may be another
            }
        }
    }
    return false;
}

bool Arithmetic::anyOther() const
{
    if (m_soft && anySoftChain(asciiDisguise)) {
        return true;
    }
    if (m_bits.digitCount >= shortestNumber && (anyChain() || anyPieces())) {
        return true;
    }
    const size_t looks = lookAlikes();
    return looks > 0 && m_bits.digitCount + looks >= shortestNumber;
}

// Groups that only separators part, or a letter or two.
bool Arithmetic::anyChain() const
{
    for (size_t first = 0; first < m_count; ++first) {
        size_t count = 0;
        for (size_t last = first; last < m_count; ++last) {
            if (last > first) {
                const uint32_t from = m_runs[last - 1].begin + m_runs[last - 1].size;
                if (m_runs[last].begin - from > longestJoint && !joins(last)) {
                    break;
                }
            }
            count += m_runs[last].size;
            if (count > longestNumber) {
                break;
            }
            if (count >= shortestNumber && isNumber(first, last, count, true)) {
                return true;
            }
        }
    }
    return false;
}

// Parts of one number with words between; short groups may count them.
bool Arithmetic::anyPieces() const
{
    for (size_t first = 0; first < m_count; ++first) {
        uint8_t digits[longestNumber];
        if (m_runs[first].size > longestNumber) {
            continue;
        }
        const size_t count = add(digits, 0, m_runs[first]);
        size_t tries = 0;
        if (mayBegin({digits, count}, false) && piecesFrom(digits, count, first, tries)) {
            return true;
        }
    }
    return false;
}

bool Arithmetic::piecesFrom(uint8_t *digits, size_t count, size_t last, size_t &tries) const
{
    if (count >= shortestNumber && ((issuedLengths({digits, count}).strong >> count) & 1U) != 0 &&
        luhn({digits, count})) {
        return true;
    }
    for (size_t next = last + 1; next < m_count; ++next) {
        if (++tries > mostTries) {
            return true;
        }
        const Run &run = m_runs[next];
        if (count + run.size <= longestNumber) {
            const size_t more = add(digits, count, run);
            if ((more < prefixDigits || issuedLengths({digits, more}).strong != 0) &&
                piecesFrom(digits, more, next, tries)) {
                return true;
            }
        }
        if (run.size > longestCount && !touchesLetter(run) && !mayBeDate(run)) {
            return false; // only counts, dates and identifiers are left out
        }
    }
    return false;
}

// The groups that are read with letters of classes up to `softest` as digits.
bool Arithmetic::anySoftChain(uint8_t softest) const
{
    const auto isHard = [softest](char c) { return classAt(c) == asciiLetter || classAt(c) > softest; };
    SoftChain chain(softest == asciiLook);
    size_t end = 0; // of the group before
    for (size_t i = 0; i < m_text.size();) {
        if (classAt(m_text[i]) == asciiOther) {
            if (isStroke(i)) {
                return true;
            }
            const size_t behind = behindMarkup(i);
            i = behind > i ? behind : i + 1;
            continue;
        }
        if (isHard(m_text[i])) { // perhaps of a word that touches the number
            chain.clear();
            end = ++i;
            continue;
        }
        const size_t begin = i;
        size_t digits = 0;
        uint8_t most = asciiDigit; // the class that is the least like a digit
        for (; i < m_text.size() && classAt(m_text[i]) != asciiOther && !isHard(m_text[i]); ++i) {
            const uint8_t kind = classAt(m_text[i]);
            digits += kind == asciiDigit ? 1U : 0U;
            most = kind > most ? kind : most;
        }
        // Other letters than look-alikes stand for digits among digits only.
        const bool counts = most != asciiDisguise || digits > 0;
        if (!counts || !isOpen(end, begin)) {
            chain.clear();
        }
        if (counts && m_softened && i - begin > longestNumber) {
            return true; // what has no width parts such ones after all
        }
        if (counts && !chain.add(m_text.between(begin, i))) {
            return true;
        }
        end = i;
    }
    return false;
}

// Letters in words of nothing else, and strokes; the first unit of a number is a digit.
size_t Arithmetic::lookAlikes() const
{
    size_t all = 0;
    for (size_t i = m_count > 0 ? m_runs[0].begin : m_text.size(); i < m_text.size();) {
        const size_t begin = i;
        bool looks = true;
        for (; i < m_text.size() && isLetter(m_text[i]); ++i) {
            looks = looks && classAt(m_text[i]) == asciiLook;
        }
        all += looks ? i - begin : 0;
        if (i == begin) {
            all += isStroke(i) ? 1U : 0U;
            ++i;
        }
    }
    return all;
}

} // namespace sealdesk::masking::engine
