// The half of SignIn that waits for a second factor: there is no session yet, only an attempt whose password was right.
#include "core/relay/limits.h"
#include "core/relay/ports.h"
#include "core/relay/signinattempt.h"

namespace sealdesk::relay {

using wire::Refusal;

void SignIn::awaitCode(const Shared &attempt)
{
    m_checking.erase(attempt->marked); // nobody is held up by one who looks for the telephone
    attempt->marked.clear();
    const auto port = attempt->port.lock();
    if (!port) {
        return;
    }
    attempt->codeUntilMs = m.clock.aliveMs() + limits::codeAwaitedMs;
    m_awaited[port.get()] = attempt;
    wire::out::AuthCodeNeeded needed;
    needed.re = attempt->reply.id();
    attempt->reply.send(needed.encode());
    port->codeAwaited(true);
}

void SignIn::code(const std::shared_ptr<OperatorPort> &port, const Reply &reply, const wire::in::AuthCode &message)
{
    const auto found = m_awaited.find(port.get());
    const Shared attempt = found == m_awaited.end() ? nullptr : found->second;
    if (!attempt || m.clock.aliveMs() > attempt->codeUntilMs || ++attempt->codeTries > limits::codeTries) {
        forgetCode(*port);
        port->codeAwaited(false);
        port->notSeated();
        reply.refuse(Refusal::SessionOver);
        return;
    }
    attempt->reply = reply;
    attempt->way = message.way;
    attempt->code = message.code;
    admit(attempt);
}

void SignIn::codeRefused(const Shared &attempt, Refusal code, qint64 retrySeconds)
{
    const auto port = attempt->port.lock();
    const bool mayTryAgain = code == Refusal::CodeWrong || code == Refusal::CodeUsed || code == Refusal::CodeLate ||
                             code == Refusal::CodeClockBack || code == Refusal::StoreFailed ||
                             code == Refusal::AuditFailed;
    if (port && attempt->code && !mayTryAgain) {
        forgetCode(*port);
        port->codeAwaited(false);
    }
    refuse(attempt, code, retrySeconds);
}

} // namespace sealdesk::relay
