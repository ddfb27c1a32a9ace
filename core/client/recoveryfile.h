// The recovery file: the organisation's current and next private key under a passphrase. Text of a few lines, so that
// it can be printed; the only place outside a keychain where these keys may be written.
//
//   BEGIN line, base64 of:
//   "SDR1" | u8 log2 N | u32 r | u32 p | f16 salt (16) | f16 nonce (12) | f32 sealed | f16 SHA-256 of all before
//   END line
//   sealed = AES-256-GCM under scrypt(passphrase, salt), the bytes before it as additional data, of:
//   "SDRK" | f16 organisation's name | u32 serial | u64 made ms | f16 current key (PKCS#8) | f16 next key
//
// The hash is no secret's: it tells a damaged file from a wrong passphrase. Parsers are strict.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/seal/signingkey.h"

namespace sealdesk::client {

enum class RecoveryError {
    NotARecoveryFile, // something else
    Damaged,          // cut off or changed
    OtherVersion,     // of a newer program
    WrongPassphrase,
    CryptoFailed,
};

struct RecoveryKeys {
    std::string organisationName; // UTF-8, 1-200 bytes
    std::uint32_t serial = 0;     // of the statement that announces `next`
    std::int64_t madeMs = 0;
    seal::SigningKey current;
    seal::SigningKey next;
};

inline constexpr std::size_t recoveryFileBytes = 4096;

// Takes about half a second and 128 MiB each: not on the thread of the user interface.
[[nodiscard]] Result<std::string, RecoveryError> writeRecoveryFile(const RecoveryKeys &keys, ByteView passphrase);
[[nodiscard]] Result<RecoveryKeys, RecoveryError> readRecoveryFile(std::string_view text, ByteView passphrase);

// The outer form only.
struct RecoveryBox {
    std::uint8_t costLog2 = 0;
    std::uint32_t blockSize = 0;
    std::uint32_t parallel = 0;
    Bytes salt;
    Bytes nonce;
    Bytes sealed; // with tag
    Bytes bound;  // additional data
};
[[nodiscard]] Result<RecoveryBox, RecoveryError> parseRecoveryFile(std::string_view text);
// What was sealed.
[[nodiscard]] Result<RecoveryKeys, RecoveryError> parseRecoveryContent(ByteView content);

} // namespace sealdesk::client
