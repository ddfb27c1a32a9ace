#include "core/masking/engine/bytes.h"

#include "core/masking/engine/classes.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define SEALDESK_BY_16
#define SEALDESK_AVX2 __attribute__((target("avx2,popcnt,bmi")))
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#define SEALDESK_BY_16
#endif

namespace sealdesk::masking::engine {

namespace {

struct Block {
    uint64_t digits = 0;
    uint64_t letters = 0;
    uint64_t high = 0;  // not ASCII
    uint64_t codes = 0; // '%' or '\\'
};

// Sums up while the blocks come in order.
struct Tally {
    uint64_t high = 0;
    uint64_t codes = 0;
    uint64_t lastLetter = 0; // of the block before
    size_t digits = 0;
    size_t runs = 0;
};

[[gnu::always_inline]] inline void put(ByteBits &bits, size_t word, const Block &block, Tally &tally)
{
    bits.digits[word] = block.digits;
    bits.letters[word] = block.letters;
    tally.high |= block.high;
    tally.codes |= block.codes;
    tally.digits += static_cast<size_t>(__builtin_popcountll(block.digits));
    tally.runs +=
        static_cast<size_t>(__builtin_popcountll(block.letters & ~((block.letters << 1U) | tally.lastLetter)));
    tally.lastLetter = block.letters >> 63U;
}

[[gnu::always_inline]] inline void finish(ByteBits &bits, size_t word, const Tally &tally)
{
    bits.digits[word] = 0;
    bits.letters[word] = 0;
    bits.digitCount = tally.digits;
    bits.letterRuns = tally.runs;
    bits.ascii = tally.high == 0;
    bits.codes = tally.codes != 0;
}

Block portableBlock(Slice<const char> text)
{
    Block block;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        block.digits |= uint64_t{isAsciiDigit(c)} << i;
        block.letters |= uint64_t{isAsciiLetter(c)} << i;
        block.high |= c >> 7U;
        block.codes |= uint64_t{c == '%' || c == '\\'};
    }
    return block;
}

void classifyPortably(Slice<const char> text, ByteBits &bits)
{
    Tally tally;
    size_t word = 0;
    for (size_t i = 0; i < text.size(); i += 64, ++word) {
        const size_t end = text.size() - i < 64 ? text.size() : i + 64;
        put(bits, word, portableBlock(text.between(i, end)), tally);
    }
    finish(bits, word, tally);
}

#if defined(SEALDESK_BY_16)

// `more` follows `block` after `at` bits.
[[gnu::always_inline]] inline Block joined(const Block &block, const Block &more, size_t at)
{
    return {block.digits | (more.digits << at), block.letters | (more.letters << at), block.high | more.high,
            block.codes | more.codes};
}

// Without its first `count` bits, which are another block's.
[[gnu::always_inline]] inline Block without(const Block &block, size_t count)
{
    return {block.digits >> count, block.letters >> count, block.high, block.codes};
}

#endif

#if defined(__x86_64__)

// A byte is a digit if, moved to the lowest signed values, it is below the tenth of them; so are letters.
constexpr char toLowest(char first) { return static_cast<char>(-128 - first); }
constexpr char below(int count) { return static_cast<char>(-128 + count); }

[[gnu::always_inline]] inline Block block16(__m128i bytes)
{
    const __m128i lower = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    const __m128i digit = _mm_cmplt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8(toLowest('0'))), _mm_set1_epi8(below(10)));
    const __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(lower, _mm_set1_epi8(toLowest('a'))), _mm_set1_epi8(below(26)));
    const __m128i code =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('%')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    return {static_cast<uint32_t>(_mm_movemask_epi8(digit)), static_cast<uint32_t>(_mm_movemask_epi8(letter)),
            static_cast<uint32_t>(_mm_movemask_epi8(bytes)), static_cast<uint32_t>(_mm_movemask_epi8(code))};
}

[[gnu::always_inline]] inline Block load16(const char *at)
{
    return block16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)));
}

[[gnu::always_inline]] inline Block load8(const char *at)
{
    Block block = block16(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(at)));
    block.digits &= 0xFF;
    block.letters &= 0xFF;
    return block;
}

// 8 to 31 bytes, by loads that overlap.
[[gnu::always_inline]] inline Block shortBlock(Slice<const char> text)
{
    const size_t size = text.size();
    return size >= 16 ? joined(load16(text.data()), load16(text.data() + size - 16), size - 16)
                      : joined(load8(text.data()), load8(text.data() + size - 8), size - 8);
}

