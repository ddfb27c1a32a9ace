// AddressTable: how many connections are open, in all and from each address, so that one address
// cannot take all places. A Slot holds one place until it is destroyed. Not thread-safe.
#pragma once

#include "core/edge/peeraddress.h"

#include <map>
#include <memory>
#include <optional>

namespace sealdesk::edge {

class AddressTable : public std::enable_shared_from_this<AddressTable> {
public:
    class Slot {
    public:
        Slot(std::shared_ptr<AddressTable> table, const PeerAddress &counted);
        ~Slot();
        Slot(Slot &&) noexcept = default;
        Slot &operator=(Slot &&) = delete;

    private:
        friend class AddressTable;
        std::shared_ptr<AddressTable> m_table;
        PeerAddress m_counted;
    };

    AddressTable(int most, int mostPerAddress) : m_most(most), m_mostPerAddress(mostPerAddress) {}

    // nullopt: a limit is reached.
    [[nodiscard]] std::optional<Slot> enter(const PeerAddress &peer);
    // A proxy's connection is many people's: only the limit of all counts.
    [[nodiscard]] std::optional<Slot> enterProxy(const PeerAddress &proxy);
    // Counts for the client that it was opened for, from now on. False: that address has reached its limit.
    [[nodiscard]] bool handOver(Slot &slot, const PeerAddress &client);
    [[nodiscard]] int open() const { return m_open; }

private:
    [[nodiscard]] bool isFull(const PeerAddress &counted) const;
    void leave(const PeerAddress &counted);

    int m_most;
    int m_mostPerAddress;
    int m_open = 0;
    std::map<PeerAddress, int> m_perAddress;
};

} // namespace sealdesk::edge
