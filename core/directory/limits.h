// Every limit of core/directory.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sealdesk::directory {

inline constexpr std::size_t maxNameBytes = 256;
inline constexpr std::size_t maxPasswordBytes = 1024;
inline constexpr std::size_t maxDnBytes = 4096;
inline constexpr std::size_t maxConfigBytes = 64 * 1024;
inline constexpr std::size_t maxSecretFileBytes = 1024;
inline constexpr std::size_t maxServers = 8;
inline constexpr std::size_t maxRoleMappings = 200;
inline constexpr std::size_t maxGroupDepth = 20;
inline constexpr std::size_t maxGroupCount = 5000;
inline constexpr std::size_t groupsPerSearch = 20;
inline constexpr int maxAnswerBytes = 4 * 1024 * 1024; // one LDAP message
inline constexpr std::int64_t minTimeMs = 100;
inline constexpr std::int64_t maxTimeMs = 60'000;
inline constexpr std::int64_t deadServerMs = 30'000; // a server that failed is asked last for this long
inline constexpr std::size_t maxWorkers = 16;
inline constexpr std::size_t maxQueued = 64; // of each turn, waiting for a worker; more are refused
inline constexpr std::size_t maxBreakGlass = 8;

} // namespace sealdesk::directory
