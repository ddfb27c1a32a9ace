// Markup that stands for a blank or another separator: &nbsp; &#32; %20 <br> \n \u00a0.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// May a character of this code, written in markup, part the groups of a number?
[[nodiscard]] bool isSeparatorCode(char32_t code);

// How many code points of it begin at text[at]; 0 if none.
[[nodiscard]] size_t markupAt(Slice<const char32_t> text, size_t at);

// A digit (of ASCII) in markup: &#52; &#x34; %34 \u0034 \x34. Length 0 if there is none.
struct EncodedDigit {
    size_t length = 0;
    uint8_t value = 0;
};
[[nodiscard]] EncodedDigit encodedDigitAt(Slice<const char32_t> text, size_t at);

} // namespace sealdesk::masking::engine
