// Markup that stands for a blank or another separator: &nbsp; &#32; %20 <br> \n \u00a0.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// How many code points of it begin at text[at]; 0 if none.
[[nodiscard]] size_t markupAt(Slice<const char32_t> text, size_t at);

} // namespace sealdesk::masking::engine
