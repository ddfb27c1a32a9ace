#include "core/exchange/linktable.h"

#include "core/exchange/limits.h"
#include "core/exchange/link.h"

#include <utility>
#include <vector>

namespace sealdesk::exchange {

void LinkTable::setControl(Link &link)
{
    Link *before = std::exchange(m_control, &link);
    if (before != nullptr && before != &link)
        before->end(edge::CloseCode::Policy, "replaced");
}

void LinkTable::forget(Link &link)
{
    m_unproved.erase(&link);
    if (m_control == &link)
        m_control = nullptr;
}

int LinkTable::sweep(std::int64_t aliveMs)
{
    std::vector<Link *> late;
    for (Link *link : m_unproved)
        if (aliveMs - link->openedMs() >= limits::joinMs)
            late.push_back(link);
    for (Link *link : late) {
        m_unproved.erase(link);
        link->end(edge::CloseCode::Policy, "too late");
    }
    return static_cast<int>(late.size());
}

} // namespace sealdesk::exchange
