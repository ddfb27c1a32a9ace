#include "core/edge/addresstable.h"

namespace sealdesk::edge {

AddressTable::Slot::Slot(std::shared_ptr<AddressTable> table, const PeerAddress &counted)
    : m_table(std::move(table)), m_counted(counted)
{
    ++m_table->m_open;
    ++m_table->m_perAddress[m_counted];
}

AddressTable::Slot::~Slot()
{
    if (!m_table)
        return; // moved from
    --m_table->m_open;
    m_table->leave(m_counted);
}

bool AddressTable::isFull(const PeerAddress &counted) const
{
    const auto found = m_perAddress.find(counted);
    return found != m_perAddress.end() && found->second >= m_mostPerAddress;
}

void AddressTable::leave(const PeerAddress &counted)
{
    const auto found = m_perAddress.find(counted);
    if (found != m_perAddress.end() && --found->second == 0)
        m_perAddress.erase(found);
}

std::optional<AddressTable::Slot> AddressTable::enter(const PeerAddress &peer)
{
    const PeerAddress counted = peer.countedAs();
    if (m_open >= m_most || isFull(counted))
        return std::nullopt;
    return std::make_optional<Slot>(shared_from_this(), counted);
}

std::optional<AddressTable::Slot> AddressTable::enterProxy(const PeerAddress &proxy)
{
    if (m_open >= m_most)
        return std::nullopt;
    return std::make_optional<Slot>(shared_from_this(), proxy.countedAs());
}

bool AddressTable::handOver(Slot &slot, const PeerAddress &client)
{
    const PeerAddress counted = client.countedAs();
    if (isFull(counted))
        return false;
    leave(slot.m_counted);
    slot.m_counted = counted;
    ++m_perAddress[counted];
    return true;
}

} // namespace sealdesk::edge
