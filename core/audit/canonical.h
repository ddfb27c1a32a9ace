// The canonical form of a stored audit entry, and its hash. Part of the chain: never changes for
// entries that exist.
//
// "sealdesk-audit-1" | u64 seq | u64 time | each text as u32 length + UTF-8 | previous hash (32);
// big endian, texts in the order of Record. The hash is SHA-256 over all of that.
#pragma once

#include <QByteArray>
#include <array>

namespace sealdesk::audit {

inline constexpr qsizetype hashBytes = 32;
inline constexpr std::size_t recordTexts = 8;

// As the table holds it.
struct Record {
    qint64 seq = 0;
    qint64 atMs = 0;
    // actor, action, outcome, origin, device, resource kind, resource, detail
    std::array<QByteArray, recordTexts> texts;
    QByteArray hash; // not part of the hashed form
};

// Empty when OpenSSL fails.
[[nodiscard]] QByteArray hashOf(const Record &record, const QByteArray &previousHash);

} // namespace sealdesk::audit
