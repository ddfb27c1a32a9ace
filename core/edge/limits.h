// Every limit that the edge sets to what comes from outside, by name, in one place.
// Nothing in core/edge may hold a limit of its own; edgeLimits() is what --print-limits shows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace sealdesk::edge::limits {

inline constexpr std::size_t frameBytes = 64 * 1024;           // one message, either way, over all its fragments
inline constexpr std::size_t sendQueueBytes = 1024 * 1024;     // waiting for a slow reader; over it, it is dropped
inline constexpr std::size_t requestHeaderBytes = 8 * 1024;    // request line and headers
inline constexpr std::size_t targetBytes = 2048;               // path and query
inline constexpr std::size_t originBytes = 300;                // one Origin
inline constexpr std::size_t pipeLineBytes = 4096;             // a line from a child or parent process
inline constexpr std::size_t certificateFileBytes = 64 * 1024; // PEM files
inline constexpr int handshakeSeconds = 10;                    // from accept to the end of the first request
inline constexpr int keepAliveSeconds = 15;                    // between two HTTP requests on one connection
inline constexpr int idleSeconds = 60;                         // without any byte; a ping goes out at half of it
inline constexpr int closeSeconds = 10;                        // for the peer to answer a close
inline constexpr int lingerSeconds = 2;                        // for the peer to end TCP after both close frames
inline constexpr int connectSeconds = 10;                      // our own outgoing connections
inline constexpr int listenBacklog = 4096;
inline constexpr int connections = 20000;          // at once, all addresses
inline constexpr int connectionsPerAddress = 128;  // at once; an IPv6 /64 counts as one address
inline constexpr int requestsPerConnection = 1000; // HTTP requests on one connection
inline constexpr int messagesPerSecond = 20;       // per WebSocket, sustained; pings count
inline constexpr int messageBurst = 60;            // per WebSocket, at once
inline constexpr int reportPauseMs = 10'000;       // between two log lines about refusals
inline constexpr int certificateLookMs = 2000;     // between two looks at the certificate's files
inline constexpr int acceptPauseMs = 100;          // after a failed accept (no descriptors left)

} // namespace sealdesk::edge::limits

namespace sealdesk::edge {

struct LimitRow {
    std::string_view name; // "edge.frame_bytes"
    std::int64_t value;
    std::string_view unit; // "bytes", "s", "ms", "1/s" or ""
};

[[nodiscard]] std::span<const LimitRow> edgeLimits();

} // namespace sealdesk::edge
