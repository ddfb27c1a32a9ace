#include "core/edge/addressrange.h"

#include <charconv>
#include <utility>

namespace sealdesk::edge {

namespace {

constexpr unsigned bitsV6 = 128;
constexpr unsigned bitsV4 = 32;
constexpr unsigned bitsPerByte = 8;

// nullopt: a bit below the prefix is set.
std::optional<PeerAddress> lastOfBlock(const PeerAddress &first, unsigned prefix)
{
    auto bytes = first.bytes();
    for (unsigned bit = prefix; bit < bitsV6; ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << (bitsPerByte - 1 - bit % bitsPerByte));
        auto &byte = bytes[bit / bitsPerByte];
        if ((byte & mask) != 0) {
            return std::nullopt;
        }
        byte = static_cast<std::uint8_t>(byte | mask);
    }
    return PeerAddress::fromBytes(bytes);
}

std::optional<unsigned> prefixFrom(std::string_view text, unsigned most)
{
    unsigned prefix = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), prefix);
    const bool spelledOnce = text.size() == 1 || (!text.empty() && text.front() != '0');
    if (error != std::errc() || end != text.data() + text.size() || !spelledOnce || prefix > most) {
        return std::nullopt;
    }
    return prefix;
}

} // namespace

std::optional<AddressRange> AddressRange::parse(std::string_view text)
{
    if (text.size() > longestText) {
        return std::nullopt;
    }
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto first = PeerAddress::parse(text.substr(0, slash));
        if (!first) {
            return std::nullopt;
        }
        const auto prefix = prefixFrom(text.substr(slash + 1), first->isIpv4() ? bitsV4 : bitsV6);
        if (!prefix) {
            return std::nullopt;
        }
        const auto last = lastOfBlock(*first, first->isIpv4() ? *prefix + bitsV6 - bitsV4 : *prefix);
        if (!last) {
            return std::nullopt;
        }
        return AddressRange(*first, *last, first->text() + "/" + std::to_string(*prefix));
    }
    if (const auto hyphen = text.find('-'); hyphen != std::string_view::npos) {
        const auto first = PeerAddress::parse(text.substr(0, hyphen));
        const auto last = PeerAddress::parse(text.substr(hyphen + 1));
        if (!first || !last || first->isIpv4() != last->isIpv4() || last->bytes() < first->bytes()) {
            return std::nullopt;
        }
        return AddressRange(*first, *last, first->text() + "-" + last->text());
    }
    const auto one = PeerAddress::parse(text);
    return one ? std::optional(AddressRange(*one, *one, one->text())) : std::nullopt;
}

bool AddressRange::contains(const PeerAddress &address) const
{
    // An IPv6 block that reaches over the mapped addresses does not mean IPv4.
    return address.isIpv4() == m_first.isIpv4() && m_first.bytes() <= address.bytes() &&
           address.bytes() <= m_last.bytes();
}

} // namespace sealdesk::edge
