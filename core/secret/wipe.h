// wipe(): overwrites memory in a way that the compiler may not leave out.
//
// For keys and passwords of the second class (DESIGN.md section 6), which other libraries hand over
// in ordinary memory. Form answers never need it: SecretBuffer wipes itself.
#pragma once

#include <cstddef>
#include <span>

namespace sealdesk::secret {

void wipe(void *memory, std::size_t bytes) noexcept;

// Overwrites the part of this thread's stack that calls made before this one may have used. After
// work on secret bytes: callees leave copies of registers there.
void wipeStack() noexcept;

// Wipes what a contiguous container (Bytes, std::string, std::array) holds now. Buffers that it
// outgrew earlier are out of reach: reserve before filling.
template <class Container>
void wipe(Container &container) noexcept
{
    const auto bytes = std::as_writable_bytes(std::span(container));
    wipe(static_cast<void *>(bytes.data()), bytes.size());
}

} // namespace sealdesk::secret
