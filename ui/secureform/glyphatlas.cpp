#include "ui/secureform/glyphatlas.h"

#include "ui/secureform/secrettext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QString>

#include <cmath>

namespace sealdesk::ui {

namespace {

constexpr char32_t blockSize = 512;
constexpr int columns = 32;
constexpr char32_t bullet = 0x2022;
constexpr char32_t replacement = 0xfffd;
constexpr char32_t returnSign = 0x21b5; // stands for a line feed
constexpr char32_t lastCharacter = 0x10ffff;
// Wider than this many cells takes two (ideographs, most emoji).
constexpr qreal widest = 1.35;

bool isControl(char32_t character) { return character < 0x20 || (character >= 0x7f && character < 0xa0); }

bool isSurrogate(char32_t character) { return character >= 0xd800 && character < 0xe000; }

QString textOf(char32_t character) { return QString::fromUcs4(&character, 1); }

QFont drawable(QFont font)
{
    // Coloured fringes would depend on the neighbours.
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::NoSubpixelAntialias));
    font.setKerning(false);
    return font;
}

} // namespace

GlyphAtlas::GlyphAtlas(const QFont &font, const QColor &ink, qreal devicePixelRatio)
    : m_font(font), m_ink(ink), m_ratio(devicePixelRatio)
{
    const QFontMetricsF metrics(drawable(font));
    m_cell = QSize(static_cast<int>(std::ceil(metrics.horizontalAdvance(u'0'))),
                   static_cast<int>(std::ceil(metrics.height())));
    m_bullet = emptyImage(m_cell);
    QPainter painter(&m_bullet);
    painter.setFont(drawable(font));
    painter.setPen(ink);
    painter.drawText(QRectF(QPointF(), m_cell), Qt::AlignCenter, textOf(bullet));
    painter.end();
    static_cast<void>(block(0));
}

bool GlyphAtlas::fits(const QFont &font, const QColor &ink, qreal devicePixelRatio) const
{
    return font == m_font && ink == m_ink && devicePixelRatio == m_ratio;
}

int GlyphAtlas::cellsOf(char32_t character) { return block(character).wide[character % blockSize] ? 2 : 1; }

void GlyphAtlas::draw(QPainter &painter, QPoint topLeft, char32_t character)
{
    const char32_t shown = character == U'\n'                                  ? returnSign
                           : isControl(character) || character > lastCharacter ? replacement
                                                                               : character;
    const Block &drawn = block(shown);
    const auto index = static_cast<int>(shown % blockSize);
    if (!drawn.inked[static_cast<std::size_t>(index)]) {
        return;
    }
    const QSize slot(2 * m_cell.width(), m_cell.height());
    const int row = index / columns;
    const QRectF source(QPointF(index % columns * slot.width(), row * slot.height()) * m_ratio, QSizeF(slot) * m_ratio);
    painter.drawImage(QRectF(topLeft, slot), drawn.image, source);
}

void GlyphAtlas::drawBullet(QPainter &painter, QPoint topLeft) { painter.drawImage(topLeft, m_bullet); }

GlyphAtlas::Block &GlyphAtlas::block(char32_t character)
{
    const char32_t first = character - character % blockSize;
    const auto known = m_blocks.find(first);
    return known != m_blocks.end() ? known->second : m_blocks.emplace(first, drawBlock(first)).first->second;
}

GlyphAtlas::Block GlyphAtlas::drawBlock(char32_t first) const
{
    const QFont font = drawable(m_font);
    const QFontMetricsF metrics(font);
    const QSize slot(2 * m_cell.width(), m_cell.height());
    Block block{.image = emptyImage(QSize(columns * slot.width(), int(blockSize) / columns * slot.height()))};
    QPainter painter(&block.image);
    painter.setFont(font);
    painter.setPen(m_ink);
    for (char32_t index = 0; index < blockSize; ++index) {
        const char32_t character = first + index;
        if (isControl(character) || isSurrogate(character) || character > lastCharacter) {
            continue;
        }
        const QString text = textOf(character);
        const bool wide = isWide(character) || metrics.horizontalAdvance(text) > widest * m_cell.width();
        const QPoint corner(static_cast<int>(index) % columns * slot.width(),
                            static_cast<int>(index) / columns * slot.height());
        const QRectF cell(corner, QSizeF(wide ? slot.width() : m_cell.width(), m_cell.height()));
        painter.setClipRect(cell);
        painter.drawText(cell, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, text);
        block.wide[index] = wide;
        block.inked[index] = true;
    }
    return block;
}

QImage GlyphAtlas::emptyImage(QSize size) const
{
    QImage image((QSizeF(size) * m_ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_ratio);
    image.fill(Qt::transparent);
    return image;
}

} // namespace sealdesk::ui
