// P-256 keys as OpenSSL objects. Only .cpp files of core/seal include this.
#pragma once

#include "core/base/bytes.h"
#include "core/seal/opensslptr.h"

#include <optional>

namespace sealdesk::seal::p256 {

// nullptr unless `point` is 65 bytes, uncompressed, and on the curve.
[[nodiscard]] PkeyPtr publicKey(ByteView point);
// The uncompressed point; empty when `key` is no P-256 key.
[[nodiscard]] Bytes pointOf(const EVP_PKEY *key);
[[nodiscard]] PkeyPtr generate();

} // namespace sealdesk::seal::p256
