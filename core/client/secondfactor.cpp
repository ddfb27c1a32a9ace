#include "core/client/secondfactor.h"

#include "core/client/ids.h"
#include "core/client/wipe.h"

#include <utility>

namespace sealdesk::client {

SecondFactor::SecondFactor(Outbound &out, QObject *parent) : QObject(parent), m_out(out) {}

SecondFactor::~SecondFactor() { clear(); }

template <class Message>
bool SecondFactor::ask(const QString &id, const Message &message)
{
    if (isBusy() || !m_out.send(message.encode())) {
        return false;
    }
    m_pending = id;
    return true;
}

bool SecondFactor::sendCode(const QString &code, wire::CodeWay way)
{
    const QString id = randomId();
    return ask(id, wire::out::AuthCode{id, way, code});
}

bool SecondFactor::enrol(const QString &password, const QString &code)
{
    const QString id = randomId();
    return ask(id, wire::out::AuthEnrol{id, password, code});
}

bool SecondFactor::confirm(const QString &code)
{
    const QString id = randomId();
    return ask(id, wire::out::AuthConfirmEnrolment{id, code});
}

bool SecondFactor::renewRecovery(const QString &password, const QString &code)
{
    const QString id = randomId();
    return ask(id, wire::out::AuthRenewRecovery{id, password, code});
}

void SecondFactor::wipeKey()
{
    wipe(m_key);
    wipe(m_uri);
}

void SecondFactor::cancelEnrolment()
{
    m_pending.clear();
    wipeKey();
    Q_EMIT changed();
}

void SecondFactor::recoveryCodesKept()
{
    for (QString &code : m_codes) {
        wipe(code);
    }
    m_codes.clear();
    Q_EMIT changed();
}

void SecondFactor::onAuthOk(const wire::in::AuthOk &message)
{
    m_active = message.secondFactor;
    m_left = static_cast<int>(message.recoveryLeft);
    if (awaits(message.re)) {
        m_pending.clear();
        m_confirmed.clear();
    }
}

void SecondFactor::onEnrolment(const wire::in::AuthEnrolment &message)
{
    if (!awaits(message.re)) {
        return;
    }
    m_pending.clear();
    m_key = message.key;
    m_uri = message.uri;
    Q_EMIT changed();
}

void SecondFactor::onRecoveryCodes(const wire::in::AuthRecoveryCodes &message)
{
    if (!awaits(message.re)) {
        return;
    }
    m_confirmed = std::exchange(m_pending, {}); // after a forced enrolment auth.ok follows with the same id
    wipeKey();
    m_active = true;
    m_codes = QStringList(message.codes.begin(), message.codes.end());
    m_left = static_cast<int>(m_codes.size());
    Q_EMIT changed();
}

bool SecondFactor::onRefused(const wire::in::Refused &message)
{
    if (!awaits(message.re)) {
        return false;
    }
    m_pending.clear();
    Q_EMIT refused(refusedAction(message));
    return true;
}

void SecondFactor::onLinkLost()
{
    m_pending.clear();
    m_confirmed.clear();
    Q_EMIT changed();
}

void SecondFactor::clear()
{
    m_pending.clear();
    m_confirmed.clear();
    wipeKey();
    for (QString &code : m_codes) {
        wipe(code);
    }
    m_codes.clear();
    m_active = false;
    m_left = 0;
}

} // namespace sealdesk::client
