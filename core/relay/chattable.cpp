#include "core/relay/chattable.h"

#include "core/relay/limits.h"
#include "core/relay/seattable.h"

#include <algorithm>

namespace sealdesk::relay {

LiveChat::LiveChat(Scheduler &scheduler)
    : lines(limits::visitorLinesPerSecond, 1000, limits::visitorLineBurst), holding(scheduler), abandoned(scheduler),
      late(scheduler)
{
}

void LiveChat::sendToVisitor(const QByteArray &frame) const
{
    if (const auto port = visitor.lock()) {
        port->send(frame);
    }
}

LiveChat &ChatTable::add(store::Chat chat)
{
    auto live = std::make_unique<LiveChat>(m_scheduler);
    live->chat = std::move(chat);
    LiveChat &added = *live;
    m_chats[added.chat.id] = std::move(live);
    return added;
}

void ChatTable::remove(const QString &chat) { m_chats.erase(chat); }

LiveChat *ChatTable::find(const QString &chat)
{
    const auto found = m_chats.find(chat);
    return found == m_chats.end() ? nullptr : found->second.get();
}

LiveChat *ChatTable::findLate(const QByteArray &tokenHash)
{
    const auto found = std::ranges::find_if(m_chats, [&tokenHash](const auto &entry) {
        return !tokenHash.isEmpty() && entry.second->lateTokenHash == tokenHash;
    });
    return found == m_chats.end() ? nullptr : found->second.get();
}

int ChatTable::open() const
{
    return static_cast<int>(
        std::count_if(m_chats.begin(), m_chats.end(), [](const auto &entry) { return !entry.second->ended(); }));
}

int ChatTable::openFrom(const edge::PeerAddress &address) const
{
    return static_cast<int>(std::count_if(m_chats.begin(), m_chats.end(), [&address](const auto &entry) {
        return !entry.second->ended() && entry.second->from == address.countedAs();
    }));
}

int ChatTable::activeOf(const QString &operatorId) const
{
    return static_cast<int>(std::count_if(m_chats.begin(), m_chats.end(), [&operatorId](const auto &entry) {
        return entry.second->chat.state == store::ChatState::Active && entry.second->chat.operatorId == operatorId;
    }));
}

void ChatTable::sendToVisitor(const QString &chat, const QByteArray &frame)
{
    if (const LiveChat *live = find(chat)) {
        live->sendToVisitor(frame);
    }
}

void ChatTable::sendToBoth(const QString &chat, const QByteArray &frame)
{
    if (const LiveChat *live = find(chat)) {
        live->sendToVisitor(frame);
        if (!live->chat.operatorId.isEmpty()) {
            m_seats.sendToOperator(live->chat.operatorId, frame);
        }
    }
}

} // namespace sealdesk::relay
