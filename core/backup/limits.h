// The limits of backups, all of them. What a reader meets comes from outside: nothing is allocated by its word alone.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace sealdesk::backup {

inline constexpr std::size_t chunkBytes = 64 * 1024; // of plaintext; part of the format
inline constexpr std::size_t tagBytes = 16;
inline constexpr std::size_t keyBytes = 32;

inline constexpr std::size_t maxHeaderBytes = 4096;
inline constexpr std::size_t maxWraps = 16; // recipients and passphrases of one archive
inline constexpr std::size_t maxOrganisationBytes = 64;
inline constexpr std::size_t maxManifestBytes = 16 * 1024;
inline constexpr std::uint64_t maxKeyFileBytes = 64 * 1024; // each file but the database
inline constexpr std::size_t maxPassphraseBytes = 1024;
inline constexpr std::size_t minPassphraseBytes = 12;
inline constexpr std::size_t maxTargets = 8;

// scrypt: 128 MiB. An archive that asks for more than the highest is damaged or hostile (512 MiB).
struct ScryptCost {
    std::uint8_t log2N = 17;
    std::uint8_t r = 8;
    std::uint8_t p = 1;
};
inline constexpr ScryptCost highestCost{18, 16, 4};

// A command that takes no byte for so long, or does not end, has failed; BackupPlan has the default.
inline constexpr std::chrono::seconds longestStall{3600};
// Between the encryption and each target, so that a target that stutters does not hold up the others at once.
inline constexpr std::size_t queuedBlocks = 64;

inline constexpr int mostKept = 10'000;

} // namespace sealdesk::backup
