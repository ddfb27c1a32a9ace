#include "core/masking/engine/prefilter.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/reading.h"
#include "core/masking/engine/words.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace sealdesk::masking::engine {

namespace {

// At least half of a number's units are digits, unless they are spelled out.
constexpr size_t leastDigits = 7;
// A number in words takes more than this, with the word for a card.
constexpr size_t shortestInWords = 38;
constexpr size_t wordStride = 16; // four digits in words are longer
constexpr size_t longestDigitWord = 12;
constexpr size_t mostGroups = 96; // of one text; longer ones are left to the engine
constexpr size_t mostTries = 48;  // as of the stage "commentary"

enum AsciiClass : uint8_t { asciiOther, asciiDigit, asciiLetter, asciiLook, asciiDisguise };

struct AsciiClasses {
    uint8_t of[128] = {};
    constexpr AsciiClasses()
    {
        for (unsigned c = 0; c < 128; ++c) {
            of[c] = isAsciiDigit(c) ? asciiDigit : isAsciiLetter(c) ? asciiLetter : asciiOther;
        }
        for (const tables::LetterValue &known : tables::besideCard) {
            if (known.letter < 128) {
                of[known.letter] = asciiDisguise;
            }
        }
        of[0x4F] = of[0x6F] = of[0x6C] = of[0x49] = asciiLook; // O o l I
    }
};
constexpr AsciiClasses asciiClasses;

constexpr uint8_t classOf(char32_t c) { return c < 128 ? asciiClasses.of[c] : uint8_t(asciiOther); }

struct Count {
    size_t digits = 0;
    bool ascii = true;
};

template <typename Unit>
void countOne(Unit unit, Count &count)
{
    using Unsigned = decltype(static_cast<uint32_t>(unit));
    const auto c = static_cast<Unsigned>(unit);
    count.ascii = count.ascii && c < 0x80;
    count.digits += c - '0' < 10u ? 1u : 0u;
}

Count countAscii(Slice<const char16_t> text)
{
    Count count;
    for (const char16_t c : text) {
        countOne(c, count);
    }
    return count;
}

Count countAscii(Slice<const char> text)
{
    Count count;
    size_t i = 0;
#if defined(__SSE2__)
    const __m128i shift = _mm_set1_epi8(static_cast<char>(-128 - '0'));
    const __m128i limit = _mm_set1_epi8(-128 + 10);
    __m128i high = _mm_setzero_si128();
    __m128i sums = _mm_setzero_si128();
    for (; i + 16 <= text.size(); i += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + i));
        high = _mm_or_si128(high, block);
        const __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(block, shift), limit); // 0 or -1 each
        sums = _mm_add_epi64(sums, _mm_sad_epu8(_mm_sub_epi8(_mm_setzero_si128(), digit), _mm_setzero_si128()));
    }
    count.ascii = _mm_movemask_epi8(high) == 0;
    count.digits =
        static_cast<size_t>(_mm_cvtsi128_si32(sums)) + static_cast<size_t>(_mm_cvtsi128_si32(_mm_srli_si128(sums, 8)));
#elif defined(__ARM_NEON) && defined(__aarch64__)
    uint8x16_t high = vdupq_n_u8(0);
    for (; i + 16 <= text.size(); i += 16) {
        const uint8x16_t block = vld1q_u8(reinterpret_cast<const uint8_t *>(text.data() + i));
        high = vorrq_u8(high, block);
        const uint8x16_t digit = vcltq_u8(vsubq_u8(block, vdupq_n_u8('0')), vdupq_n_u8(10));
        count.digits += vaddvq_u8(vandq_u8(digit, vdupq_n_u8(1)));
    }
    count.ascii = vmaxvq_u8(high) < 0x80;
#endif
    for (; i < text.size(); ++i) {
        countOne(static_cast<unsigned char>(text[i]), count);
    }
    return count;
}

