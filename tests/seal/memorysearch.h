// MemorySearch: looks through this process's writable memory for a value that the searcher itself
// never holds in one piece (it is kept as two halves that are combined byte by byte).
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <vector>

namespace sealdesk {

struct SplitValue {
    Bytes key;    // random
    Bytes masked; // value xor key
};

// A random value of digits.
[[nodiscard]] SplitValue randomDigits(std::size_t length);

struct Sighting {
    std::string mapping; // its line in /proc/self/maps
    bool locked;         // the kernel keeps it out of swap
};

// Everywhere that the value stands with `stride` bytes from one character to the next (1: UTF-8,
// 2: UTF-16, 4: UTF-32).
[[nodiscard]] std::vector<Sighting> searchMemory(const SplitValue &value, std::size_t stride);

} // namespace sealdesk
