// PasswordField: a password being typed, with show/hide and a hint while Caps Lock is on.
#pragma once

#include <QLineEdit>

class QAction;

namespace sealdesk::ui {

class Theme;

class PasswordField final : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(const Theme &theme, QWidget *parent = nullptr);
    // Hides and forgets what was typed.
    void forget();

Q_SIGNALS:
    void capsLockGuessed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setShown(bool shown);
    void guessCapsLock(const QKeyEvent &event);

    const Theme &m_theme;
    QAction *m_toggle;
};

} // namespace sealdesk::ui
