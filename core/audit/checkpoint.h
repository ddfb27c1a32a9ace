// Checkpoint: the relay's signature over the audit log up to one entry. Kept beside the log and, as a line of
// text, in a second place, so that a log that was cut off, or rewritten as a whole, shows.
//
// Ed25519 by the relay's audit key over "sealdesk-audit-checkpoint-1" | u64 seq | u64 time | hash of that entry
// (32 bytes), big endian. Part of the evidence: never changes for checkpoints that exist.
#pragma once

#include "core/seal/ticketkey.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace sealdesk::audit {

// An Ed25519 key of its own kind: keys/audit.key.
using AuditKey = seal::TicketKey;
using AuditPublicKey = seal::ControlKey;

struct Checkpoint {
    qint64 seq = 0;  // of the last entry that it covers
    qint64 atMs = 0; // when it was made, UTC
    QByteArray hash; // of that entry
    QByteArray signature;

    [[nodiscard]] bool isSignedBy(const AuditPublicKey &key) const;
    // "sealdesk-audit-checkpoint-1 seq=… at=… hash=… signature=…", without a line break.
    [[nodiscard]] QString line() const;

    // nullopt when OpenSSL fails.
    [[nodiscard]] static std::optional<Checkpoint> make(const AuditKey &key, qint64 seq, qint64 atMs,
                                                        const QByteArray &hash);
    // Exactly what line() writes, and nothing else.
    [[nodiscard]] static std::optional<Checkpoint> fromLine(QStringView text);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace sealdesk::audit
