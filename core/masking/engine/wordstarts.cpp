#include "core/masking/engine/wordstarts.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/spelled.h"
#include "core/masking/engine/words.h"

namespace sealdesk::masking::engine {

namespace {

// generate.py has the same.
constexpr unsigned startBits = 14;
static_assert(WordStarts::setSize * 64 == 1U << startBits);

[[gnu::always_inline]] inline uint32_t startHash(uint32_t letters)
{
    return (letters * 0x9E3779B1U) >> (32 - startBits);
}

bool isIn(const uint64_t (&set)[WordStarts::setSize], uint32_t hash)
{
    return ((set[hash / 64] >> (hash % 64)) & 1U) != 0;
}

bool isLetter(char c) { return isAsciiLetter(static_cast<unsigned char>(c)); }
bool isAlphanumeric(char c) { return isLetter(c) || isAsciiDigit(static_cast<unsigned char>(c)); }

bool isHexWord(Slice<const char> word)
{
    for (const char c : word) {
        if ((c | 32) > 'f') {
            return false;
        }
    }
    return true;
}

// Exact, or by a stem, as lookUp(). `phrase`: what goes before, with a blank.
uint16_t lookUpAscii(Slice<const char> word, WordHash hash = {}, bool phrase = false)
{
    constexpr size_t shortestStem = 3;
    uint16_t flags = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        hash.add(fold(static_cast<unsigned char>(word[i])));
        flags |= i + 1 >= shortestStem && !phrase ? stemWord(hash.value()) : uint16_t{0};
    }
    return static_cast<uint16_t>(flags | exactWord(hash.value()));
}

// Of the letters that begin at `begin`: as a word, with digits that touch them, and as the first of two words.
uint16_t flagsAt(Slice<const char> text, size_t begin)
{
    constexpr size_t longestPhraseGap = 2;
    constexpr size_t longestWord = 40; // longer ones are looked up by their beginning
    size_t end = begin;
    while (end < text.size() && isLetter(text[end]) && end - begin < longestWord) {
        ++end;
    }
    size_t first = begin;
    size_t last = end;
    size_t digits = 0; // that touch them
    while (first > 0 && isAlphanumeric(text[first - 1]) && begin - first < longestWord) {
        --first;
    }
    while (last < text.size() && isAlphanumeric(text[last]) && last - end < longestWord) {
        digits += isLetter(text[last]) ? 0U : 1U;
        ++last;
    }
    const bool code = first > 0 && text[first - 1] == '%'; // "%20cc", "%201st"
    first = code ? (first + 2 < begin ? first + 2 : begin) : first;
    if (first < begin && first > 0 && text[first - 1] == '\\' && !isLetter(text[first + 1])) {
        ++first; // "\n1st": the line's end
    }
    uint16_t flags = 0;
    if (first < begin || last > end) {
        flags = lookUpAscii(text.between(first, last));
    }
    // "cc" and "cb" may be hexadecimal; see Tokenizer::readGlued.
    const bool alone = code || (first == begin && (last == end || digits >= shortestNumber));
    if (alone || !isHexWord(text.between(begin, end))) {
        flags |= lookUpAscii(text.between(begin, end));
    }
    size_t next = last;
    while (next < text.size() && next < last + longestPhraseGap && !isAlphanumeric(text[next])) {
        ++next;
    }
    size_t nextEnd = next;
    while (nextEnd < text.size() && isAlphanumeric(text[nextEnd]) && nextEnd - next < longestWord) {
        ++nextEnd;
    }
    if (next > last && nextEnd > next) {
        WordHash phrase;
        for (const char c : text.between(first, last)) {
            phrase.add(fold(static_cast<unsigned char>(c)));
        }
        phrase.add(' ');
        flags |= lookUpAscii(text.between(next, nextEnd), phrase, true);
    }
    return flags;
}

// `letters`: a bit for each letter from text[at] on.
[[gnu::always_inline]] inline uint32_t hashAt(Slice<const char> text, size_t at, uint64_t letters)
{
    static constexpr uint32_t kept[16] = {0, 0xFF, 0, 0xFFFF, 0, 0xFF, 0, 0xFFFFFF,
                                          0, 0xFF, 0, 0xFFFF, 0, 0xFF, 0, 0x80FFFFFF}; // of up to four letters
    const auto byte = [&text, at](size_t n) {
        return static_cast<uint32_t>(static_cast<unsigned char>(text[at + n])) << (8 * n);
    };
    uint32_t four = 0;
    if (at + 4 <= text.size()) {
        four = byte(0) | byte(1) | byte(2) | byte(3);
    } else {
        for (size_t n = 0; at + n < text.size(); ++n) {
            four |= byte(n);
        }
    }
    four = (four & 0x00FFFFFFU) | 0x80202020U;
    return startHash(four & kept[letters & 15U]);
}

// As hashAt, of the first two letters of more.
[[gnu::always_inline]] inline uint32_t pairHash(Slice<const char> text, size_t at, uint64_t letters)
{
    if ((letters & 7U) != 7U) {
        return 0;
    }
    const uint32_t first = static_cast<unsigned char>(text[at]);
    const uint32_t second = static_cast<unsigned char>(text[at + 1]);
    return startHash((first | (second << 8U)) | 0x80002020U);
}

// How many digits' names make up all letters at `at`; 0 if they do not.
size_t joinedAt(Slice<const char> text, size_t at)
{
    constexpr size_t longest = 192;
    char32_t letters[longest];
    size_t count = 0;
    while (at + count < text.size() && count < longest && isLetter(text[at + count])) {
        letters[count] = static_cast<unsigned char>(text[at + count]);
        ++count;
    }
    return count == longest ? count : spelledDigits({letters, count}).count;
}

// May the letters at `at` begin a digit's name, by the first three? Of shorter names any letter may follow.
[[gnu::always_inline]] inline bool beginsDigit(Slice<const char> text, size_t at)
{
    const auto letter = [&text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) & 31U : 0U; };
    const unsigned key = (letter(at) << 10U) | (letter(at + 1) << 5U) | letter(at + 2);
    return ((tables::digitBeginnings[key / 64] >> (key % 64)) & 1U) != 0;
}

