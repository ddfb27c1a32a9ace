// FileKey: the key of one archive, random, never stored but wrapped. It lives in locked memory.
#pragma once

#include "core/backup/header.h"
#include "core/backup/identity.h"
#include "core/backup/limits.h"
#include "core/secret/secretbuffer.h"

#include <optional>

namespace sealdesk::backup {

// What somebody has to open an archive with; either may be missing.
struct Unlock {
    const Identity *identity = nullptr;
    const secret::SecretBuffer *passphrase = nullptr;
};

class FileKey {
public:
    [[nodiscard]] static std::optional<FileKey> generate();
    [[nodiscard]] std::optional<FileKey> copy() const;
    // 32 bytes, for tests and their independent reader.
    [[nodiscard]] static std::optional<FileKey> fromBytes(ByteView bytes);
    // The header's MAC is checked as well.
    [[nodiscard]] static Result<FileKey, BackupError> unwrap(const Header &header, ByteView headerBytes,
                                                             const Unlock &unlock);

    [[nodiscard]] std::optional<Wrap> wrapFor(const Recipient &recipient) const;
    [[nodiscard]] std::optional<Wrap> wrapFor(const secret::SecretBuffer &passphrase, ScryptCost cost = {}) const;
    // encode() and what follows it.
    [[nodiscard]] std::optional<Bytes> seal(const Header &header) const;
    [[nodiscard]] bool confirms(ByteView headerBytes) const;
    // Of the stream behind this header; empty when OpenSSL or memory fails.
    [[nodiscard]] secret::SecretBuffer payloadKey(ByteView headerBytes) const;

private:
    explicit FileKey(secret::SecretBuffer key) : m_key(std::move(key)) {}
    [[nodiscard]] std::optional<std::array<std::uint8_t, macBytes>> macOf(ByteView encoded) const;
    secret::SecretBuffer m_key;
};

} // namespace sealdesk::backup
