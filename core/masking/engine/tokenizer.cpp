#include "core/masking/engine/tokenizer.h"

#include "core/masking/engine/classes.h"
#include "core/masking/engine/issuers.h"
#include "core/masking/engine/markup.h"
#include "core/masking/engine/words.h"

namespace sealdesk::masking::engine {

namespace {

constexpr char32_t variationSelector16 = 0xFE0F;
constexpr char32_t enclosingKeycap = 0x20E3;
constexpr size_t shortestDisguise = 3;

Kind kindAt(const Workspace &w, size_t i) { return Class{w.classes[i]}.kind(); }
unsigned valueAt(const Workspace &w, size_t i) { return Class{w.classes[i]}.value(); }

bool isHexWord(Slice<const char32_t> word)
{
    for (const char32_t c : word) {
        if ((c | 32u) < 'a' || (c | 32u) > 'f') {
            return false;
        }
    }
    return true;
}

bool isLook(Kind k) { return k == Kind::LatinLook || k == Kind::LetterLook || k == Kind::Pipe; }

} // namespace

void Tokenizer::read(size_t begin, size_t end, uint16_t message, bool pipes)
{
    m_end = end;
    m_message = message;
    m_pipes = pipes;
    m_lastWordEnd = 0;
    for (size_t i = begin; i < end; ++i) {
        m_w.classes[i] = classOf(m_text[i]).bits;
    }
    partByStrokes(begin, end);
    readRings(begin, end);
    size_t i = begin;
    while (i < end) {
        switch (kindAt(m_w, i)) {
        case Kind::Digit:
        case Kind::Latin:
        case Kind::LatinLook:
            i = readChunk(i);
            break;
        case Kind::LetterLook: {
            size_t next = i + 1;
            while (next < end && (kindAt(m_w, next) == Kind::Ignorable || kindAt(m_w, next) == Kind::LetterLook)) {
                ++next;
            }
            i = next < end && kindAt(m_w, next) == Kind::Letter ? readWord(i) : readChunk(i);
            break;
        }
        case Kind::Letter:
            i = readWord(i);
            break;
        case Kind::Ideograph:
            i = readRunning(i);
            break;
        case Kind::Pipe:
            i = m_pipes && pipeIsDigit(i) ? readChunk(i) : i + 1;
            break;
        case Kind::Other: {
            const size_t markup = m_text[i] < 0x80 ? markupAt(m_text.first(end), i) : 0;
            if (markup == 0 && encodedDigitAt(m_text.first(end), i).length > 0) {
                i = readChunk(i);
                break;
            }
            // The words in a tag may say what its content is.
            i += markup > 0 && m_text[i] != '<' ? markup : 1;
            break;
        }
        default:
            ++i;
        }
    }
}

// A letter that is nothing but a stroke parts groups of digits between which it stands, as a hyphen does. Katakana's
// long mark follows a letter else; the Chinese one is a word, and a digit's name.
void Tokenizer::partByStrokes(size_t begin, size_t end)
{
    constexpr size_t shortestBeside = 3;
    for (size_t i = begin; i < end; ++i) {
        const char32_t c = m_text[i];
        if (c < 0x1173 ||
            (c != 0x30FC && c != 0xFF70 && c != 0x4E00 && c != 0x3161 && c != 0x3163 && c != 0x1173 && c != 0x4E28)) {
            continue;
        }
        size_t before = 0;
        for (size_t at = i; at > begin && kindAt(m_w, at - 1) == Kind::Digit && before < shortestBeside; --at) {
            ++before;
        }
        size_t after = 0;
        for (size_t at = i + 1; at < end && kindAt(m_w, at) == Kind::Digit && after < shortestBeside; ++at) {
            ++after;
        }
        const bool mark = c == 0x30FC || c == 0xFF70;
        const bool space = i > begin && (kindAt(m_w, i - 1) == Kind::Space || kindAt(m_w, i - 1) == Kind::Other);
        if ((before == shortestBeside && after == shortestBeside) || (mark && (before > 0 || space))) {
            m_w.classes[i] = static_cast<uint8_t>(static_cast<unsigned>(Kind::Other) << 4u);
        }
    }
}

// "4○12": a ring that fills a group of four is its zero; elsewhere it parts groups, or is a zero when nothing else
// fits.
void Tokenizer::readRings(size_t begin, size_t end)
{
    constexpr size_t usualGroup = 4;
    const auto isRing = [this](size_t i) { return kindAt(m_w, i) == Kind::Pipe && valueAt(m_w, i) == 0; };
    for (size_t i = begin; i < end;) {
        size_t digits = 0;
        size_t rings = 0;
        size_t last = i;
        for (; last < end && (isRing(last) || kindAt(m_w, last) == Kind::Digit); ++last) {
            ++(isRing(last) ? rings : digits);
        }
        if (rings > 0 && digits >= rings && digits + rings == usualGroup) {
            for (; i < last; ++i) {
                if (isRing(i)) {
                    m_w.classes[i] = static_cast<uint8_t>(static_cast<unsigned>(Kind::LatinLook) << 4u);
                }
            }
        }
        i = last + (last == i ? 1 : 0);
    }
}

// "&#52;" reads as its digit: the first character becomes one, the others as if they were not there.
void Tokenizer::decode(size_t at)
{
    if (kindAt(m_w, at) != Kind::Other || m_text[at] >= 0x80) {
        return;
    }
    const EncodedDigit digit = encodedDigitAt(m_text.first(m_end), at);
    for (size_t n = 0; n < digit.length; ++n) {
        const Kind kind = n == 0 ? Kind::Digit : Kind::Ignorable;
        m_w.classes[at + n] = static_cast<uint8_t>((static_cast<unsigned>(kind) << 4u) | (n == 0 ? digit.value : 0u));
    }
}

// The keycap is one with its digit.
size_t Tokenizer::unitEnd(size_t at) const
{
    if (classOf(m_text[at]).kind() == Kind::Other) {
        return at + encodedDigitAt(m_text.first(m_end), at).length;
    }
    size_t next = at + 1;
    if (next < m_end && m_text[next] == variationSelector16) {
        ++next;
    }
    return next < m_end && m_text[next] == enclosingKeycap ? next + 1 : at + 1;
}

bool Tokenizer::pipeIsDigit(size_t at) const
{
    const auto touches = [this](size_t i) {
        const Kind k = kindAt(m_w, i);
        return k == Kind::Digit || k == Kind::LatinLook || k == Kind::Pipe;
    };
    return (at > 0 && touches(at - 1)) || (at + 1 < m_end && touches(at + 1));
}

size_t Tokenizer::readChunk(size_t at)
{
    Piece piece;
    piece.begin = at;
    size_t i = at;
    size_t trailingLooks = 0; // letters of another alphabet at the end
    while (i < m_end) {
        decode(i);
        const Kind k = kindAt(m_w, i);
        if (k == Kind::Ignorable) {
            ++i;
            continue;
        }
        if (k == Kind::Digit) {
            if (piece.digits == 0) {
                piece.firstDigit = i;
            }
            ++piece.digits;
            i = unitEnd(i);
            piece.afterLastDigit = i;
            trailingLooks = 0;
        } else if (isLook(k) && (k != Kind::Pipe || (m_pipes && pipeIsDigit(i)))) {
            piece.pipes = piece.pipes || k == Kind::Pipe;
            ++piece.looks;
            trailingLooks = k == Kind::LetterLook ? trailingLooks + 1 : 0;
            ++i;
        } else if (k == Kind::Latin) {
            ++piece.letters;
            trailingLooks = 0;
            ++i;
        } else {
            break;
        }
        piece.end = i;
    }
    if (trailingLooks > 0 && i < m_end && kindAt(m_w, i) == Kind::Letter &&
        trailingLooks < piece.looks + piece.digits) {
        // "1111оплатил": the o belongs to the word.
        size_t back = piece.end;
        for (size_t n = 0; n < trailingLooks;) {
            --back;
            n += kindAt(m_w, back) == Kind::LetterLook ? 1u : 0u;
        }
        piece.end = back;
        piece.looks -= trailingLooks;
    }
    judgeChunk(piece);
    return piece.end;
}

void Tokenizer::judgeChunk(const Piece &piece)
{
    if (piece.digits == 0) {
        if (piece.letters == 0) {
            addGroup(piece.begin, piece.end,
                     static_cast<uint16_t>(groupLook | groupLetters | (piece.pipes ? groupPipes : 0)));
        }
        if (piece.letters == 0 || !readSpelled(piece)) {
            addWord(piece.begin, piece.end);
        }
        return;
    }
    const uint16_t pipes = piece.pipes ? groupPipes : 0;
    constexpr uint16_t marked = groupIdentifier | groupDisguise | groupParted; // its letters are no digits
    if (piece.letters == 0 && piece.looks > 0 && isParted(piece)) {
        addGroup(piece.begin, piece.end, static_cast<uint16_t>(marked | pipes));
        return;
    }
    if (piece.letters == 0) {
        addGroup(piece.begin, piece.end, static_cast<uint16_t>((piece.looks > 0 ? groupLook : 0) | pipes));
        return;
    }
    const uint16_t whole = lookUp(m_text.between(piece.begin, piece.end));
    if ((whole & (wordDigit - 1)) != 0 && piece.digits <= 2) { // "cvv2", "1st"
        addLabel(piece.begin, piece.end, whole);
        addGroup(piece.begin, piece.end, groupIdentifier);
        return;
    }
    if (readGlued(piece) || readSpelled(piece)) {
        return;
    }
    if (isMarked(piece)) {
        addGroup(piece.begin, piece.end, static_cast<uint16_t>(marked | pipes));
        return;
    }
    // Of the whole number half must be digits; see Candidates::looksFit.
    bool disguise =
        piece.digits * 4 >= piece.digits + piece.looks + piece.letters && piece.end - piece.begin >= shortestDisguise;
    for (size_t i = piece.begin; i < piece.end && disguise; ++i) {
        disguise = kindAt(m_w, i) != Kind::Latin || disguisedDigit(m_text[i]) >= 0;
    }
    const bool parted = isParted(piece);
    addGroup(piece.begin, piece.end,
             static_cast<uint16_t>(groupIdentifier | (disguise || parted ? groupDisguise : 0) |
                                   (parted ? groupParted : 0) | pipes));
}

// "4111x1111x1111x1111": a letter or two between groups of four.
bool Tokenizer::isParted(const Piece &piece) const
{
    constexpr size_t usualGroup = 4;
    constexpr size_t longestJoint = 2;
    size_t run = 0;
    size_t joint = 0;
    size_t runs = 0;
    for (size_t i = piece.firstDigit; i < piece.afterLastDigit; ++i) {
        const Kind k = kindAt(m_w, i);
        if (k == Kind::Digit) {
            runs += run == 0 ? 1u : 0u;
            ++run;
            joint = 0;
        } else if (k != Kind::Ignorable) {
            if ((run != 0 && run != usualGroup) || ++joint > longestJoint) {
                return false;
            }
            run = 0;
        }
    }
    return runs == 4 && run == usualGroup && piece.firstDigit == piece.begin && piece.afterLastDigit == piece.end;
}

// "a4111 b1111", "4111a 1111b": a letter beside a group of four.
bool Tokenizer::isMarked(const Piece &piece) const
{
    constexpr size_t usualGroup = 4;
    const bool before = piece.afterLastDigit == piece.end && piece.firstDigit == piece.begin + 1;
    const bool after = piece.firstDigit == piece.begin && piece.afterLastDigit + 1 == piece.end;
    return piece.digits == usualGroup && piece.letters + piece.looks == 1 && (before || after);
}

// Digits and known words in turn: "card4111...", "...1111exp12".
bool Tokenizer::readGlued(const Piece &piece)
{
    constexpr unsigned cardLike = wordCard | wordCode;
    const auto isLetter = [this](size_t i) {
        return isLatinKind(kindAt(m_w, i)) || kindAt(m_w, i) == Kind::LetterLook;
    };
    // The ends of the runs of letters: a run that is no known word may be digits in disguise, if they hold look-alikes
    // only.
    const auto runEnd = [&](size_t at) {
        size_t end = at;
        for (size_t i = at; i < piece.end && (isLetter(i) || kindAt(m_w, i) == Kind::Ignorable); ++i) {
            end = isLetter(i) ? i + 1 : end;
        }
        return end;
    };
    for (size_t i = piece.begin; i < piece.end;) {
        if (!isLetter(i)) {
            ++i;
            continue;
        }
        const size_t end = runEnd(i);
        const uint16_t flags = lookUp(m_text.between(i, end));
        // "cc" and "cb" may be hexadecimal.
        const bool hex = isHexWord(m_text.between(i, end)) && (i > piece.begin || piece.digits < shortestNumber);
        const bool begins = !hex && i == piece.begin && (flags & (cardLike | wordGlueBefore)) != 0;
        const bool follows = !hex && i > piece.begin && (flags & (cardLike | wordGlueAfter)) != 0;
        bool looks = !begins && !follows;
        for (size_t n = i; n < end && looks; ++n) {
            looks = kindAt(m_w, n) != Kind::Latin;
        }
        if (!begins && !follows && !looks) {
            if (i == piece.begin && flags != 0 && !hex) {
                addLabel(i, end, flags); // "IMEI1"
            }
            return false;
        }
        i = end;
    }
    size_t begin = piece.begin;
    bool looks = false;
    const auto flush = [&](size_t end) {
        if (end > begin) {
            addGroup(begin, end, static_cast<uint16_t>(looks ? groupLook : 0));
        }
        looks = false;
    };
    for (size_t i = piece.begin; i < piece.end;) {
        if (!isLetter(i)) {
            ++i;
            continue;
        }
        const size_t end = runEnd(i);
        const uint16_t flags = lookUp(m_text.between(i, end));
        const bool word = (flags & (cardLike | (i == piece.begin ? wordGlueBefore : wordGlueAfter))) != 0;
        if (word) {
            flush(i);
            addLabel(i, end, flags);
            begin = end;
        } else {
            looks = true;
        }
        i = end;
    }
    flush(piece.end);
    return true;
}

void Tokenizer::addLabel(size_t begin, size_t end, uint16_t flags)
{
    if (m_w.labelCount < Workspace::units) {
        m_w.labels[m_w.labelCount++] = {static_cast<uint16_t>(begin), static_cast<uint16_t>(end), flags};
    }
}

void Tokenizer::addGroup(size_t begin, size_t end, uint16_t flags)
{
    Group group{static_cast<uint16_t>(begin),
                static_cast<uint16_t>(end),
                static_cast<uint16_t>(m_w.digitCount),
                0,
                flags,
                m_message};
    if ((flags & groupWord) != 0) {
        m_w.digits[m_w.digitCount++] = {};
        group.count = 1;
        m_w.groups[m_w.groupCount++] = group;
        return;
    }
    const size_t first = m_w.groupCount;
    bool soft = false;
    for (size_t i = begin; i < end;) {
        const Kind k = kindAt(m_w, i);
        if (k == Kind::Ignorable) {
            soft = soft || (group.count > 0 && classOf(m_text[i]).kind() == Kind::Ignorable);
            ++i;
            continue;
        }
        const bool letter = isLatinKind(k) || k == Kind::LetterLook;
        const int disguised = (flags & groupParted) != 0 && letter ? -1
                              : k == Kind::Latin                   ? disguisedDigit(m_text[i])
                                                                   : static_cast<int>(valueAt(m_w, i));
        const size_t next = k == Kind::Digit ? unitEnd(i) : i + 1;
        if (disguised >= 0) {
            m_w.digits[m_w.digitCount++] = {static_cast<uint16_t>(i), static_cast<uint16_t>(next),
                                            static_cast<uint8_t>(disguised), k == Kind::Digit};
            ++group.count;
        }
        i = next;
    }
    if (soft) {
        group.flags |= groupSoft;
    }
    m_w.groups[m_w.groupCount++] = group;
    if (!soft || group.count <= longestNumber) {
        return;
    }
    // Too long for one number: each zero-width character parts it after all.
    m_w.groupCount = first;
    Group part = group;
    part.count = 0;
    for (size_t n = 0; n < group.count; ++n) {
        const Unit &unit = m_w.digits[group.firstUnit + n];
        if (part.count > 0 && unit.begin != m_w.digits[group.firstUnit + n - 1].end) {
            part.end = m_w.digits[group.firstUnit + n - 1].end;
            m_w.groups[m_w.groupCount++] = part;
            part.count = 0;
        }
        if (part.count == 0) {
            part.begin = unit.begin;
            part.firstUnit = static_cast<uint16_t>(group.firstUnit + n);
        }
        ++part.count;
    }
    part.end = group.end;
    m_w.groups[m_w.groupCount++] = part;
}

} // namespace sealdesk::masking::engine
