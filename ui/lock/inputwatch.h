// InputWatch: sees every event of the program and tells what a person did: keys, mouse, touch, pen (C10).
//
// Nothing else keeps a console awake: not events that programs make, not a key held down by itself, not a window that
// appears under a mouse that lies still. It also takes the key of "lock now", which must work in dialogs, too.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointF>

#include <optional>

namespace sealdesk::ui {

// Ctrl+L; Command+L on macOS.
[[nodiscard]] QKeySequence lockKey();

class InputWatch final : public QObject {
    Q_OBJECT
public:
    // Watches the application.
    explicit InputWatch(QObject *parent = nullptr);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void input();
    void lockPressed();

private:
    [[nodiscard]] bool isInput(const QEvent &event);
    std::optional<QPointF> m_mouse; // where it was last
};

} // namespace sealdesk::ui