SEALDESK_AVX2 inline Block load32(const char *at)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
    const __m256i lower = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
    const __m256i digit =
        _mm256_cmpgt_epi8(_mm256_set1_epi8(below(10)), _mm256_add_epi8(bytes, _mm256_set1_epi8(toLowest('0'))));
    const __m256i letter =
        _mm256_cmpgt_epi8(_mm256_set1_epi8(below(26)), _mm256_add_epi8(lower, _mm256_set1_epi8(toLowest('a'))));
    const __m256i code = _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('%')),
                                         _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\')));
    return {static_cast<uint32_t>(_mm256_movemask_epi8(digit)), static_cast<uint32_t>(_mm256_movemask_epi8(letter)),
            static_cast<uint32_t>(_mm256_movemask_epi8(bytes)), static_cast<uint32_t>(_mm256_movemask_epi8(code))};
}

SEALDESK_AVX2 void classifyAvx2(Slice<const char> text, ByteBits &bits)
{
    const char *const data = text.data();
    const size_t size = text.size();
    Tally tally;
    size_t word = 0;
    size_t i = 0;
    for (; i + 64 <= size; i += 64, ++word) {
        put(bits, word, joined(load32(data + i), load32(data + i + 32), 32), tally);
    }
    const size_t rest = size - i;
    if (rest > 32) {
        put(bits, word++, joined(load32(data + i), without(load32(data + size - 32), 64 - rest), 32), tally);
    } else if (rest > 0 && size >= 32) {
        put(bits, word++, without(load32(data + size - 32), 32 - rest), tally);
    } else if (rest > 0) {
        put(bits, word++, rest >= 8 ? shortBlock(text) : portableBlock(text), tally);
    }
    finish(bits, word, tally);
}

#elif defined(__ARM_NEON) && defined(__aarch64__)

// One bit of each byte.
[[gnu::always_inline]] inline uint64_t movemask(uint8x16_t mask)
{
    alignas(16) static constexpr uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t placed = vandq_u8(mask, vld1q_u8(places));
    return uint64_t{vaddv_u8(vget_low_u8(placed))} | (uint64_t{vaddv_u8(vget_high_u8(placed))} << 8U);
}

[[gnu::always_inline]] inline Block load16(const char *at)
{
    const uint8x16_t bytes = vld1q_u8(reinterpret_cast<const uint8_t *>(at));
    const uint8x16_t lower = vorrq_u8(bytes, vdupq_n_u8(0x20));
    return {movemask(vcltq_u8(vsubq_u8(bytes, vdupq_n_u8('0')), vdupq_n_u8(10))),
            movemask(vcltq_u8(vsubq_u8(lower, vdupq_n_u8('a')), vdupq_n_u8(26))), uint64_t{vmaxvq_u8(bytes)} >> 7U,
            vmaxvq_u8(vorrq_u8(vceqq_u8(bytes, vdupq_n_u8('%')), vceqq_u8(bytes, vdupq_n_u8('\\'))))};
}

#endif

#if defined(SEALDESK_BY_16)

void classifyBy16(Slice<const char> text, ByteBits &bits)
{
    const char *const data = text.data();
    const size_t size = text.size();
    if (size < 16) {
        classifyPortably(text, bits);
        return;
    }
    Tally tally;
    size_t word = 0;
    for (size_t i = 0; i < size; i += 64, ++word) {
        Block block;
        for (size_t at = i; at < i + 64 && at < size; at += 16) {
            const Block next = at + 16 <= size ? load16(data + at) : without(load16(data + size - 16), at + 16 - size);
            block = joined(block, next, at - i);
        }
        put(bits, word, block, tally);
    }
    finish(bits, word, tally);
}

#endif

#if defined(__x86_64__)
bool hasAvx2() { return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0; }
#endif

} // namespace

void classify(Slice<const char> text, ByteBits &bits)
{
#if defined(__x86_64__)
    hasAvx2() ? classifyAvx2(text, bits) : classifyBy16(text, bits);
#elif defined(SEALDESK_BY_16)
    classifyBy16(text, bits);
#else
    classifyPortably(text, bits);
#endif
}

bool classifyBy(Way way, Slice<const char> text, ByteBits &bits)
{
    switch (way) {
    case Way::Portable:
        classifyPortably(text, bits);
        return true;
#if defined(__x86_64__)
    case Way::Sse2:
        classifyBy16(text, bits);
        return true;
    case Way::Avx2:
        if (hasAvx2()) {
            classifyAvx2(text, bits);
        }
        return hasAvx2();
#elif defined(__ARM_NEON) && defined(__aarch64__)
    case Way::Neon:
        classifyBy16(text, bits);
        return true;
#endif
    default:
        return false;
    }
}

} // namespace sealdesk::masking::engine
