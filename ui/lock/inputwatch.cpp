#include "ui/lock/inputwatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace sealdesk::ui {

QKeySequence lockKey() { return {Qt::CTRL | Qt::Key_L}; }

InputWatch::InputWatch(QObject *parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool InputWatch::isInput(const QEvent &event)
{
    if (!event.spontaneous()) {
        return false;
    }
    switch (event.type()) {
    case QEvent::KeyPress:
        return !static_cast<const QKeyEvent &>(event).isAutoRepeat();
    case QEvent::MouseMove: {
        const QPointF now = static_cast<const QMouseEvent &>(event).globalPosition();
        const auto before = std::exchange(m_mouse, now);
        return before && *before != now;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

bool InputWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(*event)) {
        Q_EMIT input();
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (event->spontaneous() && QKeySequence(key->keyCombination()) == lockKey()) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
                Q_EMIT lockPressed();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sealdesk::ui
