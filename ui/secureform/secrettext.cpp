#include "ui/secureform/secrettext.h"

#include <algorithm>
#include <array>

namespace sealdesk::ui {

namespace {

constexpr std::size_t ordinaryGroup = 4;
constexpr std::size_t readableTail = 4;
// Fewer would leave too little hidden.
constexpr std::size_t shortestCardNumber = 12;
// What a person keeps in mind while going to another window.
constexpr std::size_t longestWord = 12;

struct Range {
    char32_t first;
    char32_t last;
};

// Wide or full-width in Unicode's East Asian Width, in whole blocks.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},
    Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},   Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},
    Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd}};

// Marks that stand on their neighbour, joining and reordering scripts, scripts from right to left, and what
// makes sequences of emoji. In whole blocks: too much shaping does no harm.
constexpr std::array shapedRanges{
    Range{0x0300, 0x036f}, // combining marks
    Range{0x0483, 0x0489}, // Cyrillic marks
    Range{0x0590, 0x109f}, // Hebrew, Arabic, Syriac, Thaana, N'Ko, the Indic scripts, Thai, Lao, Tibetan, Myanmar
    Range{0x1100, 0x11ff}, // Hangul letters that join
    Range{0x1700, 0x18af}, // Philippine scripts, Khmer, Mongolian
    Range{0x1900, 0x1cff}, // Limbu to the Vedic extensions
    Range{0x1dc0, 0x1dff}, // more marks
    Range{0x200c, 0x200f}, // joiners and directions
    Range{0x202a, 0x202e},   Range{0x2066, 0x2069}, Range{0x20d0, 0x20ff}, // marks for symbols
    Range{0x302a, 0x302f},                                                 // tone marks
    Range{0x3099, 0x309a},                                                 // kana voicing
    Range{0xa800, 0xabff},                                                 // more Indic scripts
    Range{0xd7b0, 0xd7ff},                                                 // Hangul letters that join
    Range{0xfb1d, 0xfdff},                                                 // Hebrew and Arabic forms
    Range{0xfe00, 0xfe0f},                                                 // variations
    Range{0xfe20, 0xfe2f},                                                 // half marks
    Range{0xfe70, 0xfefc},                                                 // Arabic forms
    Range{0x10800, 0x10fff}, // ancient and modern scripts from right to left
    Range{0x11000, 0x11fff}, // Brahmic scripts
    Range{0x1e800, 0x1efff}, // Mende, Adlam, Arabic mathematics
    Range{0x1f000, 0x1faff}, // emoji: colours and sequences
    Range{0xe0000, 0xe01ef}, // tags and variations
};

template <std::size_t size>
bool isIn(const std::array<Range, size> &ranges, char32_t character)
{
    return std::ranges::any_of(
        ranges, [character](const Range &range) { return character >= range.first && character <= range.last; });
}

bool isSpace(char32_t character) { return character == U' ' || character == U'\n' || character == 0xa0; }

// Card numbers are digits only (the form's definition), so bytes are characters.
struct CardGroups {
    std::array<std::size_t, 3> sizes{}; // 0: fours
};

CardGroups cardGroups(ByteView digits)
{
    if (digits.size() < 2) {
        return {};
    }
    const bool americanExpress = digits[0] == '3' && (digits[1] == '4' || digits[1] == '7');
    const bool diners =
        digits[0] == '3' && (digits[1] == '0' || digits[1] == '6' || digits[1] == '8' || digits[1] == '9');
    if (americanExpress && digits.size() == 15) {
        return {{4, 6, 5}};
    }
    if (diners && digits.size() == 14) {
        return {{4, 6, 4}};
    }
    if (digits[0] == '1' && digits.size() == 15) {
        return {{4, 5, 6}}; // UATP
    }
    return {};
}

SecretGroup cardGroupAt(ByteView digits, std::size_t index)
{
    const CardGroups groups = cardGroups(digits);
    if (groups.sizes[0] == 0) {
        const std::size_t first = index * ordinaryGroup;
        return {first, std::min(ordinaryGroup, digits.size() - first)};
    }
    std::size_t first = 0;
    for (std::size_t i = 0; i < index; ++i) {
        first += groups.sizes.at(i);
    }
    return {first, groups.sizes.at(index)};
}

