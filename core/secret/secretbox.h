// SecretBox<T>: one plain struct (keys, intermediate values) in a SecretBuffer.
//
// The same rules as for SecretBuffer. T must be plain bytes, so that wiping the memory wipes all.
#pragma once

#include "core/secret/secretbuffer.h"

#include <new>

namespace sealdesk::secret {

template <class T>
class SecretBox {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    // A T with every byte zero.
    [[nodiscard]] static Result<SecretBox, SecretError> make()
    {
        auto buffer = SecretBuffer::allocate(sizeof(T));
        if (!buffer) {
            return fail(buffer.error());
        }
        buffer->withMutableBytes([](std::span<std::uint8_t> bytes) { new (bytes.data()) T{}; });
        return SecretBox(std::move(buffer).value());
    }

    SecretBox() = default; // holds nothing

    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }
    void wipe() noexcept { m_buffer.wipe(); }

    // Precondition: !isEmpty(). Danger: see SecretBuffer::withBytes().
    template <class Callback>
    auto with(Callback &&callback) const
    {
        return m_buffer.withBytes([&](std::span<const std::uint8_t> bytes) {
            return std::forward<Callback>(callback)(*std::launder(reinterpret_cast<const T *>(bytes.data())));
        });
    }
    template <class Callback>
    auto withMutable(Callback &&callback)
    {
        return m_buffer.withMutableBytes([&](std::span<std::uint8_t> bytes) {
            return std::forward<Callback>(callback)(*std::launder(reinterpret_cast<T *>(bytes.data())));
        });
    }

private:
    explicit SecretBox(SecretBuffer buffer) : m_buffer(std::move(buffer)) {}
    SecretBuffer m_buffer;
};

} // namespace sealdesk::secret
