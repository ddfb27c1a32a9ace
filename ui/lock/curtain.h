// Curtain: while the console is locked no window but the main one is on the screen, nothing of ours lies on the
// clipboard, and no menu stands open. When it is drawn back, all stands where it stood, the keyboard included.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace sealdesk::ui {

class Curtain final : public QObject {
    Q_OBJECT
public:
    explicit Curtain(QWidget &mainWindow, QObject *parent = nullptr);
    // Before the main window shows the lock page: it remembers where the keyboard is.
    void draw();
    // After the main window shows again what it showed. False: what had the keyboard is gone, as a form's button is.
    [[nodiscard]] bool open();
    // The session is over: there is nothing to come back to.
    void forget();

private:
    QWidget &m_mainWindow;
    QList<QPointer<QWidget>> m_hidden; // in the order in which they came up
    QPointer<QWidget> m_focus;
};

} // namespace sealdesk::ui
