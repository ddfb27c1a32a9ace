// IdleLock: the console's own idle clock (C10). Locks the session after the time that the access rules set without
// real input, and after the machine slept: the clock it reads goes on in suspend, the timer does not.
//
// The relay's clock does the same whatever happens here. What real input is, the caller decides.
#pragma once

#include <QObject>
#include <QTimer>

#include "core/base/clock.h"

namespace sealdesk::client {

class Session;

class IdleLock final : public QObject {
    Q_OBJECT
public:
    static constexpr int lookEveryMs = 1'000;
    // A step of this length between two looks means that the machine slept.
    static constexpr qint64 suspendStepMs = 20'000;

    IdleLock(Session &session, const Clock &clock, QObject *parent = nullptr);
    // A person pressed a key, moved or clicked the mouse, touched the screen.
    void noteInput();

private:
    void follow();
    void look();

    Session &m_session;
    const Clock &m_clock;
    QTimer m_timer; // runs while signed in and not locked
    qint64 m_lastInputMs = 0;
    qint64 m_lastLookMs = 0;
};

} // namespace sealdesk::client
