// SeatTable: the sessions that are not over, by id, by token and by operator (one each).
#pragma once

#include "core/relay/seat.h"

#include <functional>
#include <map>

namespace sealdesk::relay {

class SeatTable {
public:
    // Precondition: no seat of the same operator is in the table.
    void add(std::shared_ptr<Seat> seat);
    void remove(const Seat &seat);
    // The token was replaced: finds it under the new hash from now on.
    void setToken(Seat &seat, const QByteArray &tokenHash);

    [[nodiscard]] std::shared_ptr<Seat> byId(const QString &session) const;
    [[nodiscard]] std::shared_ptr<Seat> byToken(const QByteArray &tokenHash) const;
    [[nodiscard]] std::shared_ptr<Seat> byOperator(const QString &operatorId) const;
    [[nodiscard]] std::vector<std::shared_ptr<Seat>> all() const;
    // Connected right now.
    [[nodiscard]] bool online(const QString &operatorId) const;

    // To all signed-in seats that hold the permission.
    void sendToAll(wire::Permission permission, const QByteArray &frame) const;
    void sendToOperator(const QString &operatorId, const QByteArray &frame) const;

private:
    std::map<QString, std::shared_ptr<Seat>> m_seats;     // by session id
    std::map<QByteArray, std::shared_ptr<Seat>> m_tokens; // by hash
    std::map<QString, std::shared_ptr<Seat>> m_operators; // by operator id
};

} // namespace sealdesk::relay
