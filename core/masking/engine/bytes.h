// The first look's eyes: which bytes of a text are ASCII digits, which are ASCII letters, in one pass, as bits. Once
// for AVX2 (where the machine turns out to have it), SSE2, NEON, and portable; all give the same bits. Reads no byte
// beyond the text.
#pragma once

#include "core/masking/engine/slice.h"

namespace sealdesk::masking::engine {

// Bit n % 64 of word n / 64 is byte n.
struct ByteBits {
    static constexpr size_t longest = 4096; // bytes of one text
    static constexpr size_t words = longest / 64 + 1;

    uint64_t digits[words]; // all bits behind the text up to the end of the word after its last one are 0
    uint64_t letters[words];
    size_t digitCount;
    size_t letterRuns; // letters without another kind of byte between them
    bool ascii;
    bool codes; // holds '%' or '\', so that a word may begin behind a separator's code
};

// `text` is 1 to ByteBits::longest bytes long.
void classify(Slice<const char> text, ByteBits &bits);

// For tests: one of the ways. False: this machine does not have it.
enum class Way : uint8_t { Portable, Sse2, Avx2, Neon };
[[nodiscard]] bool classifyBy(Way way, Slice<const char> text, ByteBits &bits);

} // namespace sealdesk::masking::engine