// In a long run of letters: a digit's name right before another one?
template <typename Unit>
bool hasJoinedWords(Slice<const Unit> text, size_t at, size_t places)
{
    const auto letter = [&text](size_t i) { return i < text.size() && isAsciiLetter(static_cast<char32_t>(text[i])); };
    const auto startsName = [&](size_t i) {
        return letter(i) && letter(i + 1) &&
               ((tables::digitWordStarts[(static_cast<unsigned>(text[i]) | 32u) - 'a'] >>
                 ((static_cast<unsigned>(text[i + 1]) | 32u) - 'a')) &
                1u) != 0;
    };
    const auto anyName = [&](size_t begin, auto &&goesOn) {
        WordHash hash;
        for (size_t end = begin; letter(end) && end - begin <= longestDigitWord;) {
            hash.add(static_cast<char32_t>(text[end++]) | 32u);
            const uint16_t flags = exactWord(hash.value());
            if ((flags & wordDigit) != 0 && digitOf(flags) < doubtfulTwo && goesOn(end)) {
                return true;
            }
        }
        return false;
    };
    for (size_t begin = at; begin < at + places; ++begin) {
        const auto another = [&](size_t end) { return startsName(end) && anyName(end, [](size_t) { return true; }); };
        if (startsName(begin) && anyName(begin, another)) {
            return true;
        }
    }
    return false;
}

// ASCII text: a digit's name that stands beside another one or beside a digit, at every sixteenth place.
template <typename Unit>
bool hasDigitWords(Slice<const Unit> text)
{
    const auto letter = [&text](size_t i) { return i < text.size() && isAsciiLetter(static_cast<char32_t>(text[i])); };
    const auto wordAt = [&](size_t begin) {
        WordHash hash;
        size_t end = begin;
        while (letter(end) && end - begin <= longestDigitWord) {
            hash.add(static_cast<char32_t>(text[end++]) | 32u);
        }
        const uint16_t flags = exactWord(hash.value());
        return (flags & wordDigit) != 0 && digitOf(flags) < doubtfulTwo ? end : begin;
    };
    for (size_t at = wordStride / 2; at < text.size(); at += wordStride) {
        size_t begin = at;
        while (begin > 0 && at - begin <= longestDigitWord && letter(begin) && letter(begin - 1)) {
            --begin;
        }
        while (begin < text.size() && begin < at + mostSeparators && !letter(begin)) {
            ++begin;
        }
        if (at - begin > longestDigitWord && hasJoinedWords(text, at, longestDigitWord)) {
            return true;
        }
        if (!letter(begin) || !letter(begin + 1)) {
            continue;
        }
        const unsigned first = (static_cast<unsigned>(text[begin]) | 32u) - 'a';
        const unsigned second = (static_cast<unsigned>(text[begin + 1]) | 32u) - 'a';
        if (((tables::digitWordStarts[first] >> second) & 1u) == 0) {
            continue;
        }
        size_t next = wordAt(begin);
        if (next == begin) {
            if (hasJoinedWords(text, begin, 1)) {
                return true;
            }
            continue;
        }
        while (next < text.size() && next < begin + longestDigitWord + mostSeparators &&
               classOf(static_cast<char32_t>(text[next])) == asciiOther) {
            ++next;
        }
        size_t before = begin;
        while (before > 0 && begin - before < mostSeparators &&
               classOf(static_cast<char32_t>(text[before - 1])) == asciiOther) {
            --before;
        }
        const bool digitBeside = (next < text.size() && isAsciiDigit(static_cast<char32_t>(text[next]))) ||
                                 (before > 0 && isAsciiDigit(static_cast<char32_t>(text[before - 1])));
        size_t previous = before;
        while (previous > 0 && before - previous <= longestDigitWord && letter(previous - 1)) {
            --previous;
        }
        if (digitBeside || wordAt(next) != next || (previous < before && wordAt(previous) == before)) {
            return true;
        }
    }
    return false;
}

