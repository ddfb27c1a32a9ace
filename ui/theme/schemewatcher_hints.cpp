// Qt 6.5 and later: the system's colour scheme as Qt reports it.
#include "ui/theme/schemewatcher.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace sealdesk::ui {
namespace {

Scheme fromHints()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

} // namespace

SchemeWatcher::SchemeWatcher(QObject *parent) : QObject(parent), m_scheme(fromHints())
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { set(fromHints()); });
}

void SchemeWatcher::set(Scheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        Q_EMIT changed();
    }
}

void SchemeWatcher::askPortal() {}

void SchemeWatcher::portalSettingChanged(const QString &, const QString &, const QDBusVariant &) {}

} // namespace sealdesk::ui
