#include "core/masking/utf8.h"

#include <cstdint>
#include <cstring>

namespace sealdesk::masking {

namespace {

constexpr char32_t replacement = 0xFFFD;

// What a lead byte announces. The bounds of the second byte keep out overlong forms, surrogates and
// what lies above U+10FFFF; all later bytes are 80 to BF.
struct Lead {
    unsigned following = 0;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xBF;
    char32_t bits = 0;
};

bool readLead(std::uint8_t byte, Lead &lead)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        lead = {1, 0x80, 0xBF, static_cast<char32_t>(byte & 0x1F)};
        return true;
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        lead = {2, 0x80, 0xBF, static_cast<char32_t>(byte & 0x0F)};
        if (byte == 0xE0) {
            lead.low = 0xA0;
        } else if (byte == 0xED) {
            lead.high = 0x9F;
        }
        return true;
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        lead = {3, 0x80, 0xBF, static_cast<char32_t>(byte & 0x07)};
        if (byte == 0xF0) {
            lead.low = 0x90;
        } else if (byte == 0xF4) {
            lead.high = 0x8F;
        }
        return true;
    }
    return false;
}

} // namespace

char32_t decodeOne(std::string_view text, std::size_t &at)
{
    const auto byte = static_cast<std::uint8_t>(text[at++]);
    if (byte < 0x80) {
        return byte;
    }
    Lead lead;
    if (!readLead(byte, lead)) {
        return replacement;
    }
    char32_t value = lead.bits;
    for (unsigned n = 0; n < lead.following; ++n) {
        const bool there = at < text.size();
        const auto next = there ? static_cast<std::uint8_t>(text[at]) : std::uint8_t{0};
        if (!there || next < lead.low || next > lead.high) {
            return replacement; // `next` is read again as a lead
        }
        value = (value << 6) | static_cast<char32_t>(next & 0x3F);
        lead.low = 0x80;
        lead.high = 0xBF;
        ++at;
    }
    return value;
}

bool isWellFormed(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080u;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & highBits) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const std::size_t before = at;
        if (decodeOne(text, at) == replacement && text.substr(before, at - before) != "\xEF\xBF\xBD") {
            return false;
        }
    }
    return true;
}

CodePoints decodeUtf8(std::string_view text)
{
    CodePoints out;
    out.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        out.push_back(decodeOne(text, at));
    }
    return out;
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string encodeUtf8(const CodePoints &codePoints)
{
    std::string out;
    out.reserve(codePoints.size());
    for (const char32_t c : codePoints) {
        appendUtf8(out, c);
    }
    return out;
}

} // namespace sealdesk::masking
