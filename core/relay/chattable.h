// ChatTable: the chats that are not over, and those over whose visitor is still connected, as committed
// to the store. Texts in it are masked. It finds chats and hands frames to both sides; rules are the desks'.
#pragma once

#include "core/edge/peeraddress.h"
#include "core/relay/ports.h"
#include "core/relay/ratelimit.h"
#include "core/relay/timer.h"
#include "core/store/chatrepository.h"

#include <map>
#include <memory>
#include <optional>

namespace sealdesk::relay {

class SeatTable;

struct LiveChat {
    explicit LiveChat(Scheduler &scheduler);

    store::Chat chat; // as committed
    QString operatorName;
    std::optional<edge::PeerAddress> from; // who started it; unknown after a restart
    std::weak_ptr<VisitorPort> visitor;
    RateLimit lines;
    Timer abandoned; // runs while the visitor is not connected

    [[nodiscard]] bool ended() const { return chat.state == store::ChatState::Ended; }
    void sendToVisitor(const QByteArray &frame) const;
};

class ChatTable {
public:
    ChatTable(Scheduler &scheduler, const SeatTable &seats) : m_scheduler(scheduler), m_seats(seats) {}

    LiveChat &add(store::Chat chat);
    void remove(const QString &chat);
    [[nodiscard]] LiveChat *find(const QString &chat);
    [[nodiscard]] const std::map<QString, std::unique_ptr<LiveChat>> &all() const { return m_chats; }

    // Not ended ones.
    [[nodiscard]] int open() const;
    [[nodiscard]] int openFrom(const edge::PeerAddress &address) const;
    [[nodiscard]] int activeOf(const QString &operatorId) const;

    void sendToVisitor(const QString &chat, const QByteArray &frame);
    // To the visitor and to the operator who has the chat.
    void sendToBoth(const QString &chat, const QByteArray &frame);

private:
    Scheduler &m_scheduler;
    const SeatTable &m_seats;
    std::map<QString, std::unique_ptr<LiveChat>> m_chats;
};

} // namespace sealdesk::relay