// ASCII text: a word for a card, or two of those that join the parts of a number.
template <typename Unit>
bool holdsTogether(Slice<const Unit> text)
{
    size_t ordinals = 0;
    WordHash last; // goes on as a phrase of two words
    size_t lastEnd = 0;
    for (size_t i = 0; i < text.size();) {
        if (classOf(static_cast<char32_t>(text[i])) == asciiOther) {
            ++i;
            continue;
        }
        WordHash word;
        WordHash letters; // without the digits that touch them
        WordHash phrase = last;
        phrase.add(' ');
        const size_t begin = i;
        unsigned flags = 0;
        size_t count = 0;
        bool any = false;
        for (; i < text.size() && classOf(static_cast<char32_t>(text[i])) != asciiOther; ++i) {
            const char32_t c = fold(static_cast<char32_t>(text[i]));
            word.add(c);
            phrase.add(c);
            if (isAsciiDigit(c)) {
                flags |= count > 0 ? exactWord(letters.value()) : 0u;
                letters = WordHash();
                count = 0;
            } else {
                letters.add(c);
                ++count;
                any = true;
                flags |= count > 2 ? stemWord(letters.value()) : 0u;
            }
        }
        if (!any) {
            lastEnd = 0;
            continue;
        }
        flags |= exactWord(word.value());
        flags |= count > 0 && count < i - begin ? exactWord(letters.value()) : 0u;
        if (lastEnd != 0 && begin - lastEnd <= 2) {
            flags |= exactWord(phrase.value());
        }
        ordinals += (flags & wordOrdinal) != 0 ? 1u : 0u;
        if ((flags & wordCard) != 0 || ordinals > 1) {
            return true;
        }
        last = word;
        lastEnd = i;
    }
    return false;
}

struct Run {
    uint32_t begin;
    uint32_t size;
};

// The digits of an ASCII text, group by group, whatever stands between: could any groups be a number?
template <typename Unit>
class Arithmetic {
public:
    explicit Arithmetic(Slice<const Unit> text) : m_text(text) {}

    // True also if there is more than it can tell.
    bool mayHold(bool cardNamed)
    {
        if (!readRuns() || anyChain(true)) {
            return true;
        }
        // All else needs a word for a card, or words that hold parts together.
        return (cardNamed || holdsTogether(m_text)) && (anyChain(false) || anyPieces());
    }

private:
    static uint8_t classAt(Unit c) { return classOf(static_cast<char32_t>(c)); }

    bool readRuns()
    {
        size_t units = 0;  // of digits, and letters that may stand for some, with separators between at most
        size_t digits = 0; // of these
        size_t separators = 0;
        bool odd = false;
        size_t lastChunk = 0; // its length
        for (size_t i = 0; i < m_text.size();) {
            const uint8_t kind = classAt(m_text[i]);
            if (kind == asciiOther) {
                const Unit c = m_text[i];
                const bool coded = i + 2 < m_text.size() &&
                                   ((c == '&' && m_text[i + 1] == '#') || (c == '%' && m_text[i + 1] == '3') ||
                                    (c == '\\' && (m_text[i + 1] == 'u' || m_text[i + 1] == 'x')));
                const bool stroke =
                    c == '|' && ((i > 0 && isAsciiDigit(static_cast<char32_t>(m_text[i - 1]))) ||
                                 (i + 1 < m_text.size() && isAsciiDigit(static_cast<char32_t>(m_text[i + 1]))));
                const bool tag = c == '<' || c == '&' || c == '%' || c == '\\';
                if (coded || stroke || (tag && digits > 0)) {
                    return false; // markup: the engine's business
                }
                if (++separators > mostSeparators) {
                    units = digits = 0;
                    odd = false;
                }
                ++i;
                continue;
            }
            separators = 0;
            size_t end = i;
            size_t chunkDigits = 0;
            bool other = false;
            bool letters = false;
            while (end < m_text.size() && classAt(m_text[end]) != asciiOther) {
                const uint8_t k = classAt(m_text[end]);
                if (k == asciiDigit) {
                    const bool first = end == i || classAt(m_text[end - 1]) != asciiDigit;
                    if (first) {
                        if (m_count == mostGroups) {
                            return false;
                        }
                        m_runs[m_count++] = {static_cast<uint32_t>(end), 0};
                    }
                    ++m_runs[m_count - 1].size;
                    ++chunkDigits;
                } else {
                    letters = true;
                    other = other || k == asciiLetter;
                }
                ++end;
            }
            // A lone "I" or "o" is a digit among single digits only.
            const bool lone = chunkDigits == 0 && end - i == 1 && lastChunk > 1;
            lastChunk = end - i;
            if (other || lone) {
                units = digits = 0;
                odd = false;
            } else {
                units += end - i;
                digits += chunkDigits;
                odd = odd || letters;
                if (odd && units >= shortestNumber && digits >= leastDigits) {
                    return false;
                }
            }
            i = end;
        }
        return true;
    }

