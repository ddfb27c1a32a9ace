// HeightIndex: the heights of all rows of a transcript as a Fenwick tree, so that finding a row by
// pixel and a pixel by row costs the logarithm of the length. Pure arithmetic.
#pragma once

#include <cstdint>
#include <vector>

namespace sealdesk::ui {

class HeightIndex {
public:
    void clear();
    void append(int height);
    void set(int row, int height);
    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    // Pixels above `row`; row == count() gives the total.
    [[nodiscard]] std::int64_t top(int row) const;
    [[nodiscard]] std::int64_t total() const { return top(count()); }
    // The row that covers pixel `y`; the last one for what is beyond. Precondition: count() > 0.
    [[nodiscard]] int rowAt(std::int64_t y) const;

private:
    std::vector<int> m_heights;
    std::vector<std::int64_t> m_tree; // one-based: m_tree[i - 1]
};

} // namespace sealdesk::ui
