// Glyphs: letters and digits as strokes of a pen, so that no font has to be installed where the relay runs. Only
// characters that nobody takes for one another: no 0 and O, 1 and I, 2 and Z, 5 and S, 8 and B, U and V.
#pragma once

#include <string_view>
#include <vector>

namespace sealdesk::captcha {

inline constexpr std::string_view alphabet = "ACDEFHJKLMNPRTUWXY34679";

struct Point {
    double x = 0; // 0 at the left to 1 at the right
    double y = 0; // 0 at the top to 1 at the baseline
};
using Stroke = std::vector<Point>; // straight lines from point to point

// Nothing for a character that is not in the alphabet.
[[nodiscard]] std::vector<Stroke> strokesOf(char character);

} // namespace sealdesk::captcha
