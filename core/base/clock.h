// Clock: where time comes from. Every rule that depends on time takes one, so that tests move it.
//
// wallMs() may be stepped by the administrator; never use it for durations. aliveMs() never goes
// back and counts suspend (CLOCK_BOOTTIME and its equals), which idle rules need (PCI DSS 8.2.8).
#pragma once

#include <cstdint>

namespace sealdesk {

class Clock {
public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual std::int64_t wallMs() const = 0;
    // Milliseconds since an arbitrary start; monotonic; goes on during suspend.
    [[nodiscard]] virtual std::int64_t aliveMs() const = 0;
};

} // namespace sealdesk
