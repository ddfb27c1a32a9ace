#include "core/masking/engine/words.h"

#include "core/masking/engine/classes.h"

namespace sealdesk::masking::engine {

namespace {

constexpr size_t shortestStem = 3;
constexpr size_t longestStem = 16;

template <size_t N>
int indexOf(const uint32_t (&hashes)[N], uint32_t hash)
{
    size_t low = 0;
    size_t high = N;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (hashes[middle] < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < N && hashes[low] == hash ? static_cast<int>(low) : -1;
}

// Most words are not known; one bit of 32768 says so of most of them.
struct Bloom {
    static constexpr uint32_t places = 512;
    uint64_t bits[places] = {};
    template <size_t N>
    constexpr explicit Bloom(const uint32_t (&hashes)[N])
    {
        for (const uint32_t hash : hashes) {
            bits[(hash >> 6u) % places] |= uint64_t{1} << (hash & 63u);
        }
    }
    [[nodiscard]] constexpr bool has(uint32_t hash) const
    {
        return ((bits[(hash >> 6u) % places] >> (hash & 63u)) & 1u) != 0;
    }
};

constexpr Bloom exactBloom(tables::wordHashes);
constexpr Bloom stemBloom(tables::stemHashes);

} // namespace

uint16_t exactWord(uint32_t hash)
{
    const int at = exactBloom.has(hash) ? indexOf(tables::wordHashes, hash) : -1;
    return at < 0 ? uint16_t{0} : tables::wordFlags[at];
}

uint16_t stemWord(uint32_t hash)
{
    const int at = stemBloom.has(hash) ? indexOf(tables::stemHashes, hash) : -1;
    return at < 0 ? uint16_t{0} : tables::stemFlags[at];
}

bool isFileExtension(uint32_t hash) { return indexOf(tables::extensionHashes, hash) >= 0; }

char32_t letterOf(char32_t c) { return classOf(c).kind() == Kind::Ignorable || isApostrophe(c) ? 0 : fold(c); }

uint16_t lookUp(Slice<const char32_t> word)
{
    WordHash hash;
    size_t letters = 0;
    uint16_t byStem = 0;
    for (const char32_t c : word) {
        const char32_t letter = letterOf(c);
        if (letter == 0) {
            continue;
        }
        hash.add(letter);
        ++letters;
        if (letters >= shortestStem && letters <= longestStem) {
            byStem |= stemWord(hash.value());
        }
    }
    return letters == 0 ? uint16_t{0} : static_cast<uint16_t>(exactWord(hash.value()) | byStem);
}

namespace {

uint32_t hashOf(Slice<const char32_t> word)
{
    WordHash hash;
    for (const char32_t c : word) {
        const char32_t letter = letterOf(c);
        if (letter != 0) {
            hash.add(letter);
        }
    }
    return hash.value();
}

} // namespace

bool vouches(Slice<const char32_t> word) { return indexOf(tables::vouchingHashes, hashOf(word)) >= 0; }

bool isCodeHint(Slice<const char32_t> word) { return indexOf(tables::codeHintHashes, hashOf(word)) >= 0; }

bool isFiller(Slice<const char32_t> word) { return indexOf(tables::fillerHashes, hashOf(word)) >= 0; }

int disguisedDigit(char32_t letter)
{
    for (const tables::LetterValue &known : tables::besideCard) {
        if (known.letter == letter) {
            return known.value;
        }
    }
    return -1;
}

} // namespace sealdesk::masking::engine
