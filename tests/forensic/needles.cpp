#include "tests/forensic/needles.h"

#include <algorithm>
#include <cstring>

namespace sealdesk::forensic {

namespace {

constexpr std::uint32_t colour = 0x00ffffff;
// What counts as nothing and as all of a pixel; rounding differs between painters.
constexpr std::uint8_t nearlyNothing = 8;
constexpr std::uint8_t nearlyAll = 247;

template <class T>
T load(const std::uint8_t *from)
{
    T value = 0;
    std::memcpy(&value, from, sizeof value);
    return value;
}

std::size_t slotOf(std::uint64_t value) { return (value * 0x9e3779b97f4a7c15ULL) >> 48U; }

std::uint64_t pairOf(std::uint32_t first, std::uint32_t second)
{
    return (first & colour) | static_cast<std::uint64_t>(second & colour) << 32U;
}

// Numbers of any type stand in the window, which is a copy that nobody else writes to.
template <class T>
using Aliased __attribute__((may_alias)) = T;

constexpr std::size_t block = 64; // positions that are tried at once, by vector instructions

template <class T>
bool fitsAt(const AffineNeedle &needle, const Aliased<T> *numbers, std::size_t step)
{
    const T base = numbers[0];
    for (std::size_t index = 0; index < needle.differences.size(); ++index) {
        if (static_cast<T>(numbers[(index + 1) * step] - base) != static_cast<T>(needle.differences[index])) {
            return false;
        }
    }
    return true;
}

template <class T>
void searchNumbers(const AffineNeedle &needle, View window, const Found &found)
{
    const std::size_t step = needle.stride / sizeof(T);
    const std::size_t reach = needle.differences.size() * step + 1;
    const std::size_t count = window.size() / sizeof(T);
    if (count < reach) {
        return;
    }
    const auto *numbers = reinterpret_cast<const Aliased<T> *>(window.data());
    const auto first = static_cast<T>(needle.differences[0]);
    const std::size_t places = count - reach + 1;
    for (std::size_t at = 0; at < places; at += block) {
        const std::size_t here = std::min(block, places - at);
        T any = 0;
        for (std::size_t index = at; index < at + here; ++index) {
            const T difference = static_cast<T>(numbers[index + step] - numbers[index]);
            any = static_cast<T>(any | static_cast<T>(difference == first));
        }
        for (std::size_t index = at; any != 0 && index < at + here; ++index) {
            if (fitsAt<T>(needle, numbers + index, step)) {
                found(needle.label, index * sizeof(T));
            }
        }
    }
}

} // namespace

bool ByteNeedles::add(std::string label, Bytes bytes)
{
    if (bytes.size() < shortest || load<std::uint64_t>(bytes.data()) == 0) {
        return false;
    }
    const auto start = load<std::uint64_t>(bytes.data());
    m_filter[slotOf(start)] = true;
    m_byStart[start].push_back(m_needles.size());
    m_needles.push_back({std::move(label), std::move(bytes)});
    return true;
}

void ByteNeedles::search(View window, const Found &found) const
{
    for (std::size_t at = 0; at + shortest <= window.size(); ++at) {
        const auto start = load<std::uint64_t>(window.data() + at);
        if (!m_filter[slotOf(start)]) {
            continue;
        }
        const auto candidates = m_byStart.find(start);
        if (candidates == m_byStart.end()) {
            continue;
        }
        for (const std::size_t index : candidates->second) {
            const Needle &needle = m_needles[index];
            if (window.size() - at >= needle.bytes.size() &&
                std::memcmp(window.data() + at, needle.bytes.data(), needle.bytes.size()) == 0) {
                found(needle.label, at);
            }
        }
    }
}

bool AffineNeedle::isValid() const
{
    return (size == 1 || size == 2 || size == 4) && stride > 0 && stride % static_cast<std::size_t>(size) == 0 &&
           differences.size() >= 9 && differences[0] != 0;
}

void AffineNeedle::search(View window, const Found &found) const
{
    if (size == 1) {
        searchNumbers<std::uint8_t>(*this, window, found);
    } else if (size == 2) {
        searchNumbers<std::uint16_t>(*this, window, found);
    } else {
        searchNumbers<std::uint32_t>(*this, window, found);
    }
}

bool PixelNeedles::add(std::string label, const Bytes &row)
{
    Needle needle{.label = std::move(label), .row = std::vector<std::uint32_t>(row.size() / 4)};
    for (std::size_t index = 0; index < needle.row.size(); ++index) {
        needle.row[index] = load<std::uint32_t>(row.data() + 4 * index) & colour;
    }
    if (needle.row.size() < 24) {
        return false;
    }
    const std::uint32_t background = needle.row[0];
    bool anchored = false;
    for (std::size_t index = 0; index + 1 < needle.row.size() && !anchored; ++index) {
        const auto [first, second] = std::pair(needle.row[index], needle.row[index + 1]);
        anchored = first != background && second != background && first != second;
        needle.anchor = index;
    }
    if (!anchored) {
        return false;
    }
    const std::uint64_t pair = pairOf(needle.row[needle.anchor], needle.row[needle.anchor + 1]);
    m_filter[slotOf(pair)] = true;
    m_byAnchor[pair].push_back(m_needles.size());
    m_needles.push_back(std::move(needle));
    return true;
}

void PixelNeedles::search(View window, const Found &found) const
{
    for (std::size_t at = 0; at + 8 <= window.size(); at += 4) {
        const std::uint64_t pair = load<std::uint64_t>(window.data() + at) & 0x00ffffff00ffffffULL;
        if (!m_filter[slotOf(pair)]) {
            continue;
        }
        const auto candidates = m_byAnchor.find(pair);
        if (candidates == m_byAnchor.end()) {
            continue;
        }
        for (const std::size_t index : candidates->second) {
            const Needle &needle = m_needles[index];
            if (at < 4 * needle.anchor || window.size() - (at - 4 * needle.anchor) < 4 * needle.row.size()) {
                continue;
            }
            const std::size_t begin = at - 4 * needle.anchor;
            std::size_t same = 0;
            while (same < needle.row.size() &&
                   (load<std::uint32_t>(window.data() + begin + 4 * same) & colour) == needle.row[same]) {
                ++same;
            }
            if (same == needle.row.size()) {
                found(needle.label, begin);
            }
        }
    }
}

void searchCoverage(std::span<const CoverageNeedle> needles, View window, const Found &found)
{
    if (needles.empty()) {
        return;
    }
    for (const std::size_t stride : {std::size_t{1}, std::size_t{4}}) {
        Bytes classes(window.size() / stride);
        for (std::size_t index = 0; index < classes.size(); ++index) {
            const std::uint8_t value = window[index * stride + stride - 1];
            classes[index] = static_cast<std::uint8_t>((value > nearlyNothing) + (value >= nearlyAll));
        }
        for (const CoverageNeedle &needle : needles) {
            const std::uint8_t *from = classes.data();
            const std::uint8_t *end = from + classes.size();
            while (const void *hit = memmem(from, static_cast<std::size_t>(end - from), needle.classes.data(),
                                            needle.classes.size())) {
                from = static_cast<const std::uint8_t *>(hit);
                found(needle.label, static_cast<std::size_t>(from - classes.data()) * stride);
                ++from;
            }
        }
    }
}

} // namespace sealdesk::forensic
