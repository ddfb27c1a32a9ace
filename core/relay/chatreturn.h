// ChatReturn: chats of an operator who does not come back go to the waiting ones again, whole (C10). The visitor
// is told; nothing of the chat is lost, and whoever accepts it next reads it from its beginning.
#pragma once

#include "core/base/clock.h"
#include "core/policy/parameters.h"
#include "core/relay/acts.h"
#include "core/relay/timer.h"

namespace sealdesk::relay {

class ChatDesk;
class ChatTable;
class SeatTable;
struct Seat;

class ChatReturn {
public:
    struct Parts {
        Acts &acts;
        ChatTable &chats;
        SeatTable &seats;
        const ChatDesk &chatDesk;
        Scheduler &scheduler;
        const Clock &clock;
        const policy::Settings &settings;
    };
    explicit ChatReturn(const Parts &parts);

    // Called after a chat was given back; set once, by the Hub.
    void onReturned(std::function<void(const QString &chat)> callback) { m_returned = std::move(callback); }
    // The session ended because nobody came back to it.
    void sessionIdle(const Seat &seat);

private:
    void check();
    void giveBackAll(const Seat &seat);
    void giveBack(const QString &chat, const QString &operatorId);

    Parts m;
    Timer m_timer;
    std::function<void(const QString &)> m_returned;
};

} // namespace sealdesk::relay
