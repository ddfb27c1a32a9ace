#include "ui/secureform/secrettext.h"

namespace sealdesk::ui {

namespace {

constexpr std::size_t groupLength = 4;
constexpr std::size_t readableTail = 4;
// Fewer would leave too little hidden.
constexpr std::size_t shortestCardNumber = 12;

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

bool startsGroup(SecretKind kind, std::size_t index)
{
    return kind == SecretKind::CardNumber && index > 0 && index % groupLength == 0;
}

bool readableMasked(SecretKind kind, std::size_t index, std::size_t count)
{
    return kind == SecretKind::CardNumber && count >= shortestCardNumber && index + readableTail >= count;
}

} // namespace sealdesk::ui
