// Rail: the narrow column of the workspace's large choices.
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace sealdesk::ui {

class Theme;

class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    void setMayAdministrate(bool may);
    // Devices that wait for approval; 0 hides the number.
    void setPending(int devices);

Q_SIGNALS:
    void administration();
    void lockNow();
    void thisDevice();
    void signOut();

private:
    QToolButton *add(const QString &icon, const QString &name, const QString &objectName);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QToolButton *m_administration;
};

} // namespace sealdesk::ui
