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
    const auto found = m_table->m_perAddress.find(m_counted);
    if (found != m_table->m_perAddress.end() && --found->second == 0)
        m_table->m_perAddress.erase(found);
}

std::optional<AddressTable::Slot> AddressTable::enter(const PeerAddress &peer)
{
    const PeerAddress counted = peer.countedAs();
    if (m_open >= m_most)
        return std::nullopt;
    const auto found = m_perAddress.find(counted);
    if (found != m_perAddress.end() && found->second >= m_mostPerAddress)
        return std::nullopt;
    return std::make_optional<Slot>(shared_from_this(), counted);
}

} // namespace sealdesk::edge
