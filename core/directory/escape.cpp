#include "core/directory/escape.h"

#include "core/directory/limits.h"

#include <cstdint>

namespace sealdesk::directory {

namespace {

constexpr std::string_view placeholder = "{user}";

void appendHex(std::string &out, unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
}

// The next code point, or -1 where the bytes are not UTF-8 (overlong forms and surrogates included).
std::int32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80) {
        return first;
    }
    std::size_t more = 0;
    std::int32_t code = 0;
    std::int32_t least = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        more = 1;
        code = first & 0x1F;
        least = 0x80;
    } else if (first >= 0xE0 && first <= 0xEF) {
        more = 2;
        code = first & 0x0F;
        least = 0x800;
    } else if (first >= 0xF0 && first <= 0xF4) {
        more = 3;
        code = first & 0x07;
        least = 0x10000;
    } else {
        return -1;
    }
    for (; more > 0; --more) {
        if (at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80) {
            return -1;
        }
        code = code * 64 + (static_cast<unsigned char>(text[at++]) & 0x3F);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least || code > 0x10FFFF || surrogate ? -1 : code;
}

bool isForbidden(std::int32_t code)
{
    const bool control = code < 0x20 || (code >= 0x7F && code <= 0x9F);
    const bool direction = code == 0x61C || code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) ||
                           (code >= 0x2066 && code <= 0x2069);
    const bool invisible = code == 0x200B || code == 0x2060 || code == 0xFEFF;
    return control || direction || invisible;
}

} // namespace

bool isGoodName(std::string_view name)
{
    if (name.empty() || name.size() > maxNameBytes || name.front() == ' ' || name.back() == ' ') {
        return false;
    }
    for (std::size_t at = 0; at < name.size();) {
        const std::int32_t code = nextCodePoint(name, at);
        if (code < 0 || isForbidden(code)) {
            return false;
        }
    }
    return true;
}

std::string escapeForFilter(std::string_view value)
{
    std::string out;
    for (const char character : value) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte >= 0x7F || std::string_view("*()\\").find(character) != std::string_view::npos) {
            appendHex(out, byte);
        } else {
            out += character;
        }
    }
    return out;
}

std::string escapeForDn(std::string_view value)
{
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char character = value[i];
        const auto byte = static_cast<unsigned char>(character);
        const bool atAnEnd = i == 0 || i + 1 == value.size();
        if (byte < 0x20 || byte == 0x7F || (character == ' ' && atAnEnd)) {
            appendHex(out, byte);
        } else if (std::string_view(",+\"\\<>;=#").find(character) != std::string_view::npos) {
            out += '\\';
            out += character;
        } else {
            out += character;
        }
    }
    return out;
}

std::string fillIn(std::string_view pattern, std::string_view value)
{
    std::string out;
    std::size_t at = 0;
    for (std::size_t hit = pattern.find(placeholder); hit != std::string_view::npos;
         hit = pattern.find(placeholder, at)) {
        out += pattern.substr(at, hit - at);
        out += value;
        at = hit + placeholder.size();
    }
    out += pattern.substr(at);
    return out;
}

} // namespace sealdesk::directory
