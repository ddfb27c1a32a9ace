#include "core/relay/deviceproof.h"

#include "core/relay/ids.h"
#include "core/seal/proofs.h"

namespace sealdesk::relay {

std::optional<seal::PublicKey> provenDevice(const QByteArray &key, const QByteArray &nonce, const QByteArray &proof)
{
    const auto point = seal::PublicKey::fromPoint(viewOf(key));
    const auto asked = seal::HelloNonce::fromBytes(viewOf(nonce));
    const auto signature = seal::Signature::fromBytes(viewOf(proof));
    if (!point.ok() || !asked || !signature || !seal::verifyDeviceProof(*point, *asked, *signature)) {
        return std::nullopt;
    }
    return *point;
}

} // namespace sealdesk::relay
