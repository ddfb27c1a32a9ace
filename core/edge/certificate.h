// TLS certificates as PEM text: making a self-signed one for the first run, and the fingerprint by
// which people and pins know a server (SHA-256 of its SubjectPublicKeyInfo). Touches no file.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::edge {

using Digest = std::array<std::uint8_t, 32>;

enum class CertificateError { BadName, BadPem, Crypto };

struct CertificateAndKey {
    std::string certificatePem;
    std::string keyPem; // private: goes to a private file and nowhere else
};

// P-256, ECDSA-SHA256, server use only. `names` are DNS names and IP addresses, all in the SAN.
[[nodiscard]] Result<CertificateAndKey, CertificateError> makeSelfSigned(const std::vector<std::string> &names,
                                                                         std::int64_t nowMs, int validDays);

// Of the first certificate in the text.
[[nodiscard]] Result<Digest, CertificateError> spkiSha256(std::string_view certificatePem);
// When the first certificate ends, ms since 1970 UTC.
[[nodiscard]] Result<std::int64_t, CertificateError> certificateExpiresMs(std::string_view certificatePem);

// "AA:BB:…", 32 bytes.
[[nodiscard]] std::string fingerprintText(const Digest &digest);
[[nodiscard]] std::optional<Digest> fingerprintFromText(std::string_view text);

} // namespace sealdesk::edge
