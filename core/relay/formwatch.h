// FormWatch: everything about form requests that time does: offers expire, and when a console cannot
// or does not hand in its receipt in time, the erasure is unconfirmed (A7).
#pragma once

#include "core/relay/exchangeport.h"
#include "core/relay/formmoves.h"
#include "core/relay/seat.h"

namespace sealdesk::relay {

class FormWatch {
public:
    struct Parts {
        FormMoves &moves;
        FormTable &forms;
        ChatTable &chats;
        const SeatTable &seats;
        ExchangePort &exchange;
        const Clock &clock;
    };
    explicit FormWatch(const Parts &parts) : m(parts) {}

    // A new request, or one found in the store after a restart.
    void begin(FormCase &formCase);
    void changed(FormCase &formCase);
    void chatEnded(const QString &chat);
    // The console's connection came back, went away; its session is over; its device may not any more.
    void back(const Seat &seat);
    void away(const Seat &seat);
    void sessionEnded(const Seat &seat);
    void deviceRevoked(const Seat &seat);
    // It waits for another operator, who must ask anew.
    void chatReturned(const QString &chat);

private:
    void cancel(const FormCase &formCase);
    void expire(const QString &request);
    void unconfirm(const QString &request);
    void await(FormCase &formCase, std::int64_t graceMs);
    [[nodiscard]] bool owesReceipt(const FormCase &formCase) const;
    [[nodiscard]] audit::Entry entryFor(audit::Action action, const QString &request) const;

    Parts m;
};

} // namespace sealdesk::relay
