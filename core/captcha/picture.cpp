#include "core/captcha/picture.h"

#include "core/captcha/glyphs.h"

#include <algorithm>
#include <cmath>

namespace sealdesk::captcha {

namespace {

constexpr double glyphWidth = 22;
constexpr double glyphHeight = 38;
constexpr double sideMargin = 16;
constexpr double mostTurn = 0.35;  // radians
constexpr double mostLean = 0.25;  // of the height, sideways
constexpr double shrink = 0.85;    // to 1/shrink: how sizes differ
constexpr double mostShift = 7;    // up and down, pixels
constexpr double bendHeight = 4;   // of the wave that everything is bent by, pixels
constexpr double penRadius = 1.7;  // pixels
constexpr double lineRadius = 0.9; // of the lines across
constexpr int linesAcross = 4;
constexpr int linePieces = 24;
constexpr double bothWays = 2;

// The sheet, with a pen that leaves round ends and soft edges.
class Sheet {
public:
    Picture take() { return std::move(m_ink); }

    void draw(const Point &from, const Point &to, double radius)
    {
        const int left = column(std::min(from.x, to.x) - radius - 1);
        const int right = column(std::max(from.x, to.x) + radius + 1);
        const int top = row(std::min(from.y, to.y) - radius - 1);
        const int bottom = row(std::max(from.y, to.y) + radius + 1);
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const double over = radius + 0.5 - distance({static_cast<double>(x), static_cast<double>(y)}, from, to);
                const auto ink = static_cast<std::uint8_t>(std::clamp(over, 0.0, 1.0) * 255);
                std::uint8_t &pixel = m_ink[static_cast<std::size_t>(y) * pictureWidth + static_cast<std::size_t>(x)];
                pixel = std::max(pixel, ink);
            }
        }
    }

private:
    static int column(double x) { return static_cast<int>(std::clamp(x, 0.0, pictureWidth - 1.0)); }
    static int row(double y) { return static_cast<int>(std::clamp(y, 0.0, pictureHeight - 1.0)); }
    static double distance(const Point &at, const Point &from, const Point &to)
    {
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double square = dx * dx + dy * dy;
        const double along =
            square > 0 ? std::clamp(((at.x - from.x) * dx + (at.y - from.y) * dy) / square, 0.0, 1.0) : 0.0;
        return std::hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
    }

    Picture m_ink = Picture(static_cast<std::size_t>(pictureWidth * pictureHeight), 0);
};

// Where a point of the glyph comes to lie.
struct Placing {
    double x, y, width, height, turn, lean;
    double bendAt, bendLength;

    [[nodiscard]] Point of(const Point &point) const
    {
        const double across = (point.x - 0.5) * width - (point.y - 0.5) * lean * height;
        const double down = (point.y - 0.5) * height;
        Point placed{x + across * std::cos(turn) - down * std::sin(turn),
                     y + across * std::sin(turn) + down * std::cos(turn)};
        placed.y += bendHeight * std::sin(bendAt + placed.x / bendLength);
        return placed;
    }
};

void drawLineAcross(Sheet &sheet, Chance &chance)
{
    const double top = chance.between(0.2, 0.8) * pictureHeight;
    const double swing = chance.between(0.1, 0.3) * pictureHeight;
    const double length = chance.between(20.0, 60.0);
    const double phase = chance.between(0.0, 6.0);
    const double slope = chance.between(-0.15, 0.15);
    Point before;
    for (int piece = 0; piece <= linePieces; ++piece) {
        const double x = static_cast<double>(pictureWidth) * piece / linePieces;
        const Point now{x, top + slope * (x - pictureWidth / bothWays) + swing * std::sin(phase + x / length)};
        if (piece > 0) {
            sheet.draw(before, now, lineRadius);
        }
        before = now;
    }
}

} // namespace

Picture draw(std::string_view characters, Chance &chance)
{
    Sheet sheet;
    const double place =
        (pictureWidth - bothWays * sideMargin) / static_cast<double>(std::max<std::size_t>(characters.size(), 1));
    Placing placing{};
    placing.bendAt = chance.between(0.0, 6.0);
    placing.bendLength = chance.between(18.0, 36.0);
    double middle = sideMargin + place / bothWays;
    for (const char character : characters) {
        placing.x = middle;
        placing.y = pictureHeight / bothWays + chance.between(-mostShift, mostShift);
        placing.width = glyphWidth * chance.between(shrink, 1 / shrink);
        placing.height = glyphHeight * chance.between(shrink, 1 / shrink);
        placing.turn = chance.between(-mostTurn, mostTurn);
        placing.lean = chance.between(-mostLean, mostLean);
        for (const Stroke &stroke : strokesOf(character)) {
            for (std::size_t i = 1; i < stroke.size(); ++i) {
                sheet.draw(placing.of(stroke[i - 1]), placing.of(stroke[i]), penRadius);
            }
        }
        middle += place;
    }
    for (int line = 0; line < linesAcross; ++line) {
        drawLineAcross(sheet, chance);
    }
    return sheet.take();
}

} // namespace sealdesk::captcha
