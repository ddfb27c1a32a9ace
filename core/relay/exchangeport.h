// ExchangePort: the secure-form server as the desks see it: is it there, under which epoch, and what it
// must end. Nothing of a form's content ever goes this way.
#pragma once

#include "core/protocol/wire.h"

#include <QString>

namespace sealdesk::relay {

class ExchangePort {
public:
    virtual ~ExchangePort() = default;
    // It knows this relay and takes its tickets.
    [[nodiscard]] virtual bool trusted() const = 0;
    // Goes into tickets; those of another epoch are worthless.
    [[nodiscard]] virtual quint64 epoch() const = 0;
    // Sent at once or, while the control link is down, as soon as it is back.
    virtual void closeRequest(const QString &request, wire::CloseReason reason) = 0;
    virtual void closeChat(const QString &chat, wire::CloseReason reason) = 0;
    virtual void closeSession(const QString &session, wire::CloseReason reason) = 0;
};

} // namespace sealdesk::relay
