#include "core/captcha/glyphs.h"

#include <array>
#include <cstdint>

namespace sealdesk::captcha {

namespace {

constexpr int curvePieces = 8;
constexpr double unit = 10; // of the numbers below

enum class Pen : std::uint8_t { Move, Line, Curve }; // Curve: a parabola that bends towards (cx, cy)

struct Step {
    Pen pen;
    double x, y;
    double cx = 0, cy = 0;
};
constexpr Step to(double x, double y) { return {Pen::Move, x, y}; }
constexpr Step line(double x, double y) { return {Pen::Line, x, y}; }
constexpr Step curve(double cx, double cy, double x, double y) { return {Pen::Curve, x, y, cx, cy}; }

struct Glyph {
    char character;
    std::array<Step, 9> steps;
    std::size_t count;
};

template <class... Steps>
constexpr Glyph glyph(char character, Steps... steps)
{
    return {character, {steps...}, sizeof...(steps)};
}

constexpr std::array glyphs{
    glyph('A', to(0, 10), line(5, 0), line(10, 10), to(2, 6.5), line(8, 6.5)),
    glyph('C', to(9.5, 2), curve(8, 0, 5, 0), curve(0, 0, 0, 5), curve(0, 10, 5, 10), curve(8, 10, 9.5, 8)),
    glyph('D', to(0, 0), line(0, 10), line(4, 10), curve(9.5, 10, 9.5, 5), curve(9.5, 0, 4, 0), line(0, 0)),
    glyph('E', to(9, 0), line(0, 0), line(0, 10), line(9, 10), to(0, 5), line(7, 5)),
    glyph('F', to(9, 0), line(0, 0), line(0, 10), to(0, 5), line(7, 5)),
    glyph('H', to(0, 0), line(0, 10), to(9, 0), line(9, 10), to(0, 5), line(9, 5)),
    glyph('J', to(8, 0), line(8, 7), curve(8, 10, 4.5, 10), curve(1, 10, 0.5, 7)),
    glyph('K', to(0, 0), line(0, 10), to(9, 0), line(0, 6), to(3, 4.2), line(9, 10)),
    glyph('L', to(0, 0), line(0, 10), line(8, 10)),
    glyph('M', to(0, 10), line(0, 0), line(5, 6), line(10, 0), line(10, 10)),
    glyph('N', to(0, 10), line(0, 0), line(9, 10), line(9, 0)),
    glyph('P', to(0, 10), line(0, 0), line(5, 0), curve(9.5, 0, 9.5, 3), curve(9.5, 6, 5, 6), line(0, 6)),
    glyph('R', to(0, 10), line(0, 0), line(5, 0), curve(9.5, 0, 9.5, 3), curve(9.5, 6, 5, 6), line(0, 6), to(4, 6),
          line(9, 10)),
    glyph('T', to(0, 0), line(10, 0), to(5, 0), line(5, 10)),
    glyph('U', to(0, 0), line(0, 6), curve(0, 10, 4.5, 10), curve(9, 10, 9, 6), line(9, 0)),
    glyph('W', to(0, 0), line(2.5, 10), line(5, 3), line(7.5, 10), line(10, 0)),
    glyph('X', to(0, 0), line(9, 10), to(9, 0), line(0, 10)),
    glyph('Y', to(0, 0), line(5, 5), line(10, 0), to(5, 5), line(5, 10)),
    glyph('3', to(0.5, 0), line(9, 0), line(4.5, 4), curve(9.5, 4, 9.5, 7), curve(9.5, 10, 5, 10),
          curve(1.5, 10, 0, 8)),
    glyph('4', to(7, 10), line(7, 0), line(0, 7), line(10, 7)),
    glyph('6', to(8, 0), curve(0, 2.5, 0, 6.5), curve(0, 10, 4.5, 10), curve(9, 10, 9, 7), curve(9, 4, 4.5, 4),
          curve(1, 4, 0.2, 7)),
    glyph('7', to(0, 0), line(9.5, 0), line(3.5, 10)),
    glyph('9', to(1, 10), curve(9, 7.5, 9, 3.5), curve(9, 0, 4.5, 0), curve(0, 0, 0, 3), curve(0, 6, 4.5, 6),
          curve(8, 6, 8.8, 3)),
};
static_assert(glyphs.size() == alphabet.size());

} // namespace

std::vector<Stroke> strokesOf(char character)
{
    std::vector<Stroke> strokes;
    for (const Glyph &glyph : glyphs) {
        if (glyph.character != character) {
            continue;
        }
        for (std::size_t i = 0; i < glyph.count; ++i) {
            const Step &step = glyph.steps[i];
            if (step.pen == Pen::Move) {
                strokes.emplace_back();
            }
            Stroke &stroke = strokes.back();
            const Point from = stroke.empty() ? Point{} : stroke.back();
            for (int piece = 1; step.pen == Pen::Curve && piece < curvePieces; ++piece) {
                const double t = static_cast<double>(piece) / curvePieces;
                const double a = (1 - t) * (1 - t);
                const double b = 2 * t * (1 - t);
                stroke.push_back({a * from.x + (b * step.cx + t * t * step.x) / unit,
                                  a * from.y + (b * step.cy + t * t * step.y) / unit});
            }
            stroke.push_back({step.x / unit, step.y / unit});
        }
    }
    return strokes;
}

} // namespace sealdesk::captcha
