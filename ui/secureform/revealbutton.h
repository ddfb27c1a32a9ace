// RevealButton: hold it with the mouse to see a field; press Space (or let assistive technology press
// it) to see it for a limited time, and again to hide it.
#pragma once

#include <QPushButton>

namespace sealdesk::ui {

class Theme;

class RevealButton final : public QPushButton {
    Q_OBJECT
public:
    RevealButton(const Theme &theme, const QString &fieldLabel, QWidget *parent = nullptr);
    void setRevealed(bool revealed);

Q_SIGNALS:
    void holdBegan();
    void holdEnded();
    // By keyboard or assistive technology.
    void keyToggled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    QString m_label;
    bool m_byMouse = false;
};

} // namespace sealdesk::ui
