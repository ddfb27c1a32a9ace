// Recipient: the public half of a key pair (X25519) that archives are made for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::backup {

struct Recipient {
    std::array<std::uint8_t, 32> key{};
    // "sealdesk-backup-to-…", and exactly that.
    [[nodiscard]] static std::optional<Recipient> fromText(std::string_view text);
    [[nodiscard]] std::string text() const;
    bool operator==(const Recipient &) const = default;
};

} // namespace sealdesk::backup
