#include "ui/chats/heightindex.h"

#include <algorithm>
#include <bit>

namespace sealdesk::ui {
namespace {

std::size_t lowBit(std::size_t index) { return index & (~index + 1); }

} // namespace

void HeightIndex::clear()
{
    m_heights.clear();
    m_tree.clear();
}

void HeightIndex::append(int height)
{
    m_heights.push_back(height);
    const std::size_t index = m_heights.size();
    // A node holds the sum of the rows (index - lowBit, index].
    std::int64_t sum = height;
    for (std::size_t child = 1; child < lowBit(index); child <<= 1) {
        sum += m_tree[index - child - 1];
    }
    m_tree.push_back(sum);
}

void HeightIndex::set(int row, int height)
{
    const auto index = static_cast<std::size_t>(row);
    const std::int64_t change = std::int64_t(height) - m_heights[index];
    if (change == 0) {
        return;
    }
    m_heights[index] = height;
    for (std::size_t i = index + 1; i <= m_tree.size(); i += lowBit(i)) {
        m_tree[i - 1] += change;
    }
}

std::int64_t HeightIndex::top(int row) const
{
    std::int64_t sum = 0;
    for (auto i = static_cast<std::size_t>(std::clamp(row, 0, count())); i > 0; i -= lowBit(i)) {
        sum += m_tree[i - 1];
    }
    return sum;
}

int HeightIndex::rowAt(std::int64_t y) const
{
    std::size_t row = 0;
    std::int64_t rest = std::max<std::int64_t>(0, y);
    for (std::size_t step = std::bit_floor(m_tree.size()); step > 0; step >>= 1) {
        const std::size_t next = row + step;
        if (next <= m_tree.size() && m_tree[next - 1] <= rest) {
            rest -= m_tree[next - 1];
            row = next;
        }
    }
    return std::min(static_cast<int>(row), count() - 1);
}

} // namespace sealdesk::ui
