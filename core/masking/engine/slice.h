// Pointer and length. The engine is also compiled to WebAssembly without any library, so it has no
// std::span; it includes <stddef.h> and <stdint.h> only. Never owns what it points to.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace sealdesk::masking::engine {

template <typename T>
class Slice {
public:
    constexpr Slice() = default;
    constexpr Slice(T *data, size_t size) : m_data(data), m_size(size) {}
    // From any container with data() and size(): std::span, std::vector, std::array, Slice<other>.
    template <typename Container>
    requires requires(Container &c)
    {
        static_cast<T *>(c.data());
        static_cast<size_t>(c.size());
    }
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): a copy made by it is the same
    constexpr Slice(Container &&c) : m_data(c.data()), m_size(c.size()) {}

    [[nodiscard]] constexpr T *data() const { return m_data; }
    [[nodiscard]] constexpr size_t size() const { return m_size; }
    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    [[nodiscard]] constexpr T &operator[](size_t i) const { return m_data[i]; }
    [[nodiscard]] constexpr T *begin() const { return m_data; }
    [[nodiscard]] constexpr T *end() const { return m_data + m_size; }
    [[nodiscard]] constexpr T &back() const { return m_data[m_size - 1]; }
    [[nodiscard]] constexpr Slice first(size_t n) const { return {m_data, n}; }
    [[nodiscard]] constexpr Slice from(size_t n) const { return {m_data + n, m_size - n}; }
    [[nodiscard]] constexpr Slice between(size_t begin, size_t end) const { return {m_data + begin, end - begin}; }

private:
    T *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace sealdesk::masking::engine