    size_t add(uint8_t *into, size_t count, const Run &run) const
    {
        for (uint32_t n = 0; n < run.size; ++n) {
            into[count++] = static_cast<uint8_t>(m_text[run.begin + n] - '0');
        }
        return count;
    }

    // Groups that only separators part.
    bool anyChain(bool surelyHidden) const
    {
        for (size_t first = 0; first < m_count; ++first) {
            uint8_t digits[longestNumber];
            size_t count = 0;
            IssuedLengths lengths;
            for (size_t last = first; last < m_count && count + m_runs[last].size <= longestNumber; ++last) {
                if (last > first && !joins(last)) {
                    break;
                }
                const size_t before = count;
                count = add(digits, count, m_runs[last]);
                if (before < prefixDigits && count >= prefixDigits) {
                    lengths = issuedLengths({digits, count});
                }
                if (count >= prefixDigits && (lengths.strong | lengths.weak) == 0) {
                    break;
                }
                const uint32_t fitting = surelyHidden ? lengths.strong : lengths.strong | lengths.weak;
                if (((fitting >> count) & 1u) != 0 && (!surelyHidden || isUsual(first, last)) &&
                    luhn({digits, count})) {
                    return true;
                }
            }
        }
        return false;
    }

    // As Candidates: whole, digit by digit, by fours, 4-6-5, 4-6-4.
    bool isUsual(size_t first, size_t last) const
    {
        if (first == last || m_runs[first].size == 1) {
            return true;
        }
        const bool sixes = m_runs[first + 1].size == 6 && last == first + 2;
        for (size_t i = first; i < last && !sixes; ++i) {
            if (m_runs[i].size != 4) {
                return false;
            }
        }
        return m_runs[first].size == 4;
    }

    bool joins(size_t run) const
    {
        const uint32_t from = m_runs[run - 1].begin + m_runs[run - 1].size;
        if (m_runs[run].begin - from > mostSeparators) {
            return false;
        }
        for (uint32_t i = from; i < m_runs[run].begin; ++i) {
            if (classAt(m_text[i]) != asciiOther) {
                return false;
            }
        }
        return true;
    }

    // Parts of one number with words between; short groups may count them.
    bool anyPieces() const
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

    bool piecesFrom(uint8_t *digits, size_t count, size_t last, size_t &tries) const
    {
        if (count >= shortestNumber && ((issuedLengths({digits, count}).strong >> count) & 1u) != 0 &&
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
            if (run.size > 2 && classAt(run.begin > 0 ? m_text[run.begin - 1] : Unit(' ')) == asciiOther) {
                return false; // only counts and identifiers are left out
            }
        }
        return false;
    }

    Slice<const Unit> m_text;
    Run m_runs[mostGroups];
    size_t m_count = 0;
};

template <typename Unit>
bool mayHold(Slice<const Unit> text, bool cardNamed)
{
    if (text.size() < shortestNumber) {
        return false;
    }
    const Count count = countAscii(text);
    if (!count.ascii) {
        return true;
    }
    if (text.size() >= shortestInWords && hasDigitWords(text)) {
        return true;
    }
    return count.digits >= leastDigits && Arithmetic<Unit>(text).mayHold(cardNamed);
}

} // namespace

bool mayHoldNumber(Slice<const char> utf8, bool cardNamed) { return mayHold(utf8, cardNamed); }
bool mayHoldNumber(Slice<const char16_t> utf16, bool cardNamed) { return mayHold(utf16, cardNamed); }

} // namespace sealdesk::masking::engine
