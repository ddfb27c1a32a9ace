// ServerList: in which order servers are asked. One that failed goes to the end for a short while, but is never left
// out: when all are thought dead, all are tried. For several threads.
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <vector>

namespace sealdesk::directory {

class ServerList {
public:
    ServerList(std::size_t count, const Clock &clock) : m_deadUntil(count, 0), m_clock(clock) {}
    [[nodiscard]] std::vector<std::size_t> order() const;
    void failed(std::size_t server);
    void answered(std::size_t server);

private:
    mutable std::mutex m_mutex;
    std::vector<std::int64_t> m_deadUntil; // 0: alive
    const Clock &m_clock;
};

} // namespace sealdesk::directory
