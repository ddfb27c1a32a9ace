// SecretFieldView: shows one form answer, masked until revealed, straight from locked memory to
// pixels. DESIGN.md section 6, SECRET-MEMORY.md.
//
// The value must never be in a QString, a property, a signal, an accessible text or a tooltip; the
// view asks its source for the bytes while it paints and keeps nothing. It paints values only into
// locked rows of its window's backing store: grab() and render() show bullets.
#pragma once

#include "core/base/bytes.h"
#include "ui/secureform/secrettext.h"
#include "ui/secureform/shapedtext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace sealdesk::ui {

class GlyphAtlas;
class SecretSurface;

class SecretFieldView final : public QWidget {
    Q_OBJECT
public:
    // Calls the given function once with the value, UTF-8, in locked memory; false when it is gone.
    using Reader = std::function<void(ByteView)>;
    using Source = std::function<bool(const Reader &)>;
    // No reveal lasts longer, whatever the owner forgets.
    static constexpr int longestRevealMs = 60'000;

    explicit SecretFieldView(QWidget *parent = nullptr);
    ~SecretFieldView() override;

    void setSource(Source source);
    void setKind(SecretKind kind);
    // The field's name as people know it; makes the accessible name ("Card number, hidden, 16
    // characters"), which never holds the value.
    void setLabel(const QString &label);
    // Shows this part of the value alone (see groupAt()), for reading it out; none: the whole value.
    void setGroup(std::optional<std::size_t> group);
    [[nodiscard]] std::size_t groupCount() const;

    // Shows the value for `ms` or until mask(), whichever comes first; to hold, call mask() on
    // release. False, with cannotReveal(), when the pixels cannot be kept in locked memory: it stays
    // masked.
    [[nodiscard]] bool reveal(int ms = longestRevealMs);
    void mask();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

    // The value changed or is gone: masks, lays out and paints again.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void revealed();
    void concealed();
    void cannotReveal();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] SecretSurface *surface();
    [[nodiscard]] GlyphAtlas &atlas();
    [[nodiscard]] std::size_t characterCount() const;
    // Draws a value that needs it beforehand; false when its pixels cannot be kept in locked memory.
    [[nodiscard]] bool shape();
    void drawValue(QPainter &painter, bool mayShow);
    void watchAncestors();
    void leaveSurface();
    void nameForAssistance();

    Source m_source;
    SecretKind m_kind = SecretKind::Text;
    QString m_label;
    std::optional<std::size_t> m_group;
    std::optional<ShapedText> m_shaped; // while a value is revealed that needs it
    QList<QPointer<QWidget>> m_ancestors;
    bool m_revealed = false;
    QTimer m_limit;
    QPointer<SecretSurface> m_surface;
};

} // namespace sealdesk::ui
