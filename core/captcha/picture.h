// Picture: characters drawn so that people read them and simple programs do not: turned, bent, of different sizes,
// with lines across. Grey levels and no image format, so that nobody who shows it has to parse one.
#pragma once

#include "core/captcha/chance.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace sealdesk::captcha {

inline constexpr int pictureWidth = 240;
inline constexpr int pictureHeight = 80;

// pictureWidth * pictureHeight bytes, row by row from the top: 0 is paper, 255 is ink.
using Picture = std::vector<std::uint8_t>;

// `characters` of the alphabet, few enough to have room (task.h).
[[nodiscard]] Picture draw(std::string_view characters, Chance &chance);

} // namespace sealdesk::captcha