// Calls `each(SecretGroup)` for every word, long ones in pieces; ends early when it says false.
template <class Each>
void forEachWord(ByteView utf8, Each each)
{
    SecretGroup word;
    std::size_t index = 0;
    for (ByteView rest = utf8; !rest.empty(); ++index) {
        const bool space = isSpace(takeCharacter(rest));
        if (word.count > 0 && (space || word.count == longestWord)) {
            if (!each(word)) {
                return;
            }
            word = {};
        }
        if (!space) {
            word.first = word.count == 0 ? index : word.first;
            ++word.count;
        }
    }
    if (word.count > 0) {
        static_cast<void>(each(word));
    }
}

} // namespace

char32_t takeCharacter(ByteView &rest)
{
    const std::uint8_t lead = rest[0];
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length && i < rest.size(); ++i) {
        character = (character << 6) | (rest[i] & 0x3fu);
    }
    rest = rest.subspan(length < rest.size() ? length : rest.size());
    return character;
}

std::size_t countCharacters(ByteView utf8)
{
    std::size_t count = 0;
    for (const std::uint8_t byte : utf8) {
        count += (byte & 0xc0) != 0x80 ? 1 : 0;
    }
    return count;
}

bool isWide(char32_t character) { return isIn(wideRanges, character); }

std::size_t countCells(SecretKind kind, ByteView utf8)
{
    std::size_t cells = 0;
    for (ByteView rest = utf8; !rest.empty();) {
        cells += isWide(takeCharacter(rest)) ? 2 : 1;
    }
    return kind == SecretKind::CardNumber && cells > 0 ? cells + countGroups(kind, utf8) - 1 : cells;
}

bool needsShaping(ByteView utf8)
{
    for (ByteView rest = utf8; !rest.empty();) {
        if (isIn(shapedRanges, takeCharacter(rest))) {
            return true;
        }
    }
    return false;
}

std::size_t countGroups(SecretKind kind, ByteView utf8)
{
    if (utf8.empty()) {
        return 0;
    }
    switch (kind) {
    case SecretKind::SecurityCode:
        return 1;
    case SecretKind::CardNumber:
        return cardGroups(utf8).sizes[0] != 0 ? cardGroups(utf8).sizes.size()
                                              : (utf8.size() + ordinaryGroup - 1) / ordinaryGroup;
    case SecretKind::Text:
        break;
    }
    std::size_t count = 0;
    forEachWord(utf8, [&count](const SecretGroup &) {
        ++count;
        return true;
    });
    return std::max<std::size_t>(count, 1);
}

SecretGroup groupAt(SecretKind kind, ByteView utf8, std::size_t index)
{
    if (kind == SecretKind::CardNumber) {
        return cardGroupAt(utf8, index);
    }
    SecretGroup found{0, countCharacters(utf8)};
    if (kind == SecretKind::Text) {
        forEachWord(utf8, [&](const SecretGroup &word) {
            found = word;
            return index-- > 0;
        });
    }
    return found;
}

ByteView bytesOf(ByteView utf8, SecretGroup group)
{
    ByteView from = utf8;
    for (std::size_t index = 0; index < group.first && !from.empty(); ++index) {
        static_cast<void>(takeCharacter(from));
    }
    ByteView rest = from;
    for (std::size_t index = 0; index < group.count && !rest.empty(); ++index) {
        static_cast<void>(takeCharacter(rest));
    }
    return from.first(from.size() - rest.size());
}

bool startsGroup(SecretKind kind, ByteView utf8, std::size_t index)
{
    if (kind != SecretKind::CardNumber || index == 0) {
        return false;
    }
    const CardGroups groups = cardGroups(utf8);
    return groups.sizes[0] == 0 ? index % ordinaryGroup == 0
                                : index == groups.sizes[0] || index == groups.sizes[0] + groups.sizes[1];
}

bool readableMasked(SecretKind kind, std::size_t index, std::size_t count)
{
    return kind == SecretKind::CardNumber && count >= shortestCardNumber && index + readableTail >= count;
}

} // namespace sealdesk::ui
