#include "core/relay/seattable.h"

namespace sealdesk::relay {

namespace {

template <class Map, class Key>
std::shared_ptr<Seat> lookUp(const Map &map, const Key &key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

} // namespace

void SeatTable::add(std::shared_ptr<Seat> seat)
{
    m_tokens[seat->session.tokenHash] = seat;
    m_operators[seat->operatorId()] = seat;
    const QString id = seat->id();
    m_seats[id] = std::move(seat);
}

void SeatTable::remove(const Seat &seat)
{
    const auto kept = byId(seat.id()); // alive until the end of this function
    m_tokens.erase(seat.session.tokenHash);
    if (const auto holder = byOperator(seat.operatorId()); holder == kept) {
        m_operators.erase(seat.operatorId());
    }
    m_seats.erase(seat.id());
}

void SeatTable::setToken(Seat &seat, const QByteArray &tokenHash)
{
    const auto kept = byId(seat.id());
    m_tokens.erase(seat.session.tokenHash);
    seat.session.tokenHash = tokenHash;
    m_tokens[tokenHash] = kept;
}

std::shared_ptr<Seat> SeatTable::byId(const QString &session) const { return lookUp(m_seats, session); }

std::shared_ptr<Seat> SeatTable::byToken(const QByteArray &tokenHash) const { return lookUp(m_tokens, tokenHash); }

std::shared_ptr<Seat> SeatTable::byOperator(const QString &operatorId) const { return lookUp(m_operators, operatorId); }

std::vector<std::shared_ptr<Seat>> SeatTable::all() const
{
    std::vector<std::shared_ptr<Seat>> seats;
    seats.reserve(m_seats.size());
    for (const auto &[id, seat] : m_seats) {
        seats.push_back(seat);
    }
    return seats;
}

bool SeatTable::online(const QString &operatorId) const
{
    const auto seat = byOperator(operatorId);
    return seat && !seat->port.expired();
}

void SeatTable::sendToAll(wire::Permission permission, const QByteArray &frame) const
{
    for (const auto &seat : all()) {
        if (seat->may(permission)) {
            seat->send(frame);
        }
    }
}

void SeatTable::sendToOperator(const QString &operatorId, const QByteArray &frame) const
{
    if (const auto seat = byOperator(operatorId); seat && seat->signedIn()) {
        seat->send(frame);
    }
}

} // namespace sealdesk::relay
