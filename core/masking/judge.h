// Stage "judge": which groups of a run are a card number. Longest valid reading first, from the left.
#pragma once

#include "core/masking/digitruns.h"

#include <vector>

namespace sealdesk::masking {

// Groups first to last (inclusive) of the run that was judged.
struct CardNumber {
    std::size_t first = 0;
    std::size_t last = 0;
};

[[nodiscard]] std::vector<CardNumber> findCardNumbers(const CodePoints &text, const Run &run);

} // namespace sealdesk::masking
