// SchemeWatcher: is the system light or dark, and tell when that changes. Qt 6.5 knows; on 6.4 the
// palette is looked at, and on Linux the desktop portal is asked, without waiting, once the first
// window has been painted.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QDBusVariant;

namespace sealdesk::ui {

class SchemeWatcher final : public QObject {
    Q_OBJECT
public:
    explicit SchemeWatcher(QObject *parent = nullptr);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(Scheme scheme);
    void askPortal();

    Scheme m_scheme = Scheme::Light;
};

} // namespace sealdesk::ui
