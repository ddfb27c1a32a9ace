// FormDesk: the operator's side of secure forms: leave to request, tickets, progress, cancelling, and the
// purge receipt, which is checked before anyone is told "erased" (A1, A4, A7).
//
// Only the session that made a request can go on with it; the device that made it can hand in its
// receipt even later. No answer, envelope or form key ever comes here.
#pragma once

#include "core/relay/facts.h"
#include "core/relay/formcatalogue.h"
#include "core/relay/formmoves.h"
#include "core/relay/formwatch.h"
#include "core/relay/reply.h"
#include "core/relay/ticketoffice.h"

namespace sealdesk::relay {

class FormDesk {
public:
    struct Parts {
        Acts &acts;
        FormMoves &moves;
        FormTable &forms;
        FormWatch &watch;
        ChatTable &chats;
        const TicketOffice &tickets;
        const FormCatalogue &catalogue;
        const ExchangePort &exchange;
        const Facts &facts;
        const Clock &clock;
    };
    explicit FormDesk(const Parts &parts) : m(parts) {}

    void request(const Seat &seat, const Reply &reply, const wire::in::FormRequest &message);
    void ready(const Seat &seat, const Reply &reply, const QString &request);
    void rejoin(const Seat &seat, const Reply &reply, const wire::in::FormRejoin &message);
    void report(const Seat &seat, const Reply &reply, const wire::in::FormReport &message);
    // A field was shown or copied: into the audit log, never with its value.
    void revealed(const Seat &seat, const Reply &reply, const wire::in::FormRevealed &message);
    void cancel(const Seat &seat, const Reply &reply, const QString &request);
    // Also from an ended session, for a short while. `after` runs when it was decided.
    void purged(const Seat &seat, const Reply &reply, const wire::in::FormPurged &message, std::function<void()> after);

    // After sign-in: the forms there are, and this operator's requests that are not over.
    void sendForms(const Seat &seat) const;
    void sendPending(const Seat &seat) const;
    [[nodiscard]] bool owesReceipts(const Seat &seat) const { return !m.forms.ofSession(seat.id()).empty(); }

private:
    [[nodiscard]] QList<QByteArray> organisationKeys() const;
    [[nodiscard]] std::optional<wire::Refusal> checkRequest(const Seat &seat,
                                                            const wire::in::FormRequest &message) const;
    // The case if it is the session's own; else the reply gets the refusal.
    [[nodiscard]] FormCase *own(const Seat &seat, const Reply &reply, const QString &request) const;
    void grant(FormCase &formCase, const Reply &reply, const QByteArray &holderKey);
    void advance(const Seat &seat, const Reply &reply, FormMove move, audit::Action action);

    Parts m;
};

} // namespace sealdesk::relay
