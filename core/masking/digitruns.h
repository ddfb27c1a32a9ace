// Stage "runs": finds groups of digits, and runs of groups that only separators keep apart.
#pragma once

#include "core/masking/utf8.h"

#include <cstdint>
#include <vector>

namespace sealdesk::masking {

// Separators between two groups of one run: so many at most.
inline constexpr std::size_t longestGap = 5;

// Neighbouring digits in the text.
struct Group {
    std::size_t at = 0; // index of the first code point
    std::vector<std::uint8_t> digits;
    bool gluedBefore = false; // a Latin letter touches it
    bool gluedAfter = false;
    bool plusBefore = false; // as international telephone numbers have it
    [[nodiscard]] std::size_t end() const { return at + digits.size(); }
};

using Run = std::vector<Group>; // never empty

[[nodiscard]] std::vector<Run> findRuns(const CodePoints &text);

} // namespace sealdesk::masking
