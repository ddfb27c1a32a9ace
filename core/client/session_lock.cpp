// Session's half about the lock (C10).
#include "core/client/session.h"

#include "core/client/ids.h"

#include <algorithm>
#include <utility>

namespace sealdesk::client {

void Session::lock(wire::LockReason reason)
{
    if (!isSignedIn() || m_locked) {
        if (isUnlocking()) {
            m_lockAgain = reason; // the answer on its way must not open what was locked after it was asked for
        }
        giveUpUnlockCode();
        return;
    }
    beLocked(reason);
    if (m_atRelay) { // otherwise the resume tells
        (void)m_out.send(wire::out::AuthLock{randomId(), reason}.encode());
    }
    Q_EMIT lockChanged();
}

// Receipts and the end of a copy go out before the relay hears of the lock.
void Session::beLocked(wire::LockReason reason)
{
    Q_EMIT locking();
    m_locked = true;
    m_lockReason = reason;
    m_lockNews = {};
    m_lockEndsMs.reset();
    m_live = false;
    if (!m_factor.key().isEmpty()) {
        m_factor.cancelEnrolment(); // a seed is not for whoever comes by; the old second factor holds
    }
    Q_EMIT stateChanged();
}

// The right password; true: and locked again since it was given.
bool Session::stillLocked()
{
    const auto reason = std::exchange(m_lockAgain, std::nullopt);
    if (!reason) {
        return false;
    }
    m_lockReason = *reason;
    m_lockNews = {};
    m_lockEndsMs.reset();
    (void)m_out.send(wire::out::AuthLock{randomId(), *reason}.encode());
    return true;
}

LocalRefusal Session::unlock(const QString &password)
{
    if (!m_locked || !m_atRelay) {
        return LocalRefusal::NotConnected;
    }
    if (isUnlocking()) {
        return LocalRefusal::Busy;
    }
    const QString id = randomId();
    if (!m_out.send(wire::out::AuthUnlock{id, password}.encode())) {
        return LocalRefusal::NotConnected;
    }
    m_pendingUnlock = id;
    return LocalRefusal::None;
}

LocalRefusal Session::unlockByCode(const QString &code, wire::CodeWay way)
{
    if (!m_locked || !m_atRelay || !m_unlockNeedsCode) {
        return LocalRefusal::NotConnected;
    }
    if (isUnlocking()) {
        return LocalRefusal::Busy;
    }
    const QString id = randomId();
    if (!m_out.send(wire::out::AuthCode{id, way, code}.encode())) {
        return LocalRefusal::NotConnected;
    }
    m_pendingUnlock = id;
    return LocalRefusal::None;
}

void Session::giveUpUnlockCode()
{
    if (m_unlockNeedsCode && !isUnlocking()) {
        m_unlockNeedsCode = false;
        Q_EMIT unlockStepChanged();
    }
}

void Session::onAuthLocked(const wire::in::AuthLocked &message)
{
    if (!isSignedIn()) {
        return;
    }
    const bool news = m_locked;
    if (!m_locked) {
        beLocked(message.reason); // the relay's clock was first
    } else if (!m_lockEndsMs) {
        m_lockReason = message.reason;
    }
    m_lockNews = {std::max<qint64>(0, message.waiting), std::max<qint64>(0, message.chats),
                  std::max<qint64>(0, message.lines)};
    m_lockEndsMs = m_clock.aliveMs() + std::max<qint64>(0, message.endsMs);
    if (!news) {
        Q_EMIT lockChanged();
    }
    Q_EMIT lockNewsChanged();
}

} // namespace sealdesk::client
