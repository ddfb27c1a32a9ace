#include "core/seal/open/hpkelabels.h"

#include "core/secret/secretbox.h"

#include <algorithm>
#include <array>

namespace sealdesk::seal {

namespace {

constexpr std::string_view version = "HPKE-v1";
constexpr std::uint8_t kemSuite[] = {'K', 'E', 'M', 0x00, 0x10};
constexpr std::uint8_t scheduleSuite[] = {'H', 'P', 'K', 'E', 0x00, 0x10, 0x00, 0x01, 0x00, 0x02};

ByteView suiteId(HpkePart part) { return part == HpkePart::Kem ? ByteView(kemSuite) : ByteView(scheduleSuite); }

struct Block {
    std::array<std::uint8_t, limits::hashBytes> bytes;
};

} // namespace

bool labeledExtract(HpkePart part, ByteView salt, std::string_view label, ByteView ikm, HmacOutput output)
{
    return hmacSha256(salt, {asBytes(version), suiteId(part), asBytes(label), ikm}, output);
}

bool labeledExpand(HpkePart part, ByteView prk, std::string_view label, ByteView info, std::span<std::uint8_t> output)
{
    if (output.size() > limits::hashBytes) {
        return false;
    }
    auto block = secret::SecretBox<Block>::make();
    if (!block) {
        return false;
    }
    const std::uint8_t length[] = {0, static_cast<std::uint8_t>(output.size())};
    static constexpr std::uint8_t firstBlock[] = {1};
    return block->withMutable([&](Block &whole) {
        const bool done =
            hmacSha256(prk, {length, asBytes(version), suiteId(part), asBytes(label), info, firstBlock}, whole.bytes);
        if (done) {
            std::copy_n(whole.bytes.begin(), output.size(), output.begin());
        }
        return done;
    });
}

} // namespace sealdesk::seal
