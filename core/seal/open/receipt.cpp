#include "core/seal/open/receipt.h"

#include "core/seal/open/hmac.h"
#include "core/secret/secretscope.h"

namespace sealdesk::seal {

Result<ReceiptMac, OpenError> receiptMac(const ReceiptKey &key, const Hash &envelopeHash, ReceiptOutcome outcome)
{
    const auto scope = secret::SecretScope::enter();
    if (!scope) {
        return fail(OpenError::NoLockedMemory);
    }
    const std::uint8_t said[] = {static_cast<std::uint8_t>(outcome)};
    std::array<std::uint8_t, limits::hashBytes> mac{};
    const bool done = key.with([&](const ReceiptKeyBytes &held) {
        return hmacSha256(held.bytes, {envelopeHash.bytes(), said}, mac);
    });
    if (!done) {
        return fail(OpenError::CryptoFailed);
    }
    return *ReceiptMac::fromBytes(mac);
}

} // namespace sealdesk::seal
