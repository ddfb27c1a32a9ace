// hmacSha256(): one MAC over several pieces, without joining them, so that nothing secret is copied.
//
// Called inside a SecretScope; key, pieces and output lie where the caller put them.
#pragma once

#include "core/base/bytes.h"
#include "core/seal/limits.h"

#include <initializer_list>

namespace sealdesk::seal {

using HmacOutput = std::span<std::uint8_t, limits::hashBytes>;

// False when OpenSSL failed (out of locked memory); `output` is then to be wiped by the caller.
[[nodiscard]] bool hmacSha256(ByteView key, std::initializer_list<ByteView> pieces, HmacOutput output);

} // namespace sealdesk::seal
