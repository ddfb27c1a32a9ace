#include "core/masking/utf8.h"

#include <cstdint>

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

CodePoints decodeUtf8(std::string_view text)
{
    CodePoints out;
    out.reserve(text.size());
    std::size_t i = 0;
    while (i < text.size()) {
        const auto byte = static_cast<std::uint8_t>(text[i++]);
        if (byte < 0x80) {
            out.push_back(byte);
            continue;
        }
        Lead lead;
        if (!readLead(byte, lead)) {
            out.push_back(replacement);
            continue;
        }
        char32_t value = lead.bits;
        bool whole = true;
        for (unsigned n = 0; n < lead.following; ++n) {
            const bool there = i < text.size();
            const auto next = there ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
            if (!there || next < lead.low || next > lead.high) {
                whole = false; // `next` is read again as a lead
                break;
            }
            value = (value << 6) | static_cast<char32_t>(next & 0x3F);
            lead.low = 0x80;
            lead.high = 0xBF;
            ++i;
        }
        out.push_back(whole ? value : replacement);
    }
    return out;
}

std::string encodeUtf8(const CodePoints &codePoints)
{
    std::string out;
    out.reserve(codePoints.size());
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte))); };
    for (const char32_t c : codePoints) {
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
    return out;
}

} // namespace sealdesk::masking
