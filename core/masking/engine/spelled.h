// Digits' names that are written together: "threesixninefour", "viereinsfünf". Knows nothing of what stands around
// them.
#pragma once

#include "core/masking/engine/slice.h"
#include "core/masking/engine/words.h"

namespace sealdesk::masking::engine {

// Ends of the names that make up all of `letters`, as offsets in it. None unless nothing is left over.
struct SpelledDigits {
    static constexpr size_t most = 24; // more than a number has
    size_t ends[most];
    uint8_t values[most];
    size_t count = 0;
};
[[nodiscard]] SpelledDigits spelledDigits(Slice<const char32_t> letters);

} // namespace sealdesk::masking::engine
