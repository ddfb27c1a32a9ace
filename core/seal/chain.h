// The chain: organisation key -> intermediate -> device certificate, checked at one moment.
#pragma once

#include "core/seal/certificate.h"

namespace sealdesk::seal {

// The intermediate alone: kind, organisation, issuer, signature, life, validity.
[[nodiscard]] Result<void, SealError> checkIntermediate(const PublicKey &organisationKey,
                                                        const Certificate &intermediate, std::int64_t nowMs);
// Both, in this order. What the device certificate says of operator, name and device is then true;
// the caller compares it with whom it expects.
[[nodiscard]] Result<void, SealError> checkChain(const PublicKey &organisationKey, const Certificate &intermediate,
                                                 const Certificate &device, std::int64_t nowMs);

} // namespace sealdesk::seal
