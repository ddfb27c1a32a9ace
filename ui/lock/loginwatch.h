// LoginWatch: Linux's half of SystemLock. Listens to org.freedesktop.login1 (Lock, LockedHint, PrepareForSleep,
// PrepareForShutdown) and to org.freedesktop.ScreenSaver and org.gnome.ScreenSaver (ActiveChanged).
//
// Before sleep and shutdown logind waits for us, because we hold a delay inhibitor; it is let go when everything is
// wiped. Services that are not there are not started.
#pragma once

#include "ui/lock/systemlock.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace sealdesk::ui {

class LoginWatch final : public QObject {
    Q_OBJECT
public:
    explicit LoginWatch(SystemLock::Told told, QObject *parent = nullptr);

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void prepareForShutdown(bool begins);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void screenSaverChanged(bool active);

private:
    void watchLogin();
    void watchScreenSavers();
    void findSession(const QString &method, const QVariant &argument);
    void watchSession(const QString &path);
    void inhibit();

    SystemLock::Told m_told;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor; // logind waits while it is open
};

} // namespace sealdesk::ui
