// GlyphAtlas: pictures of characters, drawn beforehand in a fixed order, so that showing a secret
// value is only copying pixels. Qt's text API leaves what it drew in the heap (SECRET-MEMORY.md); it
// is used here only on whole blocks of characters, never on a value.
//
// What can be read from the atlas afterwards: which blocks of 512 characters were ever needed.
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QSize>

#include <map>

class QPainter;

namespace sealdesk::ui {

class GlyphAtlas {
public:
    // ASCII, Latin-1 and the bullet are drawn now.
    GlyphAtlas(const QFont &font, const QColor &ink, qreal devicePixelRatio);

    [[nodiscard]] bool fits(const QFont &font, const QColor &ink, qreal devicePixelRatio) const;
    // Every character takes one cell, or two where the font is wider.
    [[nodiscard]] QSize cell() const { return m_cell; }
    [[nodiscard]] int cellsOf(char32_t character);
    // Control characters and what the font has no ink for are left out.
    void draw(QPainter &painter, QPoint topLeft, char32_t character);
    void drawBullet(QPainter &painter, QPoint topLeft);

private:
    struct Block {
        QImage image;
        std::array<bool, 512> wide{};
        std::array<bool, 512> inked{};
    };
    [[nodiscard]] Block &block(char32_t character);
    [[nodiscard]] Block drawBlock(char32_t first) const;
    [[nodiscard]] QImage emptyImage(QSize size) const;

    QFont m_font;
    QColor m_ink;
    qreal m_ratio;
    QSize m_cell;
    QImage m_bullet;
    std::map<char32_t, Block> m_blocks;
};

} // namespace sealdesk::ui
