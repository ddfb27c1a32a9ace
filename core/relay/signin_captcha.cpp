// The part of SignIn that asks for a picture's characters or the answer to a question (C13), before any password is
// compared. It comes after the lockouts, which hold whatever is answered.
#include "core/relay/accessdesk.h"
#include "core/relay/limits.h"
#include "core/relay/ports.h"
#include "core/relay/signinattempt.h"

namespace sealdesk::relay {

using wire::Refusal;

bool SignIn::passCaptcha(const Shared &attempt, const Standing &standing, qint64 nowMs)
{
    const QString typed = std::exchange(attempt->captcha, {});
    if (!policy::needsCaptcha(standing.lane, standing.address, nowMs, m.access.settings())) {
        return true;
    }
    const auto port = attempt->port.lock();
    if (port && m_captchas.answer(*port, typed)) {
        return true;
    }
    const Refusal code = typed.isEmpty() ? Refusal::CaptchaNeeded : Refusal::CaptchaWrong;
    m.acts.record(failure(*attempt, code));
    attempt->asksNext = true;
    refuse(attempt, code);
    return false;
}

void SignIn::askCaptcha(const Shared &attempt)
{
    const auto port = attempt->port.lock();
    if (!port) {
        return;
    }
    if (const auto frame = m_captchas.ask(*port)) {
        port->sendAside(*frame);
    }
}

void SignIn::renewCaptcha(const OperatorPort &port, const edge::PeerAddress &peer, const Reply &reply)
{
    if (!m_perAddress.take(peer, m.clock.aliveMs())) {
        reply.refuse(Refusal::TooMany, limits::retryLaterSeconds);
        return;
    }
    const auto frame = m_captchas.renew(port);
    if (!frame) {
        reply.refuse(Refusal::NotAllowed);
        return;
    }
    reply.sendAside(*frame);
}

} // namespace sealdesk::relay
