#include "ui/secureform/secretsurface.h"

#include "core/secret/screencapture.h"
#include "core/secret/wipe.h"

#include <QBackingStore>
#include <QEvent>
#include <QImage>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace sealdesk::ui {

namespace {

// Where `view` stands in the window's image, in device pixels, rounded outwards.
QRect pixelsOf(const QWidget *view, const QImage &image)
{
    const qreal ratio = image.devicePixelRatio();
    const QRect logical(view->mapTo(view->window(), QPoint()), view->size());
    const QRect pixels(QPoint(static_cast<int>(std::floor(logical.left() * ratio)),
                              static_cast<int>(std::floor(logical.top() * ratio))),
                       QPoint(static_cast<int>(std::ceil((logical.right() + 1) * ratio)) - 1,
                              static_cast<int>(std::ceil((logical.bottom() + 1) * ratio)) - 1));
    return pixels.intersected(image.rect());
}

// The image is the backing store's own: bits() would detach it, that is, copy the pixels to the heap.
uchar *rowOf(const QImage &image, int y) { return const_cast<uchar *>(image.constScanLine(y)); }

} // namespace

SecretSurface::SecretSurface(QWidget *window) : QObject(window), m_window(window)
{
    setObjectName(QStringLiteral("secretSurface"));
    window->installEventFilter(this);
}

SecretSurface *SecretSurface::of(QWidget *window)
{
    auto *surface = window->findChild<SecretSurface *>(QString(), Qt::FindDirectChildrenOnly);
    return surface != nullptr ? surface : new SecretSurface(window);
}

const QImage *SecretSurface::image() const
{
    const QBackingStore *store = m_window->backingStore();
    QPaintDevice *device = store != nullptr ? const_cast<QBackingStore *>(store)->paintDevice() : nullptr;
    if (device == nullptr || device->devType() != QInternal::Image) {
        return nullptr;
    }
    return static_cast<const QImage *>(device);
}

bool SecretSurface::protect(const QWidget *view, const QPaintDevice *device)
{
    const QImage *target = image();
    return target != nullptr && static_cast<const QPaintDevice *>(target) == device && lockRows(*target, view);
}

bool SecretSurface::canProtect(const QWidget *view)
{
    const QImage *target = image();
    return target != nullptr && lockRows(*target, view);
}

bool SecretSurface::lockRows(const QImage &target, const QWidget *view)
{
    if (m_lockedBits != nullptr && m_lockedBits != target.constBits()) {
        // Replaced behind our back: the memory that was locked is no longer ours to touch.
        m_lock.forget();
        m_held.clear();
        m_lockedBits = nullptr;
    }
    const QRect pixels = pixelsOf(view, target);
    if (pixels.isEmpty()) {
        return false;
    }
    int top = pixels.top();
    int bottom = pixels.bottom();
    for (const QRect &held : std::as_const(m_held)) {
        top = std::min(top, held.top());
        bottom = std::max(bottom, held.bottom());
    }
    uchar *first = rowOf(target, top);
    const auto bytes = static_cast<std::size_t>(target.bytesPerLine()) * static_cast<std::size_t>(bottom - top + 1);
    if (!m_lock.covers(first, bytes)) {
        auto wider = secret::ForeignLock::lock(first, bytes);
        if (!wider) {
            return false;
        }
        // Locks do not nest: unlocking the narrower range would open a part of the wider one.
        m_lock.forget();
        m_lock = std::move(wider).value();
        m_lockedBits = target.constBits();
    }
    m_held.insert(view, pixels);
    shieldFromCaptures(true);
    return true;
}

void SecretSurface::wipeRect(const QImage &target, const QRect &pixels)
{
    const auto pixelBytes = static_cast<std::size_t>(target.depth() / 8);
    const QRect inside = pixels.intersected(target.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        secret::wipe(static_cast<void *>(rowOf(target, y) + static_cast<std::size_t>(inside.left()) * pixelBytes),
                     static_cast<std::size_t>(inside.width()) * pixelBytes);
    }
}

void SecretSurface::scrub(const QWidget *view)
{
    const QImage *target = image();
    const auto held = m_held.constFind(view);
    if (target != nullptr && held != m_held.cend() && target->constBits() == m_lockedBits) {
        wipeRect(*target, held.value());
    }
}

void SecretSurface::forget(const QWidget *view)
{
    scrub(view);
    m_held.remove(view);
    if (!m_held.isEmpty()) {
        return;
    }
    const QImage *target = image();
    if (target == nullptr || target->constBits() != m_lockedBits) {
        m_lock.forget();
    }
    m_lock.release();
    m_lockedBits = nullptr;
    shieldFromCaptures(false);
}

// Where the system can: see core/secret/screencapture.h. Where it cannot, the form says so.
void SecretSurface::shieldFromCaptures(bool on)
{
    if (on != m_shielded && m_window->internalWinId() != 0) {
        m_shielded = on;
        static_cast<void>(secret::keepOutOfCaptures(m_window->internalWinId(), on));
    }
}

GlyphAtlas &SecretSurface::atlas(const QFont &font, const QColor &ink, qreal devicePixelRatio)
{
    if (!m_atlas || !m_atlas->fits(font, ink, devicePixelRatio)) {
        m_atlas = std::make_unique<GlyphAtlas>(font, ink, devicePixelRatio);
    }
    return *m_atlas;
}

void SecretSurface::scrubAll()
{
    const auto views = m_held.keys();
    for (const QWidget *view : views) {
        forget(view);
    }
}

bool SecretSurface::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        switch (event->type()) {
        case QEvent::WindowDeactivate:
            Q_EMIT mustConceal();
            break;
        // These come before the backing store is replaced or dropped: the last moment to overwrite
        // what stands in it.
        case QEvent::Resize:
        case QEvent::Hide:
        case QEvent::Close:
        case QEvent::WindowStateChange:
        case QEvent::ScreenChangeInternal:
        case QEvent::PlatformSurface:
            Q_EMIT mustConceal();
            scrubAll();
            m_window->update();
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sealdesk::ui
