#include "core/edge/forwarded.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace sealdesk::edge {

namespace {

constexpr std::string_view optionalSpace = " \t"; // OWS, RFC 9110 section 5.6.3

std::string_view trimmedEntry(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(optionalSpace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(optionalSpace) - first + 1);
}

bool isPort(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return error == std::errc() && end == digits.data() + digits.size();
}

std::optional<PeerAddress> addressFrom(std::string_view entry)
{
    if (entry.starts_with('[')) {
        const std::size_t close = entry.find(']');
        if (close == std::string_view::npos)
            return std::nullopt;
        const std::string_view rest = entry.substr(close + 1);
        if (!rest.empty() && (rest.front() != ':' || !isPort(rest.substr(1))))
            return std::nullopt;
        const std::string_view inside = entry.substr(1, close - 1);
        return inside.find(':') == std::string_view::npos ? std::nullopt : PeerAddress::parse(inside);
    }
    const std::size_t colon = entry.find(':');
    if (colon != std::string_view::npos && entry.find(':', colon + 1) == std::string_view::npos) {
        const auto address = PeerAddress::parse(entry.substr(0, colon));
        return isPort(entry.substr(colon + 1)) ? address : std::nullopt;
    }
    return PeerAddress::parse(entry);
}

} // namespace

bool isProxy(const PeerAddress &peer, const std::vector<AddressRange> &proxies)
{
    return std::ranges::any_of(proxies, [&peer](const AddressRange &range) { return range.contains(peer); });
}

std::optional<PeerAddress> clientAddress(const PeerAddress &peer, const std::vector<std::string_view> &headers,
                                         const std::vector<AddressRange> &proxies)
{
    if (!isProxy(peer, proxies))
        return peer;
    std::optional<PeerAddress> nearest;
    for (auto header = headers.rbegin(); header != headers.rend(); ++header) {
        std::string_view left = *header;
        for (bool more = true; more;) {
            const std::size_t comma = left.rfind(',');
            more = comma != std::string_view::npos;
            nearest = addressFrom(trimmedEntry(more ? left.substr(comma + 1) : left));
            if (!nearest || !isProxy(*nearest, proxies))
                return nearest;
            left = more ? left.substr(0, comma) : std::string_view();
        }
    }
    return nearest; // a proxy itself asks through another one
}

} // namespace sealdesk::edge
