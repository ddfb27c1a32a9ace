// The first look at text beyond ASCII: the same text as far as digits and what may stand between them goes, in ASCII.
// Digits of any script become ASCII digits, look-alikes "o" and "l", separators blanks, words of other alphabets "x".
#pragma once

#include "core/masking/engine/bytes.h"
#include "core/masking/engine/wordstarts.h"

namespace sealdesk::masking::engine {

struct PlainText {
    char text[ByteBits::longest];
    size_t size = 0;
    WordCounts words;      // beyond ASCII
    bool softened = false; // something without width was left out behind a digit
};

// False: the engine has to look at it (ill-formed, with bullets, or long).
[[nodiscard]] bool makePlain(Slice<const char> utf8, PlainText &plain);
[[nodiscard]] bool makePlain(Slice<const char16_t> utf16, PlainText &plain);
[[nodiscard]] bool makePlain(Slice<const char32_t> codePoints, PlainText &plain);

} // namespace sealdesk::masking::engine
