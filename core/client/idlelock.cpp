#include "core/client/idlelock.h"

#include "core/client/session.h"

#include <utility>

namespace sealdesk::client {

IdleLock::IdleLock(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    connect(&m_session, &Session::stateChanged, this, &IdleLock::follow);
    connect(&m_session, &Session::lockChanged, this, &IdleLock::follow);
}

void IdleLock::noteInput()
{
    m_lastInputMs = m_clock.aliveMs();
    if (!m_session.isLocked()) {
        m_session.noteActivity();
    }
}

void IdleLock::follow()
{
    const bool watched = m_session.isSignedIn() && !m_session.isLocked();
    if (watched && !m_timer.isActive()) {
        m_lastInputMs = m_lastLookMs = m_clock.aliveMs();
        m_timer.start();
    } else if (!watched) {
        m_timer.stop();
    }
}

void IdleLock::look()
{
    const qint64 now = m_clock.aliveMs();
    const bool slept = now - std::exchange(m_lastLookMs, now) >= suspendStepMs;
    if (slept) {
        m_session.lock(wire::LockReason::Suspend);
    } else if (now - m_lastInputMs >= m_session.idleMs()) {
        m_session.lock(wire::LockReason::Idle);
    }
}

} // namespace sealdesk::client
