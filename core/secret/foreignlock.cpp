#include "core/secret/foreignlock.h"

#include "core/secret/pages.h"

#include <cstdint>
#include <utility>

namespace sealdesk::secret {

Result<ForeignLock, SecretError> ForeignLock::lock(void *address, std::size_t bytes)
{
    if (bytes == 0) {
        return fail(SecretError::TooLarge);
    }
    if (const auto locked = pages::lockForeign(address, bytes); !locked) {
        return fail(locked.error());
    }
    return ForeignLock(address, bytes);
}

ForeignLock::ForeignLock(ForeignLock &&other) noexcept
    : m_address(std::exchange(other.m_address, nullptr)), m_bytes(std::exchange(other.m_bytes, 0))
{
}

ForeignLock &ForeignLock::operator=(ForeignLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_address = std::exchange(other.m_address, nullptr);
        m_bytes = std::exchange(other.m_bytes, 0);
    }
    return *this;
}

bool ForeignLock::covers(const void *address, std::size_t bytes) const
{
    const auto first = reinterpret_cast<std::uintptr_t>(m_address);
    const auto asked = reinterpret_cast<std::uintptr_t>(address);
    return isHeld() && asked >= first && asked + bytes <= first + m_bytes;
}

void ForeignLock::release() noexcept
{
    if (isHeld()) {
        pages::unlockForeign(m_address, m_bytes);
    }
    forget();
}

void ForeignLock::forget() noexcept
{
    m_address = nullptr;
    m_bytes = 0;
}

} // namespace sealdesk::secret
