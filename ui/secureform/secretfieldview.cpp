#include "ui/secureform/secretfieldview.h"

#include "core/secret/wipe.h"
#include "ui/secureform/glyphatlas.h"
#include "ui/secureform/secretsurface.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace sealdesk::ui {

namespace {

// A second buffer of the compositor (Wayland) still shows the last frame; one frame later it is
// painted over as well.
constexpr int secondFrameMs = 20;
constexpr int hintCells = 20;
constexpr int mostLines = 200;

} // namespace

SecretFieldView::SecretFieldView(QWidget *parent) : QWidget(parent)
{
    // Figures of equal width: where they stand says nothing of which they are.
    QFont figures = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    figures.setPointSizeF(font().pointSizeF());
    setFont(figures);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &SecretFieldView::mask);
}

SecretFieldView::~SecretFieldView() { leaveSurface(); }

void SecretFieldView::setSource(Source source)
{
    m_source = std::move(source);
    refresh();
}

void SecretFieldView::setKind(SecretKind kind)
{
    m_kind = kind;
    refresh();
}

void SecretFieldView::setLabel(const QString &label)
{
    m_label = label;
    nameForAssistance();
}

void SecretFieldView::setGroup(std::optional<std::size_t> group)
{
    mask();
    m_group = group;
    refresh();
}

std::size_t SecretFieldView::groupCount() const
{
    std::size_t count = 0;
    const bool held = m_source && m_source([&](ByteView value) { count = countGroups(m_kind, value); });
    return held ? count : 0;
}

void SecretFieldView::refresh()
{
    mask();
    nameForAssistance();
    updateGeometry();
    update();
}

bool SecretFieldView::reveal(int ms)
{
    if (!isVisible() || !m_source || characterCount() == 0) {
        return false;
    }
    if (!surface()->canProtect(this) || !shape()) {
        Q_EMIT cannotReveal();
        return false;
    }
    const bool already = m_revealed;
    m_revealed = true;
    m_limit.start(std::clamp(ms, 0, longestRevealMs));
    update();
    if (!already) {
        nameForAssistance();
        Q_EMIT revealed();
    }
    return true;
}

void SecretFieldView::mask()
{
    if (!m_revealed) {
        return;
    }
    m_revealed = false;
    m_shaped.reset();
    m_limit.stop();
    if (m_surface) {
        m_surface->scrub(this);
    }
    repaint();
    QTimer::singleShot(secondFrameMs, this, [this] { update(); });
    nameForAssistance();
    Q_EMIT concealed();
}

bool SecretFieldView::shape()
{
    m_shaped.reset();
    bool kept = true;
    const bool held = m_source([&](ByteView value) {
        const bool inParts = m_group.has_value() && *m_group < countGroups(m_kind, value);
        const ByteView part = inParts ? bytesOf(value, groupAt(m_kind, value, *m_group)) : value;
        if (!needsShaping(part)) {
            return;
        }
        auto drawn = ShapedText::draw(part, font(), palette().color(foregroundRole()), size(), devicePixelRatioF());
        if (drawn) {
            m_shaped.emplace(std::move(drawn).value());
        } else {
            // Without a locked thread: letter by letter, unjoined, in the order of writing, but readable.
            kept = drawn.error() == secret::SecretError::NotInstalled;
        }
    });
    return held && kept;
}

SecretSurface *SecretFieldView::surface()
{
    SecretSurface *current = SecretSurface::of(window());
    if (m_surface != current) {
        leaveSurface();
        m_surface = current;
        connect(current, &SecretSurface::mustConceal, this, &SecretFieldView::mask);
        watchAncestors();
    }
    return current;
}

GlyphAtlas &SecretFieldView::atlas()
{
    return surface()->atlas(font(), palette().color(foregroundRole()), devicePixelRatioF());
}

void SecretFieldView::leaveSurface()
{
    if (m_surface) {
        m_surface->forget(this);
        m_surface->disconnect(this);
        m_surface.clear();
    }
    for (const QPointer<QWidget> &ancestor : std::as_const(m_ancestors)) {
        if (ancestor) {
            ancestor->removeEventFilter(this);
        }
    }
    m_ancestors.clear();
}

// A parent that moves or scrolls takes the pixels along without a word to its children.
void SecretFieldView::watchAncestors()
{
    for (QWidget *above = parentWidget(); above != nullptr && !above->isWindow(); above = above->parentWidget()) {
        above->installEventFilter(this);
        m_ancestors.append(above);
    }
}

bool SecretFieldView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ParentAboutToChange:
        mask();
        leaveSurface(); // overwrites where they stood; update() paints the new place
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