// "%3Afour": a word may begin behind a code, within these letters.
bool isBehindCode(Slice<const char> text, size_t at)
{
    return (at > 0 && (text[at - 1] == '%' || text[at - 1] == '\\')) || (at > 1 && text[at - 2] == '%');
}

// A bit for each letter from `at` on.
[[gnu::always_inline]] inline uint64_t lettersFrom(size_t at, const ByteBits &bits)
{
    const size_t bit = at % 64;
    return (bits.letters[at / 64] >> bit) | (bit == 0 ? 0 : bits.letters[at / 64 + 1] << (64 - bit));
}

} // namespace

bool mayBeJoined(const char32_t (&letters)[4])
{
    return letters[2] != 0 &&
           (isIn(tables::joinedStarts, startHash(letters[0] ^ (letters[1] << 8U) ^ 0x80000000U)) ||
            isIn(tables::joinedStarts, startHash(letters[0] ^ (letters[1] << 8U) ^ (letters[2] << 16U) ^ 0x80000000U)));
}

// Only of the words whose first three letters begin a digit's name is more looked up; they are listed without a branch.
size_t mostSpelled(Slice<const char> text, const ByteBits &bits)
{
    uint16_t starting[ByteBits::longest / 2 + 2];
    size_t count = 0;
    size_t most = 0;
    uint64_t before = 0;
    for (size_t word = 0; word * 64 < text.size(); ++word) {
        const uint64_t letters = bits.letters[word];
        uint64_t starts = letters & ~((letters << 1U) | before);
        before = letters >> 63U;
        for (; starts != 0; starts &= starts - 1) {
            const size_t at = word * 64 + static_cast<size_t>(__builtin_ctzll(starts));
            starting[count] = static_cast<uint16_t>(at);
            count += beginsDigit(text, at) ? 1U : 0U;
            if (bits.codes && isBehindCode(text, at)) {
                return text.size();
            }
        }
    }
    for (size_t n = 0; n < count; ++n) {
        const size_t at = starting[n];
        const uint64_t here = lettersFrom(at, bits);
        const uint32_t hash = hashAt(text, at, here);
        most += isIn(tables::digitStarts, hash) ? 1U : 0U;
        if (isIn(tables::joinedStarts, hash) || isIn(tables::joinedStarts, pairHash(text, at, here))) {
            most += (here == ~uint64_t{0} ? text.size() : static_cast<size_t>(__builtin_ctzll(~here))) / 2;
        }
    }
    return most;
}

