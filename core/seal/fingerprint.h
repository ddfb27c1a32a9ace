// Fingerprints: what people compare by eye.
#pragma once

#include "core/seal/publickey.h"

#include <string>

namespace sealdesk::seal {

// First 8 bytes of the key's SHA-256: "A1B2-C3D4-E5F6-0718".
[[nodiscard]] std::string deviceFingerprint(const PublicKey &key);
// 32 bytes, "AA:BB:...": of a TLS certificate's SubjectPublicKeyInfo, which is also the console's pin.
[[nodiscard]] std::string tlsFingerprint(const Hash &spki);
// nullopt unless exactly that form (either case).
[[nodiscard]] std::optional<Hash> tlsPinFromText(std::string_view text);
// SHA-256 of the SubjectPublicKeyInfo in a DER certificate; nullopt when it is none.
[[nodiscard]] std::optional<Hash> spkiHash(ByteView certificateDer);

} // namespace sealdesk::seal
