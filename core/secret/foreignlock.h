// ForeignLock: keeps memory that a library allocated (the rows of a window's backing store) out of
// swap and dumps for as long as secret pixels stand in it.
//
// Whoever holds it overwrites the memory before letting go; unlocking wipes nothing.
#pragma once

#include "core/base/result.h"
#include "core/secret/secreterror.h"

#include <cstddef>

namespace sealdesk::secret {

class ForeignLock {
public:
    [[nodiscard]] static Result<ForeignLock, SecretError> lock(void *address, std::size_t bytes);

    ForeignLock() = default; // locks nothing
    ForeignLock(ForeignLock &&other) noexcept;
    ForeignLock &operator=(ForeignLock &&other) noexcept;
    ForeignLock(const ForeignLock &) = delete;
    ForeignLock &operator=(const ForeignLock &) = delete;
    ~ForeignLock() { release(); }

    [[nodiscard]] bool covers(const void *address, std::size_t bytes) const;
    [[nodiscard]] bool isHeld() const { return m_bytes != 0; }
    void release() noexcept;
    // The memory is already gone (its owner unmapped it): there is nothing left to unlock.
    void forget() noexcept;

private:
    ForeignLock(void *address, std::size_t bytes) : m_address(address), m_bytes(bytes) {}
    void *m_address = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace sealdesk::secret
