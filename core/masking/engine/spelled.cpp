#include "core/masking/engine/spelled.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t longestLetters = 192;
constexpr size_t shortestName = 2; // single letters are too many things
constexpr size_t longestName = 16; // with marks

struct Name {
    size_t end = 0;
    uint8_t value = 0;
};

// The longest digit's name from `at` that ends before `limit`; end 0 if there is none.
Name nameAt(Slice<const char32_t> letters, size_t at, size_t limit)
{
    Name name;
    WordHash hash;
    size_t count = 0;
    for (size_t i = at; i < letters.size() && i < limit && i < at + longestName; ++i) {
        const char32_t letter = letterOf(letters[i]);
        if (letter == 0) {
            continue;
        }
        hash.add(letter);
        if (++count < shortestName) {
            continue;
        }
        const uint16_t flags = exactWord(hash.value());
        if ((flags & wordDigit) != 0 && digitOf(flags) < doubtful) {
            name = {i + 1, static_cast<uint8_t>(digitOf(flags))};
        }
    }
    return name;
}

} // namespace

SpelledDigits spelledDigits(Slice<const char32_t> letters)
{
    SpelledDigits found;
    if (letters.size() > longestLetters || letters.size() < shortestName) {
        return found;
    }
    // Depth first, the longest names first; a place from which nothing led to the end is not tried again.
    uint64_t dead[longestLetters / 64 + 1] = {};
    size_t limits[SpelledDigits::most];
    for (size_t &limit : limits) {
        limit = letters.size() + 1;
    }
    for (;;) {
        const size_t at = found.count == 0 ? 0 : found.ends[found.count - 1];
        if (at == letters.size()) {
            return found;
        }
        Name name;
        if (found.count < SpelledDigits::most && ((dead[at / 64] >> (at % 64)) & 1u) == 0) {
            name = nameAt(letters, at, limits[found.count]);
        }
        if (name.end != 0) {
            limits[found.count] = name.end - 1; // if tried again: a shorter one
            found.ends[found.count] = name.end;
            found.values[found.count++] = name.value;
            continue;
        }
        dead[at / 64] |= uint64_t{1} << (at % 64);
        if (found.count < SpelledDigits::most) {
            limits[found.count] = letters.size() + 1;
        }
        if (found.count == 0) {
            return found;
        }
        --found.count;
    }
}

} // namespace sealdesk::masking::engine
