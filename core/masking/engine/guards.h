// Stage "guards": what is certainly no card number, whatever its digits: decimals, dates, IP addresses,
// UUIDs, IBANs, telephone numbers, URLs, paths, e-mail addresses, identifiers, arithmetic, arrays.
#pragma once

#include "core/masking/engine/reading.h"

namespace sealdesk::masking::engine {

// Marks groups of the plain reading (chosen by the caller) as guarded, used or of a date.
void guardGroups(Reading &reading);

// Groups first to last (inclusive) of the view: part of something longer that is no card number?
[[nodiscard]] bool isIdentifier(const Reading &reading, size_t first, size_t last);
[[nodiscard]] bool isPhone(const Reading &reading, size_t first, size_t digits);
[[nodiscard]] bool isCalculation(const Reading &reading, size_t first, size_t last);

} // namespace sealdesk::masking::engine
