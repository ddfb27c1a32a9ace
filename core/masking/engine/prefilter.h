// The cheap first look: can this text hold a card number at all? Most texts cannot, and nothing else is done with
// them. Never says no to a text in which the engine would find something; UTF-8 that gets a no is also well-formed.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// `cardNamed`: as in engine::Context.
[[nodiscard]] bool mayHoldNumber(Slice<const char> utf8, bool cardNamed = false);
// UTF-16, for the browser.
[[nodiscard]] bool mayHoldNumber(Slice<const char16_t> utf16, bool cardNamed = false);
// For the windows of long texts.
[[nodiscard]] bool mayHoldNumber(Slice<const char32_t> codePoints, bool cardNamed = false);

} // namespace sealdesk::masking::engine
