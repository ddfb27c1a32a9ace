// PeerAddress: the IP address at the other end of a connection (IPv4-mapped IPv6 counts as IPv4).
// It holds no port and no name, and is never made by looking a name up.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::edge {

class PeerAddress {
public:
    // The unspecified IPv6 address.
    PeerAddress() = default;
    [[nodiscard]] static std::optional<PeerAddress> parse(std::string_view text);
    [[nodiscard]] static PeerAddress fromBytes(const std::array<std::uint8_t, 16> &v6);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool isIpv4() const;
    [[nodiscard]] bool isLoopback() const;
    // What limits per address count: the address itself, or the /64 of an IPv6 address.
    [[nodiscard]] PeerAddress countedAs() const;
    // IPv6 form, network byte order.
    [[nodiscard]] const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }

    // NOLINTNEXTLINE(modernize-use-nullptr): a comparison with 0 that no one wrote
    friend auto operator<=>(const PeerAddress &, const PeerAddress &) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace sealdesk::edge
