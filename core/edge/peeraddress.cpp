#include "core/edge/peeraddress.h"

#include <algorithm>
#include <cstring>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace sealdesk::edge {

namespace {

constexpr std::array<std::uint8_t, 12> ipv4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t longestText = 45; // "ffff:…:255.255.255.255"

} // namespace

std::optional<PeerAddress> PeerAddress::parse(std::string_view text)
{
    if (text.empty() || text.size() > longestText || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    const std::string terminated(text);
    PeerAddress address;
    if (inet_pton(AF_INET6, terminated.c_str(), address.m_bytes.data()) == 1)
        return address;
    std::copy(ipv4Prefix.begin(), ipv4Prefix.end(), address.m_bytes.begin());
    if (inet_pton(AF_INET, terminated.c_str(), address.m_bytes.data() + ipv4Prefix.size()) == 1)
        return address;
    return std::nullopt;
}

PeerAddress PeerAddress::fromBytes(const std::array<std::uint8_t, 16> &v6)
{
    PeerAddress address;
    address.m_bytes = v6;
    return address;
}

bool PeerAddress::isIpv4() const { return std::equal(ipv4Prefix.begin(), ipv4Prefix.end(), m_bytes.begin()); }

std::string PeerAddress::text() const
{
    std::array<char, longestText + 1> buffer{};
    const bool v4 = isIpv4();
    const void *source = v4 ? m_bytes.data() + ipv4Prefix.size() : m_bytes.data();
    inet_ntop(v4 ? AF_INET : AF_INET6, source, buffer.data(), buffer.size());
    return buffer.data();
}

bool PeerAddress::isLoopback() const
{
    if (isIpv4())
        return m_bytes[ipv4Prefix.size()] == 127;
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; }) &&
           m_bytes.back() == 1;
}

PeerAddress PeerAddress::countedAs() const
{
    PeerAddress counted = *this;
    if (!isIpv4())
        std::fill(counted.m_bytes.begin() + 8, counted.m_bytes.end(), std::uint8_t{0});
    return counted;
}

} // namespace sealdesk::edge
