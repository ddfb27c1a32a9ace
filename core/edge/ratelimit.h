// RateLimit: a token bucket. Time is handed in, so that it can be tested; it must never go back.
#pragma once

#include <algorithm>
#include <cstdint>

namespace sealdesk::edge {

class RateLimit {
public:
    RateLimit(int perSecond, int burst) : m_perSecond(perSecond), m_most(std::int64_t{burst} * milli), m_left(m_most) {}

    // False: over the limit, nothing taken.
    [[nodiscard]] bool take(std::int64_t nowMs)
    {
        // A second of pause fills by perSecond; a long pause must not overflow the product.
        const std::int64_t passed = m_started ? std::clamp<std::int64_t>(nowMs - m_lastMs, 0, longestMs) : 0;
        m_started = true;
        m_lastMs = nowMs;
        m_left = std::min(m_most, m_left + passed * m_perSecond);
        if (m_left < milli)
            return false;
        m_left -= milli;
        return true;
    }

private:
    static constexpr std::int64_t milli = 1000; // the bucket counts in thousandths
    static constexpr std::int64_t longestMs = 3'600'000;
    std::int64_t m_perSecond;
    std::int64_t m_most;
    std::int64_t m_left;
    std::int64_t m_lastMs = 0;
    bool m_started = false;
};

} // namespace sealdesk::edge
