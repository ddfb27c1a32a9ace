// Tokens: every colour and measure of the console's look, by meaning. Widgets and the style ask
// for a meaning and never write a colour of their own. Each text colour has a contrast of at least
// 4.5 on each surface that it is used on, each control's border 3 (tests/ui/theme_test).
#pragma once

#include <QColor>

namespace sealdesk::ui {

enum class Scheme { Light, Dark };

struct Tokens {
    // Three elevations.
    QColor canvas;  // rail and window
    QColor surface; // lists and side panels
    QColor raised;  // conversation, fields, cards, menus

    QColor text;
    QColor muted; // metadata, hints
    QColor disabled;
    QColor line;    // separators: decoration only
    QColor control; // borders of fields and buttons

    // The one accent: selection, focus, primary action.
    QColor accent;
    QColor onAccent;
    QColor accentSoft; // selected rows, own bubbles
    QColor hover;

    QColor good;
    QColor warning;
    QColor danger;
    QColor onDanger;
    QColor warningSoft;
    QColor dangerSoft;
    QColor shadow;
};

[[nodiscard]] const Tokens &tokensFor(Scheme scheme);

// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

namespace grid {
inline constexpr int unit = 4;
inline constexpr int half = 2 * unit;
inline constexpr int gap = 3 * unit;
inline constexpr int page = 4 * unit;
inline constexpr int row = 28;   // menu and list rows
inline constexpr int field = 30; // line edits and buttons
inline constexpr int radius = 6;
inline constexpr int focusRing = 2;
} // namespace grid

} // namespace sealdesk::ui
