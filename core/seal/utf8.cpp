#include "core/seal/utf8.h"

#include "core/seal/limits.h"

#include <algorithm>

namespace sealdesk::seal {

namespace {

// Length of the well-formed sequence at `at`; 0 when there is none (RFC 3629 section 4).
std::size_t sequenceLength(ByteView bytes, std::size_t at)
{
    const std::uint8_t lead = bytes[at];
    if (lead < 0x80) {
        return 1;
    }
    std::size_t length = 0;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        low = lead == 0xe0 ? 0xa0 : low;   // overlong
        high = lead == 0xed ? 0x9f : high; // surrogates
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        low = lead == 0xf0 ? 0x90 : low;   // overlong
        high = lead == 0xf4 ? 0x8f : high; // beyond U+10FFFF
    } else {
        return 0;
    }
    if (bytes.size() - at < length || bytes[at + 1] < low || bytes[at + 1] > high) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((bytes[at + i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return length;
}

} // namespace

bool isUtf8(ByteView bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

bool isIdentifier(ByteView bytes)
{
    return !bytes.empty() && bytes.size() <= limits::identifierBytes && std::ranges::all_of(bytes, [](std::uint8_t c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

} // namespace sealdesk::seal
