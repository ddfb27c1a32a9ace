// X-Forwarded-For of any bytes: no crash, and never an address that a proxy did not name.
#include "core/edge/forwarded.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace sealdesk::edge;
    const std::vector<AddressRange> proxies{*AddressRange::parse("10.0.0.0/8")};
    const PeerAddress stranger = *PeerAddress::parse("192.0.2.7");
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t half = size / 2;
    const std::vector<std::string_view> lines{text.substr(0, half), text.substr(half)};
    if (clientAddress(stranger, lines, proxies) != stranger) {
        std::abort();
    }
    const auto through = clientAddress(*PeerAddress::parse("10.1.1.1"), lines, proxies);
    if (through && text.find(':') == std::string_view::npos && text.find(through->text()) == std::string_view::npos) {
        std::abort();
    }
    return 0;
}