std::size_t SecretFieldView::characterCount() const
{
    std::size_t count = 0;
    const bool held = m_source && m_source([&count](ByteView value) { count = countCharacters(value); });
    return held ? count : 0;
}

void SecretFieldView::paintEvent(QPaintEvent *)
{
    if (!m_source) {
        return;
    }
    QPainter painter(this);
    const bool showsSomething = m_revealed || (m_kind == SecretKind::CardNumber && !m_group);
    const bool mayShow = showsSomething && surface()->protect(this, painter.paintEngine()->paintDevice());
    drawValue(painter, mayShow);
    painter.end();
    if (mayShow) {
        secret::wipeStack();
    }
}

void SecretFieldView::drawValue(QPainter &painter, bool mayShow)
{
    if (mayShow && m_revealed && m_shaped) {
        painter.drawImage(QPoint(), m_shaped->image());
        return;
    }
    GlyphAtlas &glyphs = atlas();
    const QSize cell = glyphs.cell();
    const int top = heightForWidth(width()) <= cell.height() ? (height() - cell.height()) / 2 : 0;
    m_source([&](ByteView value) {
        const std::size_t count = countCharacters(value);
        const bool inParts = m_group.has_value();
        const SecretGroup part =
            inParts && *m_group < countGroups(m_kind, value) ? groupAt(m_kind, value, *m_group) : SecretGroup{0, count};
        const std::size_t cellsInAll = inParts ? part.count : countCells(m_kind, value);
        const int room = width() - static_cast<int>(cellsInAll) * cell.width();
        // Digits run from left to right everywhere; where the layout does not, they stand at its beginning.
        QPoint corner(layoutDirection() == Qt::RightToLeft ? std::max(0, room) : 0, top);
        ByteView rest = value;
        for (std::size_t index = 0; !rest.empty(); ++index) {
            const char32_t character = takeCharacter(rest);
            if (index < part.first || index >= part.first + part.count) {
                continue;
            }
            const bool readable = mayShow && (m_revealed || (!inParts && readableMasked(m_kind, index, count)));
            if (!inParts && startsGroup(m_kind, value, index)) {
                corner.rx() += cell.width();
            }
            const int cells = readable ? glyphs.cellsOf(character) : 1;
            if (corner.x() > 0 && corner.x() + cells * cell.width() > width()) {
                corner = QPoint(0, corner.y() + cell.height());
            }
            if (readable) {
                glyphs.draw(painter, corner, character);
            } else {
                glyphs.drawBullet(painter, corner);
            }
            corner.rx() += cells * cell.width();
        }
    });
}

int SecretFieldView::heightForWidth(int width) const
{
    // By the widths of characters only, so that masked and revealed take the same room.
    const QFontMetrics metrics(font());
    const auto perLine = static_cast<std::size_t>(std::max(1, width / std::max(1, metrics.horizontalAdvance(u'0'))));
    if (m_group) {
        return metrics.height(); // one part, one line
    }
    std::size_t cells = 0;
    static_cast<void>(m_source && m_source([&](ByteView value) { cells = countCells(m_kind, value); }));
    // Where a wide character does not fit, a line stays one cell short.
    const std::size_t fits = std::max<std::size_t>(1, perLine > 1 && cells != characterCount() ? perLine - 1 : perLine);
    const std::size_t lines = std::clamp<std::size_t>((cells + fits - 1) / fits, 1, mostLines);
    return static_cast<int>(lines) * metrics.height();
}

QSize SecretFieldView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {hintCells * metrics.horizontalAdvance(u'0'), metrics.height()};
}

QSize SecretFieldView::minimumSizeHint() const { return {sizeHint().width() / 2, sizeHint().height()}; }

void SecretFieldView::hideEvent(QHideEvent *event)
{
    mask();
    leaveSurface();
    QWidget::hideEvent(event);
}

// Its rows in the backing store are others now; Qt may copy the old ones when it moves a widget.
void SecretFieldView::moveEvent(QMoveEvent *event)
{
    mask();
    leaveSurface();
    QWidget::moveEvent(event);
}

void SecretFieldView::resizeEvent(QResizeEvent *event)
{
    mask();
    leaveSurface();
    QWidget::resizeEvent(event);
}

bool SecretFieldView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentAboutToChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        mask();
        leaveSurface();
        break;
    case QEvent::LanguageChange:
        nameForAssistance();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void SecretFieldView::nameForAssistance()
{
    if (m_label.isEmpty()) {
        return;
    }
    setAccessibleName(m_revealed
                          ? tr("%1, revealed on screen").arg(m_label)
                          : tr("%1, hidden, %n characters", nullptr, static_cast<int>(characterCount())).arg(m_label));
}

} // namespace sealdesk::ui
