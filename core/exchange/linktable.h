// LinkTable: the links that have not proved themselves yet, so that none of them stays, and the one
// control link that is trusted now. It owns none of them.
#pragma once

#include <cstdint>
#include <set>

namespace sealdesk::exchange {

class Link;

class LinkTable {
public:
    void addUnproved(Link &link) { m_unproved.insert(&link); }
    void proved(Link &link) { m_unproved.erase(&link); }
    // The relay has connected anew; its older control link ends.
    void setControl(Link &link);
    void forget(Link &link);

    // Ends those that took too long. Returns how many.
    int sweep(std::int64_t aliveMs);

private:
    std::set<Link *> m_unproved;
    Link *m_control = nullptr;
};

} // namespace sealdesk::exchange
