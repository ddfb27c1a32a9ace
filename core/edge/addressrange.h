// AddressRange: one entry of an allow-list: an address, a CIDR block ("192.0.2.0/24", "2001:db8::/32") or a range
// ("192.0.2.10-192.0.2.20"). IPv4 and IPv4-mapped IPv6 are the same address; a range never spans both families.
// Strict: what is not exactly one of these is no entry, host bits of a block must be zero, and names are never looked
// up.
#pragma once

#include "core/edge/peeraddress.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::edge {

class AddressRange {
public:
    [[nodiscard]] static std::optional<AddressRange> parse(std::string_view text);
    [[nodiscard]] bool contains(const PeerAddress &address) const;
    // As an admin would write it: the shortest spelling of addresses; a block stays a block.
    [[nodiscard]] std::string text() const { return m_text; }
    friend bool operator==(const AddressRange &, const AddressRange &) = default;

    static constexpr std::size_t longestText = 100;

private:
    AddressRange(const PeerAddress &first, const PeerAddress &last, std::string text)
        : m_first(first), m_last(last), m_text(std::move(text))
    {
    }
    PeerAddress m_first;
    PeerAddress m_last;
    std::string m_text;
};

} // namespace sealdesk::edge
