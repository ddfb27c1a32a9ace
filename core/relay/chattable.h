// ChatTable: the chats that are not over, and those over whose visitor is still connected or may come back
// for the outcome of a form, as committed to the store. Texts in it are masked. It finds chats and hands frames to both
// sides; rules are the desks'.
#pragma once

#include "core/edge/peeraddress.h"
#include "core/relay/ports.h"
#include "core/relay/ratelimit.h"
#include "core/relay/reply.h"
#include "core/relay/timer.h"
#include "core/store/chatrepository.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sealdesk::relay {

class SeatTable;

// A line said lately, for numbers in pieces. Masked, as everything here.
struct RecentLine {
    QString line;
    store::Author from = store::Author::Visitor;
    MaskedText text;
    qint64 atMs = 0;
};

// A line that waits a moment before it is committed; see LineDesk.
struct HeldLine {
    store::Line line;
    Reply reply;
    qint64 sinceAliveMs = 0; // Clock::aliveMs
};

struct LiveChat {
    explicit LiveChat(Scheduler &scheduler);

    store::Chat chat; // as committed
    QString operatorName;
    std::optional<edge::PeerAddress> from; // who started it; unknown after a restart
    std::weak_ptr<VisitorPort> visitor;
    RateLimit lines;
    std::vector<RecentLine> recent; // oldest first, of both sides
    std::vector<HeldLine> held;
    Timer holding;
    Timer abandoned; // runs while the visitor is not connected
    // A chat with a form stays for a while after its end, so that a page that was loaded anew learns what became of
    // the answers. Only here, never in the store: SHA-256 of the token with which that page comes.
    bool hadForm = false;
    QByteArray lateTokenHash;
    Timer late;

    [[nodiscard]] bool ended() const { return chat.state == store::ChatState::Ended; }
    void sendToVisitor(const QByteArray &frame) const;
};

class ChatTable {
public:
    ChatTable(Scheduler &scheduler, const SeatTable &seats) : m_scheduler(scheduler), m_seats(seats) {}

    LiveChat &add(store::Chat chat);
    void remove(const QString &chat);
    [[nodiscard]] LiveChat *find(const QString &chat);
    // An ended chat whose visitor may still ask what became of a form.
    [[nodiscard]] LiveChat *findLate(const QByteArray &tokenHash);
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
