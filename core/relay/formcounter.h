// FormCounter: the visitor's side of secure forms: what is offered, a ticket to open one, declining. Only
// the chat that a form was sent to gets a ticket for it; a submitted form is never offered again.
#pragma once

#include "core/relay/facts.h"
#include "core/relay/formmoves.h"
#include "core/relay/reply.h"
#include "core/relay/ticketoffice.h"

namespace sealdesk::relay {

class FormCounter {
public:
    struct Parts {
        Acts &acts;
        FormMoves &moves;
        FormTable &forms;
        ChatTable &chats;
        const TicketOffice &tickets;
        const Facts &facts;
        const Clock &clock;
    };
    explicit FormCounter(const Parts &parts) : m(parts) {}

    void open(const QString &chat, const Reply &reply, const wire::in::FormOpen &message);
    void decline(const QString &chat, const Reply &reply, const QString &request);
    // After a reload: what waits for the visitor is offered again, of the rest only the state.
    void resumed(const QString &chat);

private:
    // The case if it belongs to the chat and the chat goes on; else the reply gets the refusal.
    [[nodiscard]] FormCase *find(const QString &chat, const Reply &reply, const QString &request) const;
    Parts m;
};

} // namespace sealdesk::relay
