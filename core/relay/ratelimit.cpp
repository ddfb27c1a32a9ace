#include "core/relay/ratelimit.h"

#include <algorithm>

namespace sealdesk::relay {

RateLimit::RateLimit(int perPeriod, std::int64_t periodMs, int burst)
    : m_perPeriod(perPeriod), m_periodMs(periodMs), m_burst(burst), m_credit(m_burst * m_periodMs)
{
}

void RateLimit::refill(std::int64_t aliveMs)
{
    if (!m_started) {
        m_started = true;
        m_lastMs = aliveMs;
        return;
    }
    // More than a full bucket's time changes nothing; the cap keeps the product small.
    const std::int64_t passed = std::clamp<std::int64_t>(aliveMs - m_lastMs, 0, m_burst * m_periodMs);
    m_lastMs = std::max(aliveMs, m_lastMs);
    m_credit = std::min(m_burst * m_periodMs, m_credit + passed * m_perPeriod);
}

bool RateLimit::take(std::int64_t aliveMs)
{
    refill(aliveMs);
    if (m_credit < m_periodMs) {
        return false;
    }
    m_credit -= m_periodMs;
    return true;
}

std::int64_t RateLimit::retrySeconds() const
{
    const std::int64_t missing = std::max<std::int64_t>(0, m_periodMs - m_credit);
    return std::max<std::int64_t>(1, (missing / m_perPeriod + 999) / 1000);
}

bool RateLimit::full(std::int64_t aliveMs) const
{
    RateLimit then = *this;
    then.refill(aliveMs);
    return then.m_credit >= m_burst * m_periodMs;
}

AddressLimits::AddressLimits(int perMinute, int burst, int addresses)
    : m_perMinute(perMinute), m_burst(burst), m_addresses(static_cast<std::size_t>(addresses))
{
}

bool AddressLimits::take(const edge::PeerAddress &address, std::int64_t aliveMs)
{
    const edge::PeerAddress counted = address.countedAs();
    auto found = m_byAddress.find(counted);
    if (found == m_byAddress.end()) {
        if (m_byAddress.size() >= m_addresses) {
            std::erase_if(m_byAddress, [aliveMs](const auto &entry) { return entry.second.full(aliveMs); });
        }
        if (m_byAddress.size() >= m_addresses) {
            return false; // deny by default: the table is full of busy addresses
        }
        found = m_byAddress.emplace(counted, RateLimit(m_perMinute, 60'000, m_burst)).first;
    }
    return found->second.take(aliveMs);
}

} // namespace sealdesk::relay
