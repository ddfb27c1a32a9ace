#include "core/edge/origin.h"

#include "core/edge/limits.h"
#include "core/edge/peeraddress.h"

#include <charconv>
#include <cstdint>

namespace sealdesk::edge {

namespace {

constexpr std::string_view https = "https://";
constexpr std::string_view http = "http://";

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.front() == '-' || host.back() == '-')
        return false;
    char before = '\0';
    for (const char c : host) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (!plain || (c == '.' && before == '.'))
            return false;
        before = c;
    }
    return true;
}

// "[v6]" only in the one form that browsers write.
bool isBracketedIpv6(std::string_view host)
{
    if (host.size() < 4 || host.front() != '[' || host.back() != ']')
        return false;
    const std::string_view inner = host.substr(1, host.size() - 2);
    const auto address = PeerAddress::parse(inner);
    return address && !address->isIpv4() && address->text() == inner;
}

} // namespace

bool isOpaqueOrigin(std::string_view header) { return header == "null"; }

std::optional<std::string> normalOrigin(std::string_view text)
{
    if (text.size() > limits::originBytes)
        return std::nullopt;
    std::string lower(text);
    for (char &c : lower)
        c = lowered(c);

    const bool secure = lower.starts_with(https);
    if (!secure && !lower.starts_with(http))
        return std::nullopt;
    const std::string_view scheme = secure ? https : http;
    std::string_view host = std::string_view(lower).substr(scheme.size());

    std::uint16_t port = 0;
    const std::size_t bracket = host.rfind(']');
    const std::size_t colon = host.rfind(':');
    if (colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket)) {
        const std::string_view digits = host.substr(colon + 1);
        host = host.substr(0, colon);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (digits.empty() || digits.front() == '0' || error != std::errc{} || end != digits.data() + digits.size())
            return std::nullopt;
    }
    if (!isHostName(host) && !isBracketedIpv6(host))
        return std::nullopt;

    std::string normal(scheme);
    normal += host;
    if (port != 0 && port != (secure ? 443 : 80))
        normal += ':' + std::to_string(port);
    return normal;
}

bool sameOrigin(std::string_view header, std::string_view expected)
{
    return !header.empty() && header.size() <= limits::originBytes && header == expected && header != "null";
}

} // namespace sealdesk::edge
