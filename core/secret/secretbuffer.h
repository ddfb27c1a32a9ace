// SecretBuffer: bytes of a form answer or of a key that opens one. Each buffer has pages of its
// own between two guard pages, locked, left out of dumps, wiped when it goes.
//
// It must never be copied, compared, converted or printed; the bytes are reached only inside a
// callback, and nothing that refers to them may leave it. Allocation fails with a named error and
// never falls back to ordinary memory.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>

namespace sealdesk::secret {

// The picture of a shaped text on a sharp screen is the largest.
inline constexpr std::size_t maxSecretBytes = 2 * 1024 * 1024;

// What a callback may give back: plain values and owned results. Never something that points inside,
// never a range (a string or vector would be a copy), also not wrapped into an optional or a Result.
template <class T>
concept PointsOrHolds = std::is_pointer_v<T> || std::is_reference_v<T> || std::ranges::range<T>;

template <class T>
concept WrapsOne = requires(T wrapped)
{
    *wrapped;
}
&&(!std::is_pointer_v<T>);

template <class T>
inline constexpr bool mayLeaveScope = !PointsOrHolds<T>;
template <WrapsOne T>
inline constexpr bool mayLeaveScope<T> =
    !PointsOrHolds<T> && !PointsOrHolds<std::remove_cvref_t<decltype(*std::declval<T &>())>>;

class SecretBuffer {
public:
    // Zeroed bytes.
    [[nodiscard]] static Result<SecretBuffer, SecretError> allocate(std::size_t bytes);

    SecretBuffer() = default; // holds nothing
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    // Wipes and gives the memory back now; the buffer holds nothing afterwards.
    void wipe() noexcept;

    // Danger: inside the callback the bytes are ordinary bytes. Copy them nowhere but into another
    // SecretBuffer, the pixels of a locked window, or OpenSSL inside a SecretScope.
    template <class Callback>
    auto withBytes(Callback &&callback) const
    {
        using Given = std::invoke_result_t<Callback, std::span<const std::uint8_t>>;
        static_assert(mayLeaveScope<Given>, "nothing that points into a SecretBuffer may leave its scope");
        return std::forward<Callback>(callback)(std::span<const std::uint8_t>(m_data, m_size));
    }
    template <class Callback>
    auto withMutableBytes(Callback &&callback)
    {
        using Given = std::invoke_result_t<Callback, std::span<std::uint8_t>>;
        static_assert(mayLeaveScope<Given>, "nothing that points into a SecretBuffer may leave its scope");
        return std::forward<Callback>(callback)(std::span<std::uint8_t>(m_data, m_size));
    }

private:
    SecretBuffer(void *base, std::size_t reserved, std::uint8_t *data, std::size_t bytes)
        : m_base(base), m_reserved(reserved), m_data(data), m_size(bytes)
    {
    }

    void *m_base = nullptr; // the first guard page
    std::size_t m_reserved = 0;
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace sealdesk::secret
