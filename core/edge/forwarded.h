// Forwarded: whose connection it is that comes through a reverse proxy. Anybody can write an X-Forwarded-For header,
// so it counts only from addresses that the administrator named as proxies, and only as far as proxies wrote it.
// It decides about no permission and looks no name up. Private to core/edge, but for tests.
#pragma once

#include "core/edge/addressrange.h"
#include "core/edge/peeraddress.h"

#include <optional>
#include <string_view>
#include <vector>

namespace sealdesk::edge {

[[nodiscard]] bool isProxy(const PeerAddress &peer, const std::vector<AddressRange> &proxies);

// The last address before the proxies, read from the right: each proxy adds whom it heard at the end, and what stands
// to the left of the first address that is no proxy may be anybody's invention.
//   peer     the other end of the TCP connection; when it is no proxy, it is the answer and the headers do not count
//   headers  the values of all X-Forwarded-For lines, in their order; entries are IP, IPv4:port, [IPv6] or [IPv6]:port
// nullopt: a proxy says nothing, or nothing that can be read.
[[nodiscard]] std::optional<PeerAddress> clientAddress(const PeerAddress &peer,
                                                       const std::vector<std::string_view> &headers,
                                                       const std::vector<AddressRange> &proxies);

} // namespace sealdesk::edge
