// Needles: what is looked for in memory. Three kinds: bytes as they are; numbers in a row with the same
// differences as the value's characters (that is any encoding and any glyph numbering in which digits, or
// letters, follow each other); and pixels.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace sealdesk::forensic {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;
// Label of the needle, place in the window.
using Found = std::function<void(const std::string &label, std::size_t at)>;

// At least 8 bytes each, or they would be found by chance.
class ByteNeedles {
public:
    static constexpr std::size_t shortest = 8;
    [[nodiscard]] bool add(std::string label, Bytes bytes);
    void search(View window, const Found &found) const;

private:
    struct Needle {
        std::string label;
        Bytes bytes;
    };
    std::vector<Needle> m_needles;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byStart;
    std::vector<bool> m_filter = std::vector<bool>(1U << 16U);
};

// Numbers of 1, 2 or 4 bytes, one every `stride` bytes.
struct AffineNeedle {
    std::string label;
    int size = 1;
    std::size_t stride = 1;
    std::vector<std::int64_t> differences; // to the first number, the first of them not 0

    [[nodiscard]] bool isValid() const;
    void search(View window, const Found &found) const;
};

// One row of 32-bit pixels; the fourth byte of each is passed over.
class PixelNeedles {
public:
    [[nodiscard]] bool add(std::string label, const Bytes &row);
    void search(View window, const Found &found) const;

private:
    struct Needle {
        std::string label;
        std::vector<std::uint32_t> row;
        std::size_t anchor = 0; // two pixels of ink stand there
    };
    std::vector<Needle> m_needles;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byAnchor;
    std::vector<bool> m_filter = std::vector<bool>(1U << 16U);
};

// One row of a glyph mask: each pixel nothing (0), partly (1) or wholly (2) covered; in images of one byte a
// pixel and in the alpha of 32-bit ones.
struct CoverageNeedle {
    std::string label;
    Bytes classes;

    [[nodiscard]] bool isValid() const { return classes.size() >= 24; }
};
void searchCoverage(std::span<const CoverageNeedle> needles, View window, const Found &found);

} // namespace sealdesk::forensic
