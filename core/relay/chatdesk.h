// ChatDesk: who may say what in which chat, typing, accepting, ending and resync of chats, for both sides.
//
// Lines themselves are LineDesk's. Foreign text is masked here before it goes anywhere; it must never log or
// audit what was said.
#pragma once

#include "core/base/clock.h"
#include "core/masking/masker.h"
#include "core/relay/acts.h"
#include "core/relay/chattable.h"
#include "core/relay/linedesk.h"
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
        LineDesk &lines;
        const masking::Masker &masker;
        const Clock &clock;
    };
    explicit ChatDesk(const Parts &parts) : m(parts) {}

    // Called after each end of a chat was committed; set once, by the Hub.
    void onEnded(std::function<void(const QString &chat)> callback) { m_ended = std::move(callback); }

    // Called after each change of a chat's summary; set once, by the Hub.
    void onChanged(std::function<void()> callback) { m_changed = std::move(callback); }

    // The operator's side.
    void accept(const Seat &seat, const Reply &reply, const QString &chat);
    void say(Seat &seat, const Reply &reply, wire::in::ChatSay &&message);
    void edit(Seat &seat, const Reply &reply, wire::in::ChatEdit &&message);
    void typing(const Seat &seat, const Reply &reply, const wire::in::ChatTyping &message);
    void end(const Seat &seat, const Reply &reply, const QString &chat);
    void sync(const Seat &seat, const Reply &reply, const wire::in::ChatSync &message);
    // Waiting chats and the seat's own.
    void sendList(const Seat &seat) const;
    // To all who may see it.
    void sendUpdate(const store::Chat &chat) const;

    // The visitor's side. `own` is the chat of the connection.
    void visitorSays(const QString &own, const Reply &reply, wire::in::ChatSay &&message);
    void visitorEdits(const QString &own, const Reply &reply, wire::in::ChatEdit &&message);
    void visitorTypes(const QString &own, const Reply &reply, const wire::in::ChatTyping &message);
    void visitorEnds(const QString &own, const Reply &reply, const QString &chat);

    // Nobody of either side did it: abandoned.
    void endBySystem(const QString &chat);

private:
    void finish(const QString &chat, store::Event event, audit::Entry entry, const std::optional<Reply> &reply);
    // The chat if it is the seat's own and not over; else the reply gets the refusal.
    [[nodiscard]] LiveChat *ownOfVisitor(const QString &own, const QString &chat, const Reply &reply) const;
    [[nodiscard]] LiveChat *own(const Seat &seat, const Reply &reply, const QString &chat) const;

    Parts m;
    std::function<void(const QString &)> m_ended;
    std::function<void()> m_changed;
};

} // namespace sealdesk::relay
