// RateLimit: a token bucket (so many a second or minute on average, so many at once); AddressLimits holds
// one for each address, for a bounded number of them. Time is given, so that tests move it.
#pragma once

#include "core/edge/peeraddress.h"

#include <cstdint>
#include <map>

namespace sealdesk::relay {

class RateLimit {
public:
    RateLimit(int perPeriod, std::int64_t periodMs, int burst);
    // False: over the limit, nothing is taken.
    [[nodiscard]] bool take(std::int64_t aliveMs);
    // Seconds until take() will say yes, at least 1.
    [[nodiscard]] std::int64_t retrySeconds() const;
    // True if nothing was taken for so long that a new one would be the same.
    [[nodiscard]] bool full(std::int64_t aliveMs) const;

private:
    void refill(std::int64_t aliveMs);
    std::int64_t m_perPeriod;
    std::int64_t m_periodMs;
    std::int64_t m_burst;
    std::int64_t m_credit; // in 1/m_periodMs of one
    std::int64_t m_lastMs = 0;
    bool m_started = false;
};

class AddressLimits {
public:
    AddressLimits(int perMinute, int burst, int addresses);
    [[nodiscard]] bool take(const edge::PeerAddress &address, std::int64_t aliveMs);

private:
    int m_perMinute;
    int m_burst;
    std::size_t m_addresses;
    std::map<edge::PeerAddress, RateLimit> m_byAddress;
};

} // namespace sealdesk::relay
