// RevealButton: hold it with the mouse to see a field; press Space (or let assistive technology press it) to see
// it for a limited time, and again to hide it. Where the organisation allows no limited time, the key is held
// like the mouse. Letting go, leaving the button or losing the keyboard ends it.
#pragma once

#include <QPushButton>

namespace sealdesk::ui {

class Theme;

class RevealButton final : public QPushButton {
    Q_OBJECT
public:
    RevealButton(const Theme &theme, const QString &fieldLabel, QWidget *parent = nullptr);
    void setRevealed(bool revealed);
    // How long one key press reveals; 0: only while it is held.
    void setSeconds(int seconds);

Q_SIGNALS:
    void holdBegan();
    void holdEnded();
    // By keyboard or assistive technology.
    void keyToggled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void beginHold();
    void endHold();
    [[nodiscard]] bool holdsByKey(const QKeyEvent &event) const;

    const Theme &m_theme;
    QString m_label;
    int m_seconds = 0;
    bool m_byMouse = false;
    bool m_held = false;
    bool m_revealed = false;
};

} // namespace sealdesk::ui
