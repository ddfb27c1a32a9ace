#include "core/relay/formcounter.h"

#include "core/relay/auditentries.h"
#include "core/relay/frames.h"
#include "core/relay/limits.h"

namespace sealdesk::relay {

using store::FormState;
using wire::Refusal;

FormCase *FormCounter::find(const QString &chat, const Reply &reply, const QString &request) const
{
    FormCase *formCase = m.forms.find(request);
    // Not sent yet: the visitor cannot know of it.
    if (!formCase || formCase->request.chat != chat || formCase->request.state == FormState::Requested) {
        reply.refuse(Refusal::UnknownRequest);
        return nullptr;
    }
    const LiveChat *live = m.chats.find(chat);
    if (!live || live->ended()) {
        reply.refuse(Refusal::ChatEnded);
        return nullptr;
    }
    return formCase;
}

void FormCounter::open(const QString &chat, const Reply &reply, const wire::in::FormOpen &message)
{
    FormCase *formCase = find(chat, reply, message.request);
    if (!formCase) {
        return;
    }
    // A frame that was cut off before the receipt reached it comes back to send its envelope again. No other frame
    // does: a submitted form is never shown anew.
    const bool resends = formCase->request.state == FormState::Submitted &&
                         (formCase->frameHolder.isEmpty() || formCase->frameHolder == message.holderKey);
    if ((!visibleToVisitor.has(formCase->request.state) && !resends) ||
        formCase->request.expiresMs <= m.clock.wallMs()) {
        reply.refuse(Refusal::RequestOver);
        return;
    }
    if (++formCase->tickets > limits::ticketsPerRequest) {
        reply.refuse(Refusal::TooMany);
        return;
    }
    // Made first: without a ticket nothing was opened.
    const auto ticket = m.tickets.forFrame(formCase->request, message.holderKey);
    if (!ticket.ok()) {
        reply.refuse(ticket.error());
        return;
    }
    formCase->frameHolder = message.holderKey;
    FormMove move;
    move.request = message.request;
    move.from = {FormState::Sent};
    move.settled = {FormState::Opened, FormState::Filling, FormState::Submitted};
    move.to = FormState::Opened;
    move.event = store::EventKind::FormOpened;
    move.entry = about(visitorEntry(chat, audit::Action::FormOpened, m.clock.wallMs()),
                       audit::ResourceKind::FormRequest, message.request);
    m.moves.move(std::move(move), [this, reply, ticket = *ticket](const Result<store::FormRequest, Refusal> &opened) {
        if (!opened.ok()) {
            reply.refuse(opened.error());
            return;
        }
        wire::out::FormTicket answer;
        answer.re = reply.id();
        answer.request = opened->id;
        answer.ticket = ticket;
        answer.exchange = m.facts.exchangeAddress;
        reply.send(answer.encode());
    });
}

void FormCounter::decline(const QString &chat, const Reply &reply, const QString &request)
{
    if (!find(chat, reply, request)) {
        return;
    }
    FormMove move;
    move.request = request;
    move.from = visibleToVisitor;
    move.settled = {FormState::Declined};
    move.to = FormState::Declined;
    move.event = store::EventKind::FormDeclined;
    move.entry = about(visitorEntry(chat, audit::Action::FormDeclined, m.clock.wallMs()),
                       audit::ResourceKind::FormRequest, request);
    m.moves.move(std::move(move), [reply](const Result<store::FormRequest, Refusal> &declined) {
        if (declined.ok()) {
            reply.done();
        } else {
            reply.refuse(declined.error());
        }
    });
}

void FormCounter::resumed(const QString &chat)
{
    using Requests = std::vector<store::FormRequest>;
    m.acts.run<Requests>([chat](Act &act) { return store::FormRepository(act.database()).ofChat(chat); },
                         [this, chat](Result<Requests, ActError> requests) {
                             const LiveChat *live = m.chats.find(chat);
                             if (!requests.ok() || !live) {
                                 return;
                             }
                             for (const store::FormRequest &request : *requests) {
                                 if (request.state == FormState::Requested) {
                                     continue;
                                 }
                                 if (visibleToVisitor.has(request.state) && !live->ended()) {
                                     live->sendToVisitor(offeredFrame(request, live->operatorName));
                                 }
                                 live->sendToVisitor(formStateFrame(request));
                             }
                         });
}

} // namespace sealdesk::relay
