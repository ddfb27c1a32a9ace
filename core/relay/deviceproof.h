// deviceproof: does the peer hold the device key that it names? (its signature over our nonce)
#pragma once

#include "core/seal/publickey.h"

#include <QByteArray>

#include <optional>

namespace sealdesk::relay {

// The key when the proof is right.
[[nodiscard]] std::optional<seal::PublicKey> provenDevice(const QByteArray &key, const QByteArray &nonce,
                                                          const QByteArray &proof);

} // namespace sealdesk::relay
