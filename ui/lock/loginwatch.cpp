#include "ui/lock/loginwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int loginTimeoutMs = 5000;

QString loginService() { return u"org.freedesktop.login1"_s; }
QString loginPath() { return u"/org/freedesktop/login1"_s; }
QString managerInterface() { return u"org.freedesktop.login1.Manager"_s; }
QString sessionInterface() { return u"org.freedesktop.login1.Session"_s; }

QDBusMessage toManager(const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(loginService(), loginPath(), managerInterface(), method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

LoginWatch::LoginWatch(SystemLock::Told told, QObject *parent)
    : QObject(parent), m_told(std::move(told)), m_system(QDBusConnection::systemBus())
{
    if (m_system.isConnected()) {
        watchLogin();
    }
    watchScreenSavers();
}

void LoginWatch::watchLogin()
{
    m_system.connect(loginService(), loginPath(), managerInterface(), u"PrepareForSleep"_s, this,
                     SLOT(prepareForSleep(bool)));
    m_system.connect(loginService(), loginPath(), managerInterface(), u"PrepareForShutdown"_s, this,
                     SLOT(prepareForShutdown(bool)));
    inhibit();
    // "auto": the caller's session, or the one on the display of its user.
    findSession(u"GetSession"_s, u"auto"_s);
}

void LoginWatch::findSession(const QString &method, const QVariant &argument)
{
    QDBusMessage call = toManager(method);
    call << argument;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, loginTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, method](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        if (!reply.isError()) {
            watchSession(reply.value().path());
        } else if (method == "GetSession"_L1) { // older ones know no "auto"
            findSession(u"GetSessionByPID"_s, static_cast<uint>(QCoreApplication::applicationPid()));
        }
        done->deleteLater();
    });
}

void LoginWatch::watchSession(const QString &path)
{
    m_system.connect(loginService(), path, sessionInterface(), u"Lock"_s, this, SLOT(sessionLocked()));
    m_system.connect(loginService(), path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void LoginWatch::watchScreenSavers()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        return;
    }
    // Desktops serve it under different paths.
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
        session.connect(name, QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void LoginWatch::inhibit()
{
    QDBusMessage call = toManager(u"Inhibit"_s);
    call << u"sleep:shutdown"_s << u"Sealdesk"_s << u"Erases secure forms and locks"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, loginTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (!reply.isError()) {
            m_inhibitor = reply.value();
        }
        done->deleteLater();
    });
}

void LoginWatch::prepareForSleep(bool begins)
{
    if (begins) {
        m_told(SystemNews::GoingToSleep);
        m_inhibitor = {};
    } else {
        inhibit(); // for the next time
    }
}

void LoginWatch::prepareForShutdown(bool begins)
{
    if (begins) {
        m_told(SystemNews::SessionEnding);
        m_inhibitor = {};
    }
}

void LoginWatch::sessionLocked() { m_told(SystemNews::ScreenLocked); }

void LoginWatch::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    if (interface == sessionInterface() && changed.value(u"LockedHint"_s).toBool()) {
        m_told(SystemNews::ScreenLocked);
    }
}

void LoginWatch::screenSaverChanged(bool active)
{
    if (active) {
        m_told(SystemNews::ScreenLocked);
    }
}

} // namespace sealdesk::ui
