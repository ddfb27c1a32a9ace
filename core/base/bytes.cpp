#include "core/base/bytes.h"

#include <array>

namespace sealdesk {

namespace {

constexpr std::string_view base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view hexAlphabet = "0123456789abcdef";

constexpr std::array<std::int8_t, 256> reverseTable(std::string_view alphabet)
{
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
    }
    return table;
}

constexpr auto base64Values = reverseTable(base64Alphabet);

constexpr auto hexValues = [] {
    auto table = reverseTable(hexAlphabet);
    for (int i = 0; i < 6; ++i) {
        table[static_cast<std::size_t>('A' + i)] = static_cast<std::int8_t>(10 + i);
    }
    return table;
}();

} // namespace

std::string toBase64Url(ByteView bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8) | byte;
        held += 8;
        while (held >= 6) {
            held -= 6;
            text.push_back(base64Alphabet[(bits >> held) & 0x3f]);
        }
    }
    if (held > 0) {
        text.push_back(base64Alphabet[(bits << (6 - held)) & 0x3f]);
    }
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : text) {
        const std::int8_t value = base64Values[static_cast<unsigned char>(c)];
        if (value < 0) {
            return std::nullopt;
        }
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<std::uint8_t>((bits >> held) & 0xff));
        }
    }
    const std::uint32_t strayBits = bits & ((1u << held) - 1);
    if (strayBits != 0) {
        return std::nullopt;
    }
    return bytes;
}

std::string toHex(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text.push_back(hexAlphabet[byte >> 4]);
        text.push_back(hexAlphabet[byte & 0x0f]);
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const std::int8_t high = hexValues[static_cast<unsigned char>(text[i])];
        const std::int8_t low = hexValues[static_cast<unsigned char>(text[i + 1])];
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::uint8_t>((high << 4) | low));
    }
    return bytes;
}

} // namespace sealdesk
