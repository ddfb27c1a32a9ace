// Header: the readable beginning of an archive: when and from which organisation it is, and the archive's key,
// wrapped once for each passphrase or recipient that opens it. core/BACKUP.md has the bytes.
//
// Nothing in it may be believed before FileKey::confirms() said so.
#pragma once

#include "core/backup/backuperror.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <string>
#include <vector>

namespace sealdesk::backup {

inline constexpr std::string_view magic = "SEALDESK-BACKUP\n";
inline constexpr std::uint16_t formatVersion = 1;
inline constexpr std::size_t leadBytes = 16 + 2 + 4; // magic, version, length of what follows
inline constexpr std::size_t macBytes = 32;

enum class WrapKind : std::uint8_t { Passphrase = 1, X25519 = 2 };

struct Wrap {
    WrapKind kind = WrapKind::Passphrase;
    Bytes body;
    bool operator==(const Wrap &) const = default;
};

struct Header {
    std::array<std::uint8_t, 16> archive{}; // random: tells archives apart
    std::int64_t madeMs = 0;                // UTC
    std::uint32_t schema = 0;               // of the database
    std::string organisation;               // its id; empty before set-up
    std::vector<Wrap> wraps;

    // All but the MAC.
    [[nodiscard]] Bytes encode() const;
    // How long a header is that begins like this, the MAC included.
    [[nodiscard]] static Result<std::size_t, BackupError> lengthOf(ByteView lead);
    // A whole header with its MAC, which is not looked at.
    [[nodiscard]] static Result<Header, BackupError> parse(ByteView bytes);
    bool operator==(const Header &) const = default;
};

} // namespace sealdesk::backup
