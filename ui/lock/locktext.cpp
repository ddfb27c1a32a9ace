#include "ui/lock/locktext.h"

#include "ui/refusaltext.h"
#include "ui/statetext.h"

#include <QCoreApplication>

namespace sealdesk::ui {

namespace {

constexpr int lockNameUnits = 60;
constexpr qint64 lockMsPerSecond = 1000;

// Only the context of the translations.
class LockWords {
    Q_DECLARE_TR_FUNCTIONS(LockWords)
};

} // namespace

QString lockedPersonText(const client::Session &session)
{
    const QString person = LockWords::tr("%1 (%2)", "shown name, user name")
                               .arg(session.name().left(lockNameUnits), session.user().left(lockNameUnits));
    const QString organisation = session.organisationName().left(lockNameUnits);
    return organisation.isEmpty() ? person : LockWords::tr("%1, %2", "person, organisation").arg(person, organisation);
}

QString lockReasonText(wire::LockReason reason, qint64 sinceWallMs, qint64 idleMs)
{
    using enum wire::LockReason;
    const QString time = timeOfDay(sinceWallMs);
    switch (reason) {
    case Idle:
        return LockWords::tr("Locked at %1, after %2 without input. Secure forms were erased.")
            .arg(time, durationText(idleMs / lockMsPerSecond));
    case Operator:
        return LockWords::tr("Locked by you at %1. Secure forms were erased.").arg(time);
    case System:
        return LockWords::tr("Locked at %1 together with this computer's screen. Secure forms were erased.").arg(time);
    case Suspend:
        return LockWords::tr("Locked at %1 because this computer went to sleep. Secure forms were erased.").arg(time);
    }
    return {};
}

QString lockNewsText(const client::LockNews &news)
{
    const QString waiting = LockWords::tr("%n chat(s) waiting", nullptr, static_cast<int>(news.waiting));
    const QString lines = LockWords::tr("%n new line(s) in your chats", nullptr, static_cast<int>(news.lines));
    return LockWords::tr("%1, %2", "waiting chats, new lines").arg(waiting, lines);
}

} // namespace sealdesk::ui
