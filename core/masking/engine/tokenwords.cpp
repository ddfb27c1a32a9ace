// The tokenizer's words: known ones become labels, digits' names become groups.
#include "core/masking/engine/classes.h"
#include "core/masking/engine/spelled.h"
#include "core/masking/engine/tokenizer.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestPhraseGap = 2;
constexpr size_t longestRunningWord = 9;

Kind kindAt(const Workspace &w, size_t i) { return Class{w.classes[i]}.kind(); }

} // namespace

// A word of an alphabet in which letters of numbers do not hide.
size_t Tokenizer::readWord(size_t at)
{
    size_t end = wordEnd(at);
    // "п'ять": an apostrophe parts words, unless all of it is a digit's name.
    if (end + 1 < m_end && isApostrophe(m_text[end]) && isLetterKind(kindAt(m_w, end + 1))) {
        const size_t whole = wordEnd(end + 1);
        end = (lookUp(m_text.between(at, whole)) & wordDigit) != 0 ? whole : end;
    }
    Piece piece;
    piece.begin = at;
    piece.end = end;
    if ((lookUp(m_text.between(at, end)) & wordDigit) != 0 || !readSpelled(piece)) {
        addWord(at, end);
    }
    return end;
}

size_t Tokenizer::wordEnd(size_t at) const
{
    size_t end = at;
    for (size_t i = at; i < m_end; ++i) {
        const Kind k = kindAt(m_w, i);
        if (k == Kind::Letter || k == Kind::LetterLook) {
            end = i + 1;
        } else if (k != Kind::Ignorable) {
            break;
        }
    }
    return end;
}

// A word is hidden with the signs that belong to its last letter: "दो", "สี่". Zero-width characters stay.
size_t Tokenizer::withSigns(size_t end) const
{
    const auto isSign = [](char32_t c) {
        return (c >= 0x300 && c < 0x370) || (c >= 0x591 && c < 0x1100 && c != 0x61C) || (c >= 0x3099 && c <= 0x309A);
    };
    while (end < m_end && kindAt(m_w, end) == Kind::Ignorable && isSign(m_text[end])) {
        ++end;
    }
    return end;
}

void Tokenizer::addWord(size_t begin, size_t end)
{
    const uint16_t flags = lookUp(m_text.between(begin, end));
    if (m_lastWordEnd != 0 && begin - m_lastWordEnd <= longestPhraseGap) {
        WordHash phrase;
        const auto add = [this, &phrase](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                const char32_t letter = kindAt(m_w, i) == Kind::Ignorable ? 0 : letterOf(m_text[i]);
                if (letter != 0) {
                    phrase.add(letter);
                }
            }
        };
        add(m_lastWordBegin, m_lastWordEnd);
        phrase.add(' ');
        add(begin, end);
        const uint16_t known = exactWord(phrase.value());
        if (known != 0) {
            addLabel(m_lastWordBegin, end, known);
        }
    }
    m_lastWordBegin = begin;
    m_lastWordEnd = end;
    if ((flags & wordDigit) != 0) {
        addName(begin, withSigns(end), digitOf(flags));
    }
    const auto other = static_cast<uint16_t>(flags & (wordDigit - 1));
    if (other != 0) {
        addLabel(begin, end, other);
    }
}

// Scripts without spaces: known words are looked for at each letter, the longest first.
size_t Tokenizer::readRunning(size_t at)
{
    WordHash hash;
    size_t letters = 0;
    size_t best = 0;
    uint16_t found = 0;
    for (size_t i = at; i < m_end && letters < longestRunningWord; ++i) {
        const Kind k = kindAt(m_w, i);
        if (k == Kind::Ignorable) {
            continue;
        }
        if (k != Kind::Ideograph) {
            break;
        }
        hash.add(fold(m_text[i]));
        ++letters;
        const uint16_t flags = exactWord(hash.value());
        if (flags != 0) {
            found = flags;
            best = i + 1;
        }
    }
    if (found == 0) {
        return at + 1;
    }
    if ((found & wordDigit) != 0) {
        best = withSigns(best);
        addName(at, best, digitOf(found));
    }
    const auto other = static_cast<uint16_t>(found & (wordDigit - 1));
    if (other != 0) {
        addLabel(at, best, other);
    }
    return best;
}

// Digits' names that touch each other or digits: "fouronetwo", "4one23two".
bool Tokenizer::readSpelled(const Piece &piece)
{
    constexpr size_t fewest = 2;
    const auto isLetter = [this](size_t i) {
        return isLetterKind(kindAt(m_w, i)) || kindAt(m_w, i) == Kind::Ignorable;
    };
    const size_t groups = m_w.groupCount;
    const size_t digits = m_w.digitCount;
    if (piece.digits > 0) { // no part of a number that is not read word for word
        m_w.groups[m_w.groupCount++] = {static_cast<uint16_t>(piece.begin), static_cast<uint16_t>(piece.end),
                                        static_cast<uint16_t>(digits),      0,
                                        groupIdentifier | groupSpelled,     m_message};
    }
    size_t units = 0;
    for (size_t i = piece.begin; i < piece.end;) {
        size_t end = i;
        while (end < piece.end && isLetter(end) == isLetter(i)) {
            ++end;
        }
        if (!isLetter(i)) {
            const size_t first = m_w.groupCount;
            addGroup(i, end, 0);
            for (size_t g = first; g < m_w.groupCount; ++g) {
                m_w.groups[g].flags |= groupWord;
                units += m_w.groups[g].count;
            }
            i = end;
            continue;
        }
        const SpelledDigits names = spelledDigits(m_text.between(i, end));
        for (size_t n = 0; n < names.count; ++n) {
            addName(i + (n == 0 ? 0 : names.ends[n - 1]), i + names.ends[n], names.values[n]);
        }
        if (names.count == 0) {
            m_w.groupCount = groups;
            m_w.digitCount = digits;
            return false;
        }
        units += names.count;
        i = end;
    }
    if (units < fewest) { // one word: it may mean more
        m_w.groupCount = groups;
        m_w.digitCount = digits;
        return false;
    }
    m_lastWordEnd = 0;
    return true;
}

void Tokenizer::addName(size_t begin, size_t end, unsigned value)
{
    addGroup(begin, end, groupWord | groupLetters);
    Group &group = m_w.groups[m_w.groupCount - 1];
    if (value >= doubtful) {
        group.flags |= groupDoubt;
        value = doubtfulDigits[value - doubtful];
    } else if (vouches(m_text.between(begin, end))) {
        group.flags |= groupVouches;
    }
    m_w.digits[group.firstUnit] = {static_cast<uint16_t>(begin), static_cast<uint16_t>(end),
                                   static_cast<uint8_t>(value), false};
}

} // namespace sealdesk::masking::engine
