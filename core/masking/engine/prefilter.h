// The cheap first look: can this text hold a card number at all? Most texts do not, and nothing else is
// done with them. Never says no to a text in which the engine would find something.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// `cardNamed`: as in engine::Context. UTF-8, ill-formed or not. SSE2 or NEON where the machine has it, portable
// otherwise.
[[nodiscard]] bool mayHoldNumber(Slice<const char> utf8, bool cardNamed = false);
// UTF-16, for the browser.
[[nodiscard]] bool mayHoldNumber(Slice<const char16_t> utf16, bool cardNamed = false);

} // namespace sealdesk::masking::engine
