// Proofs of holding a key, each over a nonce of the side that asks.
#pragma once

#include "core/seal/signingkey.h"
#include "core/seal/ticketkey.h"

namespace sealdesk::seal {

// Joining the exchange: holder key over nonce || SHA-256(ticket).
[[nodiscard]] Result<Signature, SealError> signJoinProof(const SigningKey &holder, const HelloNonce &nonce,
                                                         ByteView ticket);
[[nodiscard]] bool verifyJoinProof(const PublicKey &holder, const HelloNonce &nonce, ByteView ticket,
                                   const Signature &proof);

// Signing in: device key over nonce || device public key.
[[nodiscard]] Result<Signature, SealError> signDeviceProof(const SigningKey &device, const HelloNonce &nonce);
[[nodiscard]] bool verifyDeviceProof(const PublicKey &device, const HelloNonce &nonce, const Signature &proof);

// The relay on the control link: ticket key over nonce || epoch.
[[nodiscard]] Result<Signature, SealError> signControlProof(const TicketKey &key, const HelloNonce &nonce,
                                                            std::uint64_t epoch);
[[nodiscard]] bool verifyControlProof(const ControlKey &key, const HelloNonce &nonce, std::uint64_t epoch,
                                      const Signature &proof);

} // namespace sealdesk::seal
