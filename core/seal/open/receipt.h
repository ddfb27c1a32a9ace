// Receipt: tells the form frame what became of its envelope. A MAC under a key from the HPKE
// exporter, so that only who could open the envelope can say so.
#pragma once

#include "core/base/result.h"
#include "core/seal/ids.h"
#include "core/seal/open/openerror.h"
#include "core/secret/secretbox.h"

namespace sealdesk::seal {

enum class ReceiptOutcome : std::uint8_t { Accepted = 1, Refused = 2 };

using ReceiptMac = FixedId<struct ReceiptMacTag, limits::hashBytes>;

// The MAC key, in locked memory.
struct ReceiptKeyBytes {
    std::array<std::uint8_t, limits::hashBytes> bytes;
};
using ReceiptKey = secret::SecretBox<ReceiptKeyBytes>;

// HMAC-SHA256(key, SHA-256(envelope) || outcome). Precondition: !key.isEmpty().
[[nodiscard]] Result<ReceiptMac, OpenError> receiptMac(const ReceiptKey &key, const Hash &envelopeHash,
                                                       ReceiptOutcome outcome);

} // namespace sealdesk::seal
