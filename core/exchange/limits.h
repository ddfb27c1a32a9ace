// Every limit of the exchange, by name, in one place; shown by --print-limits through exchangeLimits().
#pragma once

#include "core/edge/limits.h"
#include "core/seal/limits.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sealdesk::exchange::limits {

inline constexpr std::size_t configBytes = 16 * 1024;
inline constexpr std::size_t meetings = 2000; // requests at once; each holds one offer of at most 32 KiB
inline constexpr std::size_t meetingsPerSession = 50;
inline constexpr std::size_t rememberedTickets = 100'000; // used ids, until they expire
inline constexpr std::size_t rememberedClosures = 50'000; // closed requests, chats and sessions, each
// How long a closure is remembered: until the last ticket of before has expired.
inline constexpr std::int64_t closureMs = seal::limits::ticketLifeMs + 2 * seal::limits::ticketSkewMs;
inline constexpr std::int64_t joinMs = 10'000;     // from opening to a valid x.join or c.trust
inline constexpr std::int64_t waitRetryMs = 3'000; // what x.wait tells the frame
inline constexpr int refusalsPerLink = 8;          // after joining; then the link is closed
inline constexpr int messagesPerSecond = 5;        // per frame or console link, sustained
inline constexpr int messageBurst = 20;
inline constexpr int controlMessagesPerSecond = 2000; // the relay ends many requests when a console goes
inline constexpr int controlMessageBurst = 10'000;
inline constexpr std::size_t sendQueueBytes = 128 * 1024; // an offer or a few envelopes
inline constexpr std::int64_t sweepMs = 1'000;
inline constexpr std::int64_t shutDownMs = 2'000; // for links to close before the program ends

} // namespace sealdesk::exchange::limits

namespace sealdesk::exchange {

[[nodiscard]] std::span<const edge::LimitRow> exchangeLimits();

} // namespace sealdesk::exchange
