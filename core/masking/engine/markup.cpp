#include "core/masking/engine/markup.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestEntity = 10;
constexpr size_t longestTag = 24;

bool isHex(char32_t c) { return isAsciiDigit(c) || ((c | 32u) >= 'a' && (c | 32u) <= 'f'); }

unsigned hexValue(char32_t c) { return static_cast<unsigned>(isAsciiDigit(c) ? c - '0' : (c | 32u) - 'a' + 10); }

// A code point in markup; length 0 if there is none.
struct Coded {
    size_t length = 0;
    char32_t code = 0;
};

char32_t number(Slice<const char32_t> text, size_t begin, size_t end, unsigned base)
{
    char32_t code = 0;
    for (size_t i = begin; i < end; ++i) {
        code = code * base + hexValue(text[i]);
    }
    return code;
}

// &#32; &#x20;
Coded numericEntity(Slice<const char32_t> text, size_t at)
{
    if (at + 2 >= text.size() || text[at + 1] != '#') {
        return {};
    }
    const bool hex = (text[at + 2] | 32u) == 'x';
    const size_t first = at + (hex ? 3 : 2);
    size_t i = first;
    while (i < text.size() && i < at + longestEntity && (hex ? isHex(text[i]) : isAsciiDigit(text[i]))) {
        ++i;
    }
    if (i == first || i == text.size() || text[i] != ';') {
        return {};
    }
    return {i + 1 - at, number(text, first, i, hex ? 16 : 10)};
}

// &nbsp;
size_t namedEntity(Slice<const char32_t> text, size_t at)
{
    size_t i = at + 1;
    while (i < text.size() && i < at + longestEntity && isAsciiLetter(text[i])) {
        ++i;
    }
    return i > at + 1 && i < text.size() && text[i] == ';' ? i + 1 - at : 0;
}

Coded hexCode(Slice<const char32_t> text, size_t at, size_t prefix, size_t digits)
{
    const size_t first = at + prefix;
    if (first + digits > text.size()) {
        return {};
    }
    for (size_t i = first; i < first + digits; ++i) {
        if (!isHex(text[i])) {
            return {};
        }
    }
    return {prefix + digits, number(text, first, first + digits, 16)};
}

// %20
Coded octet(Slice<const char32_t> text, size_t at) { return hexCode(text, at, 1, 2); }

// \u00a0 \x20
Coded escape(Slice<const char32_t> text, size_t at)
{
    if (at + 1 >= text.size()) {
        return {};
    }
    return text[at + 1] == 'u' ? hexCode(text, at, 2, 4) : text[at + 1] == 'x' ? hexCode(text, at, 2, 2) : Coded{};
}

// \n \r \t
size_t lineEscape(Slice<const char32_t> text, size_t at)
{
    if (at + 1 >= text.size() || (text[at + 1] != 'n' && text[at + 1] != 'r' && text[at + 1] != 't')) {
        return 0;
    }
    return at + 2 < text.size() && isAsciiLetter(text[at + 2]) ? 0 : 2;
}

// <br> </td> <span class="x">
size_t tag(Slice<const char32_t> text, size_t at)
{
    size_t i = at + 1;
    if (i < text.size() && text[i] == '/') {
        ++i;
    }
    if (i >= text.size() || !isAsciiLetter(text[i])) {
        return 0;
    }
    while (i < text.size() && i < at + longestTag && text[i] != '>' && text[i] != '<' && !isAsciiDigit(text[i])) {
        ++i;
    }
    return i < text.size() && text[i] == '>' ? i + 1 - at : 0;
}

Coded codedAt(Slice<const char32_t> text, size_t at)
{
    switch (text[at]) {
    case '&':
        return numericEntity(text, at);
    case '%':
        return octet(text, at);
    case '\\':
        return escape(text, at);
    default:
        return {};
    }
}

} // namespace

bool isSeparatorCode(char32_t code)
{
    const Kind kind = classOf(code).kind();
    return kind == Kind::Other || kind == Kind::Space || kind == Kind::Newline || kind == Kind::Ignorable;
}

size_t markupAt(Slice<const char32_t> text, size_t at)
{
    if (text[at] == '<') {
        return tag(text, at);
    }
    const Coded coded = codedAt(text, at);
    if (coded.length > 0) {
        // Of %-coded UTF-8 beyond ASCII each octet counts.
        return isSeparatorCode(coded.code) || (text[at] == '%' && coded.code >= 0x80) ? coded.length : 0;
    }
    return text[at] == '&' ? namedEntity(text, at) : text[at] == '\\' ? lineEscape(text, at) : 0;
}

EncodedDigit encodedDigitAt(Slice<const char32_t> text, size_t at)
{
    const Coded coded = codedAt(text, at);
    if (coded.length == 0 || !isAsciiDigit(coded.code)) {
        return {};
    }
    return {coded.length, static_cast<uint8_t>(coded.code - '0')};
}

} // namespace sealdesk::masking::engine
