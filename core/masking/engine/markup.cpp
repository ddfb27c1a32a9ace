#include "core/masking/engine/markup.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestEntity = 10;
constexpr size_t longestTag = 24;

bool isHex(char32_t c) { return isAsciiDigit(c) || ((c | 32u) >= 'a' && (c | 32u) <= 'f'); }

unsigned hexValue(char32_t c) { return static_cast<unsigned>(isAsciiDigit(c) ? c - '0' : (c | 32u) - 'a' + 10); }

bool isSeparatorCode(char32_t code)
{
    const Kind kind = classOf(code).kind();
    return kind == Kind::Other || kind == Kind::Space || kind == Kind::Newline || kind == Kind::Ignorable;
}

// &name; &#32; &#x20;
size_t entity(Slice<const char32_t> text, size_t at)
{
    size_t i = at + 1;
    if (i < text.size() && text[i] == '#') {
        ++i;
        const bool hex = i < text.size() && (text[i] | 32u) == 'x';
        i += hex ? 1u : 0u;
        char32_t code = 0;
        const size_t first = i;
        while (i < text.size() && i < at + longestEntity && (hex ? isHex(text[i]) : isAsciiDigit(text[i]))) {
            code = code * (hex ? 16 : 10) + hexValue(text[i]);
            ++i;
        }
        return i > first && i < text.size() && text[i] == ';' && isSeparatorCode(code) ? i + 1 - at : 0;
    }
    const size_t first = i;
    while (i < text.size() && i < at + longestEntity && isAsciiLetter(text[i])) {
        ++i;
    }
    return i > first && i < text.size() && text[i] == ';' ? i + 1 - at : 0;
}

// %20 and other octets that are no letters or digits; of UTF-8 beyond ASCII each octet.
size_t octet(Slice<const char32_t> text, size_t at)
{
    if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2])) {
        return 0;
    }
    const char32_t code = hexValue(text[at + 1]) * 16 + hexValue(text[at + 2]);
    return code >= 0x80 || isSeparatorCode(code) ? 3 : 0;
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

// \n \r \t \u00a0 \x20
size_t escape(Slice<const char32_t> text, size_t at)
{
    if (at + 1 >= text.size()) {
        return 0;
    }
    const char32_t c = text[at + 1];
    if (c == 'n' || c == 'r' || c == 't') {
        const bool goesOn = at + 2 < text.size() && isAsciiLetter(text[at + 2]);
        return goesOn ? 0 : 2;
    }
    const size_t digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits == 0 || at + 1 + digits >= text.size()) {
        return 0;
    }
    char32_t code = 0;
    for (size_t i = at + 2; i < at + 2 + digits; ++i) {
        if (!isHex(text[i])) {
            return 0;
        }
        code = code * 16 + hexValue(text[i]);
    }
    return isSeparatorCode(code) ? digits + 2 : 0;
}

} // namespace

size_t markupAt(Slice<const char32_t> text, size_t at)
{
    switch (text[at]) {
    case '&':
        return entity(text, at);
    case '%':
        return octet(text, at);
    case '<':
        return tag(text, at);
    case '\\':
        return escape(text, at);
    default:
        return 0;
    }
}

} // namespace sealdesk::masking::engine
