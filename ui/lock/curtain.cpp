#include "ui/lock/curtain.h"

#include <QApplication>
#include <QClipboard>
#include <QToolTip>

namespace sealdesk::ui {

namespace {

// What was copied here, also by selecting: other programs' things are not ours to take away.
void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear();
    }
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}

} // namespace

Curtain::Curtain(QWidget &mainWindow, QObject *parent) : QObject(parent), m_mainWindow(mainWindow) {}

void Curtain::draw()
{
    // Without the keyboard the program still knows where it would be.
    QWidget *focus = QApplication::focusWidget();
    m_focus = focus != nullptr ? focus : m_mainWindow.focusWidget();
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup) {
            break; // it will not
        }
    }
    m_hidden.clear();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &m_mainWindow && window->isVisible()) {
            m_hidden.append(window);
        }
    }
    for (const QPointer<QWidget> &window : std::as_const(m_hidden)) {
        window->hide(); // not closed: what stands in it stays
    }
    clearOwnClipboard();
}

bool Curtain::open()
{
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window) {
            window->show();
        }
    }
    const QPointer<QWidget> focus = std::exchange(m_focus, {});
    if (!focus || !focus->isVisible() || !focus->isEnabled()) {
        return false;
    }
    if (focus->window() != &m_mainWindow) {
        focus->window()->activateWindow();
    }
    focus->setFocus();
    return true;
}

void Curtain::forget()
{
    m_hidden.clear();
    m_focus.clear();
}

} // namespace sealdesk::ui
