#include "core/masking/engine/plaintext.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/spelled.h"
#include "core/masking/engine/words.h"

namespace sealdesk::masking::engine {

namespace {

constexpr char32_t illFormed = 0xFFFFFFFF;
constexpr char32_t bulletMark = 0x2022;
constexpr char32_t rightToLeftOverride = 0x202E; // digits are read backwards
constexpr size_t longestJoined = 192;            // letters of joined names
constexpr size_t wordSize = 3;                   // of what stands for a word of another alphabet

// As decodeOne in core/masking/utf8.cpp, for well-formed text; `at` stays within it.
char32_t decode(Slice<const char> text, size_t &at)
{
    const auto byte = [&text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto following = [&byte](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const uint32_t lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    if (lead >= 0xC2 && lead < 0xE0 && following(at + 1)) {
        at += 2;
        return ((lead & 0x1FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    if (lead >= 0xE0 && lead < 0xF0 && following(at + 1) && following(at + 2)) {
        const uint32_t c = ((lead & 0xFU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU);
        at += 3;
        return c >= 0x800 && (c < 0xD800 || c > 0xDFFF) ? c : illFormed;
    }
    if (lead >= 0xF0 && lead < 0xF5 && following(at + 1) && following(at + 2) && following(at + 3)) {
        const uint32_t c = ((lead & 7U) << 18U) | ((byte(at + 1) & 0x3FU) << 12U) | ((byte(at + 2) & 0x3FU) << 6U) |
                           (byte(at + 3) & 0x3FU);
        at += 4;
        return c >= 0x10000 && c < 0x110000 ? c : illFormed;
    }
    ++at;
    return illFormed;
}

// Halves of a pair are not put together if one is alone; the engine takes it for punctuation.
char32_t decode(Slice<const char16_t> text, size_t &at)
{
    const char32_t unit = text[at++];
    if (unit < 0xD800 || unit > 0xDFFF) {
        return unit;
    }
    if (unit > 0xDBFF || at == text.size() || (text[at] & 0xFC00U) != 0xDC00U) {
        return 0xFFFD;
    }
    return 0x10000U + ((unit - 0xD800U) << 10U) + (static_cast<char32_t>(text[at++]) - 0xDC00U);
}

char32_t decode(Slice<const char32_t> text, size_t &at) { return text[at++]; }

// Which tokens a letter may belong to; see Tokenizer.
enum class Within : uint8_t { Nothing, Chunk, Word };

template <typename Unit>
class Translator {
public:
    Translator(Slice<const Unit> text, PlainText &plain) : m_text(text), m_plain(plain) {}

    bool run()
    {
        for (size_t at = 0; at < m_text.size();) {
            if constexpr (sizeof(Unit) == 1) {
                at = takeAsciiRun(at);
                if (at == m_text.size()) {
                    break;
                }
            }
            const char32_t c = decode(m_text, at);
            if (c == illFormed || c == bulletMark || c == rightToLeftOverride ||
                m_plain.size + wordSize > ByteBits::longest) {
                return false;
            }
            if (c < 0x80) {
                takeAscii(static_cast<char>(c));
            } else if (!take(c, at)) {
                return false;
            }
        }
        return true;
    }

private:
    void put(char c) { m_plain.text[m_plain.size++] = c; }

    // Eight bytes at a time as long as they are ASCII; returns where the next other one may be.
    size_t takeAsciiRun(size_t at)
    {
        constexpr size_t step = sizeof(uint64_t);
        constexpr uint64_t highBits = 0x8080808080808080U;
        const size_t begin = at;
        uint64_t bytes = 0;
        while (at + step <= m_text.size() && m_plain.size + step + wordSize <= ByteBits::longest) {
            __builtin_memcpy(&bytes, m_text.data() + at, step);
            if ((bytes & highBits) != 0) {
                break;
            }
            __builtin_memcpy(m_plain.text + m_plain.size, &bytes, step);
            at += step;
            m_plain.size += step;
        }
        if (at > begin) {
            const auto last = static_cast<unsigned char>(m_text[at - 1]);
            m_within = isAsciiLetter(last) || isAsciiDigit(last) ? Within::Chunk : Within::Nothing;
        }
        return at;
    }

    void takeAscii(char c)
    {
        m_within = isAsciiLetter(static_cast<unsigned char>(c)) || isAsciiDigit(static_cast<unsigned char>(c))
                       ? Within::Chunk
                       : Within::Nothing;
        put(c);
    }

    bool take(char32_t c, size_t end)
    {
        const Class known = classOf(c);
        const size_t size = m_plain.size;
        const bool behindPercent =
            (size > 0 && m_plain.text[size - 1] == '%') || (size > 1 && m_plain.text[size - 2] == '%');
        if (behindPercent &&
            (known.kind() == Kind::Digit || known.kind() == Kind::Ignorable || isLatinKind(known.kind()))) {
            return false; // is no code, but would look like one
        }
        switch (known.kind()) {
        case Kind::Ignorable: {
            const bool behindDigit =
                m_plain.size > 0 && isAsciiDigit(static_cast<unsigned char>(m_plain.text[m_plain.size - 1]));
            m_plain.softened = m_plain.softened || behindDigit;
            return true;
        }
        case Kind::Digit:
            m_within = Within::Chunk;
            put(static_cast<char>('0' + known.value()));
            return true;
        case Kind::LatinLook:
            m_within = Within::Chunk;
            put(known.value() == 0 ? 'o' : 'l');
            return true;
        case Kind::Latin: {
            const char32_t letter = fold(c);
            m_within = Within::Chunk;
            put(static_cast<char>(letter));
            return letter < 0x80 && isAsciiLetter(letter);
        }
        case Kind::LetterLook:
            // A letter of the word that it begins or goes on with; elsewhere a digit perhaps.
            if (m_within != Within::Word) {
                countFrom(c, end);
                if (isWord(end)) {
                    putWord();
                    m_within = Within::Word;
                } else {
                    put(known.value() == 0 ? 'o' : 'l');
                    m_within = Within::Chunk;
                }
            }
            return true;
        case Kind::Letter:
            if (isLetterStroke(c)) {
                countFrom(c, end);
                m_within = Within::Nothing;
                put(' ');
                return true;
            }
            if (m_within != Within::Word) {
                countFrom(c, end);
                putWord();
                m_within = Within::Word;
            }
            return true;
        case Kind::Ideograph:
            countRunning(c, end);
            if (isLetterStroke(c)) {
                put(' ');
            } else {
                putWord();
            }
            m_within = Within::Nothing;
            return true;
        case Kind::Pipe:
            if (known.value() == 0) {
                return false; // a zero, or what parts groups
            }
            m_within = Within::Nothing;
            put('|');
            return true;
        default:
            m_within = Within::Nothing;
            put(' ');
            return true;
        }
    }

    // Do look-alikes that end at `at` go on as a word?
    [[nodiscard]] bool isWord(size_t at) const
    {
        while (at < m_text.size()) {
            const char32_t c = decode(m_text, at);
            const Kind kind = c == illFormed ? Kind::Other : classOf(c).kind();
            if (kind != Kind::LetterLook && kind != Kind::Ignorable) {
                return kind == Kind::Letter;
            }
        }
        return false;
    }

    // May part digits; see Tokenizer::partByStrokes.
    static bool isLetterStroke(char32_t c)
    {
        return c == 0x30FC || c == 0xFF70 || c == 0x4E00 || c == 0x3161 || c == 0x3163 || c == 0x1173 || c == 0x4E28;
    }

    // Letters, but no part of what touches them.
    void putWord()
    {
        put(' ');
        put('x');
        put(' ');
    }

    // The letters from `c` on, folded; the next one is at `at`.
    template <typename Fits>
    size_t firstLetters(char32_t c, size_t at, char32_t (&letters)[4], bool apostrophes, Fits &&fits) const
    {
        letters[0] = fold(c);
        size_t count = 1;
        while (at < m_text.size() && count < 4) {
            const char32_t next = decode(m_text, at);
            const Kind kind = next == illFormed ? Kind::Other : classOf(next).kind();
            if (kind == Kind::Ignorable || (fits(kind) && fold(next) == 0) || (apostrophes && isApostrophe(next))) {
                continue;
            }
            if (!fits(kind)) {
                break;
            }
            letters[count++] = fold(next);
        }
        return count;
    }

    // A word, and if it goes on behind an apostrophe, the whole of it: "п'ять".
    void countFrom(char32_t c, size_t next)
    {
        const auto fits = [](Kind k) { return k == Kind::Letter || k == Kind::LetterLook; };
        char32_t letters[4] = {};
        char32_t whole[4] = {};
        const size_t count = firstLetters(c, next, letters, false, fits);
        countWord(letters, m_plain.words);
        if (firstLetters(c, next, whole, true, fits) > count || count == 4) {
            countWord(whole, m_plain.words);
        }
        if (mayBeJoined(whole)) {
            m_plain.words.digits += joinedFrom(c, next);
        }
    }

    // Digits' names that are written together.
    size_t joinedFrom(char32_t c, size_t at) const
    {
        char32_t letters[longestJoined] = {c};
        size_t count = 1;
        while (at < m_text.size() && count < longestJoined) {
            const char32_t next = decode(m_text, at);
            const Kind kind = next == illFormed ? Kind::Other : classOf(next).kind();
            if (kind != Kind::Letter && kind != Kind::LetterLook && kind != Kind::Ignorable && !isApostrophe(next)) {
                break;
            }
            if (kind == Kind::Letter || kind == Kind::LetterLook) {
                letters[count++] = next;
            }
        }
        return count == longestJoined ? count : spelledDigits({letters, count}).count;
    }

    // Where words are not parted, one may end anywhere.
    void countRunning(char32_t c, size_t next)
    {
        char32_t letters[4] = {};
        WordCounts counts;
        for (size_t count = firstLetters(c, next, letters, false, [](Kind k) { return k == Kind::Ideograph; });
             count > 0;) {
            countWord(letters, counts);
            letters[--count] = 0;
        }
        m_plain.words.digits += counts.digits > 0 ? 1U : 0U;
        m_plain.words.cards += counts.cards;
        m_plain.words.ordinals += counts.ordinals;
    }

    Slice<const Unit> m_text;
    PlainText &m_plain;
    Within m_within = Within::Nothing;
};

} // namespace

bool makePlain(Slice<const char> utf8, PlainText &plain) { return Translator<char>(utf8, plain).run(); }
bool makePlain(Slice<const char16_t> utf16, PlainText &plain) { return Translator<char16_t>(utf16, plain).run(); }
bool makePlain(Slice<const char32_t> points, PlainText &plain) { return Translator<char32_t>(points, plain).run(); }

} // namespace sealdesk::masking::engine