void countWord(const char32_t (&letters)[4], WordCounts &counts)
{
    const uint32_t hash =
        startHash(letters[0] ^ (letters[1] << 8U) ^ (letters[2] << 16U) ^ (letters[3] != 0 ? 0x80000000U : 0U));
    counts.digits += isIn(tables::digitStarts, hash) ? 1U : 0U;
    counts.cards += isIn(tables::cardStarts, hash) ? 1U : 0U;
    counts.ordinals += isIn(tables::ordinalStarts, hash) ? 1U : 0U;
}

WordStarts::WordStarts(Slice<const char> text, const ByteBits &bits) : m_text(text)
{
    uint64_t before = 0;
    for (size_t word = 0; word * 64 < text.size(); ++word) {
        const uint64_t letters = bits.letters[word];
        uint64_t starts = letters & ~((letters << 1U) | before);
        before = letters >> 63U;
        for (; starts != 0; starts &= starts - 1) {
            const size_t at = word * 64 + static_cast<size_t>(__builtin_ctzll(starts));
            note(at, bits);
            if (bits.codes && isBehindCode(text, at)) {
                noteBehindCode(at, bits);
            }
        }
    }
}

// Which words are looked up is noted without a branch, since none can be foretold.
[[gnu::always_inline]] inline void WordStarts::note(size_t at, const ByteBits &bits)
{
    const uint64_t here = lettersFrom(at, bits);
    const uint32_t hash = hashAt(m_text, at, here);
    m_noted[m_count] = {static_cast<uint16_t>(at), static_cast<uint16_t>(hash)};
    m_count += isIn(tables::wordStarts, hash) || isIn(tables::joinedStarts, pairHash(m_text, at, here)) ? 1U : 0U;
}

// "%3Acard", "%C2%ABcard": the first letters belong to a separator's code.
void WordStarts::noteBehindCode(size_t at, const ByteBits &bits)
{
    m_escapes = m_escapes || (m_text[at - 1] == '\\' && (m_text[at] == 'u' || m_text[at] == 'x'));
    const size_t behind = m_text[at - 1] == '%' ? at + 2 : at + 1;
    if (m_text[at - 1] != '\\' && behind < m_text.size() && isLetter(m_text[behind]) && isLetter(m_text[behind - 1])) {
        note(behind, bits);
    }
}

// At least so many such words?
bool WordStarts::has(size_t least, const uint64_t (&set)[setSize], uint16_t flag) const
{
    size_t may = 0;
    for (size_t n = 0; n < m_count; ++n) {
        may += isIn(set, m_noted[n].hash) ? 1U : 0U;
    }
    size_t found = 0;
    for (size_t n = 0; n < m_count && may >= least && found < least; ++n) {
        found += isIn(set, m_noted[n].hash) && (flagsAt(m_text, m_noted[n].at) & flag) != 0 ? 1U : 0U;
    }
    return found >= least;
}

// Names of two digits' worth of doubt count among others only.
size_t WordStarts::countDigits() const
{
    size_t sure = 0;
    size_t inDoubt = 0;
    for (size_t n = 0; n < m_count; ++n) {
        const size_t at = m_noted[n].at;
        const uint16_t flags = isIn(tables::digitStarts, m_noted[n].hash) ? flagsAt(m_text, at) : uint16_t{0};
        if ((flags & wordDigit) != 0) {
            (digitOf(flags) >= doubtful ? inDoubt : sure) += 1;
        }
        sure += joinedAt(m_text, at);
    }
    return sure + (sure > 0 ? inDoubt : 0);
}

WordCounts WordStarts::count(bool cardNamed, size_t leastOrdinals) const
{
    if (m_escapes) { // as many as may be
        return {shortestNumber, 1, leastOrdinals};
    }
    WordCounts counts;
    counts.cards = has(1, tables::cardStarts, wordCard) ? 1 : 0;
    const bool card = cardNamed || counts.cards > 0;
    counts.ordinals = !card && has(leastOrdinals, tables::ordinalStarts, wordOrdinal) ? leastOrdinals : 0;
    counts.digits = card ? countDigits() : 0;
    return counts;
}

} // namespace sealdesk::masking::engine
