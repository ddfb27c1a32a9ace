// Qt 6.4 on Linux: palette first, then the portal's org.freedesktop.appearance color-scheme.
#include "ui/theme/schemewatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QTimer>

namespace sealdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Asked this long after the start, so that a slow bus never delays the first paint.
constexpr int portalDelayMs = 200;
constexpr int portalTimeoutMs = 2000;
constexpr auto middleGrey = 128;
constexpr uint preferDark = 1;

QString service() { return u"org.freedesktop.portal.Desktop"_s; }
QString path() { return u"/org/freedesktop/portal/desktop"_s; }
QString settings() { return u"org.freedesktop.portal.Settings"_s; }
QString appearance() { return u"org.freedesktop.appearance"_s; }
QString colourScheme() { return u"color-scheme"_s; }

Scheme fromPortal(QVariant value)
{
    // Read() wraps its answer in a variant within a variant.
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt() == preferDark ? Scheme::Dark : Scheme::Light;
}

} // namespace

SchemeWatcher::SchemeWatcher(QObject *parent) : QObject(parent)
{
    if (QGuiApplication::palette().color(QPalette::Window).lightness() < middleGrey) {
        m_scheme = Scheme::Dark;
    }
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        QTimer::singleShot(portalDelayMs, this, &SchemeWatcher::askPortal);
    }
}

void SchemeWatcher::set(Scheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        Q_EMIT changed();
    }
}

void SchemeWatcher::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(service(), path(), settings(), u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service(), path(), settings(), u"Read"_s);
    // The look is not worth starting a portal for.
    read.setAutoStartService(false);
    read << appearance() << colourScheme();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, portalTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError()) {
            set(fromPortal(reply.value().variant()));
        }
        call->deleteLater();
    });
}

void SchemeWatcher::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance() && key == colourScheme()) {
        set(fromPortal(value.variant()));
    }
}

} // namespace sealdesk::ui
