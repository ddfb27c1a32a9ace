// RefusedAction: why the relay did not act on something that a person asked for. Carries no content.
#pragma once

#include <QList>

#include "core/protocol/wire.h"

namespace sealdesk::client {

struct RefusedAction {
    wire::Refusal code = wire::Refusal::Malformed;
    qint64 retrySeconds = 0; // 0: no use in trying again
    QList<wire::PasswordRule> rules;
};

[[nodiscard]] inline RefusedAction refusedAction(const wire::in::Refused &message)
{
    return {message.code, message.retrySeconds, QList<wire::PasswordRule>(message.rules.begin(), message.rules.end())};
}

} // namespace sealdesk::client
