// Qt 6.4 without a portal (Windows, macOS): the palette at the start.
#include "ui/theme/schemewatcher.h"

#include <QGuiApplication>
#include <QPalette>

namespace sealdesk::ui {
namespace {

constexpr auto middleGrey = 128;

} // namespace

SchemeWatcher::SchemeWatcher(QObject *parent) : QObject(parent)
{
    if (QGuiApplication::palette().color(QPalette::Window).lightness() < middleGrey) {
        m_scheme = Scheme::Dark;
    }
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
