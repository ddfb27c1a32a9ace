// ChatDesk: lines, typing, accepting, ending and resync of chats, for both sides.
//
// Foreign text is masked here before it goes anywhere; a line is passed on only after its commit. It
// must never log or audit what was said.
#pragma once

#include "core/base/clock.h"
#include "core/masking/cardscanner.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/reply.h"
#include "core/relay/seattable.h"
#include "core/relay/transcripts.h"

namespace sealdesk::relay {

class ChatDesk {
public:
    struct Parts {
        Acts &acts;
        ChatTable &chats;
        SeatTable &seats;
        Transcripts &transcripts;
        const masking::CardScanner &scanner;
        const Clock &clock;
    };
    explicit ChatDesk(const Parts &parts) : m(parts) {}

    // Called after each end of a chat was committed; set once, by the Hub.
    void onEnded(std::function<void(const QString &chat)> callback) { m_ended = std::move(callback); }

    // The operator's side.
    void accept(const Seat &seat, const Reply &reply, const QString &chat);
    void say(Seat &seat, const Reply &reply, wire::in::ChatSay &&message);
    void typing(const Seat &seat, const Reply &reply, const wire::in::ChatTyping &message);
    void end(const Seat &seat, const Reply &reply, const QString &chat);
    void sync(const Seat &seat, const Reply &reply, const wire::in::ChatSync &message);
    // Waiting chats and the seat's own.
    void sendList(const Seat &seat) const;
    // To all who may see it.
    void sendUpdate(const store::Chat &chat) const;

    // The visitor's side. `own` is the chat of the connection.
    void visitorSays(const QString &own, const Reply &reply, wire::in::ChatSay &&message);
    void visitorTypes(const QString &own, const Reply &reply, const wire::in::ChatTyping &message);
    void visitorEnds(const QString &own, const Reply &reply, const QString &chat);

    // Nobody of either side did it: abandoned.
    void endBySystem(const QString &chat);

private:
    void append(const QString &chat, store::Line line, const Reply &reply);
    void finish(const QString &chat, store::Event event, audit::Entry entry, const std::optional<Reply> &reply);
    // The chat if it is the seat's own and not over; else the reply gets the refusal.
    [[nodiscard]] LiveChat *own(const Seat &seat, const Reply &reply, const QString &chat) const;

    Parts m;
    std::function<void(const QString &)> m_ended;
};

} // namespace sealdesk::relay
