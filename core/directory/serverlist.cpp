#include "core/directory/serverlist.h"

#include "core/directory/limits.h"

#include <algorithm>
#include <numeric>

namespace sealdesk::directory {

std::vector<std::size_t> ServerList::order() const
{
    const std::scoped_lock lock(m_mutex);
    const std::int64_t now = m_clock.aliveMs();
    std::vector<std::size_t> order(m_deadUntil.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t server) { return m_deadUntil[server] <= now; });
    return order;
}

void ServerList::failed(std::size_t server)
{
    const std::scoped_lock lock(m_mutex);
    m_deadUntil[server] = m_clock.aliveMs() + deadServerMs;
}

void ServerList::answered(std::size_t server)
{
    const std::scoped_lock lock(m_mutex);
    m_deadUntil[server] = 0;
}

} // namespace sealdesk::directory
