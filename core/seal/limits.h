// The limits of signed and sealed things, each checked by the parser that meets it first.
#pragma once

#include <cstddef>
#include <cstdint>

namespace sealdesk::seal::limits {

inline constexpr std::size_t idBytes = 16;
inline constexpr std::size_t hashBytes = 32;
inline constexpr std::size_t nonceBytes = 32;
inline constexpr std::size_t publicKeyBytes = 65;
inline constexpr std::size_t signatureBytes = 64;

inline constexpr std::size_t shownNameBytes = 200;
inline constexpr std::size_t identifierBytes = 64; // form ids, field ids
inline constexpr std::size_t certificateBytes = 1024;
inline constexpr std::size_t offerBytes = 32768;
inline constexpr std::size_t ticketBytes = 1024;
inline constexpr std::size_t keyStatementBytes = 256;
inline constexpr std::size_t purgeReceiptBytes = 4096;
inline constexpr std::size_t maskingStatementBytes = 2048;
inline constexpr std::size_t envelopeBytes = 8448;
inline constexpr std::size_t answerSizes[] = {2048, 4096, 8192};
inline constexpr std::size_t aeadTagBytes = 16;

inline constexpr std::int64_t minuteMs = 60'000;
inline constexpr std::int64_t hourMs = 60 * minuteMs;
inline constexpr std::int64_t dayMs = 24 * hourMs;
inline constexpr std::int64_t intermediateLifeMs = 30 * dayMs;
inline constexpr std::int64_t deviceCertificateLifeMs = dayMs;
// How long one signature keeps card masking off at most.
inline constexpr std::int64_t maskingOffLifeMs = 7 * dayMs;
inline constexpr std::int64_t offerLifeMs = 10 * minuteMs;
inline constexpr std::int64_t ticketLifeMs = minuteMs;
// Clocks of visitors and hosts differ; only beginnings are forgiven, never ends.
inline constexpr std::int64_t clockSkewMs = 5 * minuteMs;
// Relay and exchange are administered together.
inline constexpr std::int64_t ticketSkewMs = 5'000;

} // namespace sealdesk::seal::limits
