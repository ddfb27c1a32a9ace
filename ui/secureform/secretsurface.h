// SecretSurface: looks after the pixels of secret values in one window's backing store: locks the
// rows that hold them, keeps them out of dumps, and overwrites them when the window changes.
//
// One per top-level window, shared by its SecretFieldViews; it is a child of the window. Nothing
// secret may be drawn before protect() said yes, in the same paint event.
#pragma once

#include "core/secret/foreignlock.h"
#include "ui/secureform/glyphatlas.h"

#include <QHash>
#include <QObject>

#include <memory>

class QWidget;

namespace sealdesk::ui {

class SecretSurface final : public QObject {
    Q_OBJECT
public:
    // The window's own, made when first asked for.
    [[nodiscard]] static SecretSurface *of(QWidget *window);

    // In a paint event of `view`, whose painter draws on `device`: true once the view's rows in the
    // window's backing store are locked. False for any other device (grab(), render(), OpenGL).
    [[nodiscard]] bool protect(const QWidget *view, const QPaintDevice *device);
    // Outside a paint event: could protect() succeed now?
    [[nodiscard]] bool canProtect(const QWidget *view);
    // Overwrites the view's pixels where they stand.
    void scrub(const QWidget *view);
    // The view shows nothing secret any more; the last one unlocks the rows.
    void forget(const QWidget *view);

    [[nodiscard]] GlyphAtlas &atlas(const QFont &font, const QColor &ink, qreal devicePixelRatio);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // The backing store is about to go or to move, or the window lost the keyboard: hide values now.
    void mustConceal();

private:
    explicit SecretSurface(QWidget *window);
    [[nodiscard]] const QImage *image() const;
    [[nodiscard]] bool lockRows(const QImage &image, const QWidget *view);
    void wipeRect(const QImage &image, const QRect &pixels);
    void scrubAll();
    void shieldFromCaptures(bool on);

    QWidget *m_window;
    QHash<const QWidget *, QRect> m_held; // device pixels of each view that may show something
    secret::ForeignLock m_lock;
    const uchar *m_lockedBits = nullptr;
    bool m_shielded = false;
    std::unique_ptr<GlyphAtlas> m_atlas;
};

} // namespace sealdesk::ui
