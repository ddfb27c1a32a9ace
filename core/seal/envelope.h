// Envelope: sealed answers on their way. Relay and exchange see sizes and the request id, nothing
// else; opening is core/seal/open's matter.
#pragma once

#include "core/base/result.h"
#include "core/seal/ids.h"
#include "core/seal/sealerror.h"

namespace sealdesk::seal {

class Envelope {
public:
    [[nodiscard]] static Result<Envelope, SealError> parse(ByteView bytes);
    // For the sealing side (tests; the widget does it in JavaScript). Same checks as parse().
    [[nodiscard]] static Result<Envelope, SealError> make(const RequestId &request, ByteView enc, ByteView ciphertext);

    [[nodiscard]] const RequestId &request() const { return m_request; }
    [[nodiscard]] ByteView enc() const { return m_enc; }               // 65 bytes, not yet a checked point
    [[nodiscard]] ByteView ciphertext() const { return m_ciphertext; } // a padded size + tag
    [[nodiscard]] const Bytes &encoded() const { return m_encoded; }
    [[nodiscard]] Hash hash() const { return sha256(m_encoded); }

private:
    Envelope() = default;
    RequestId m_request;
    Bytes m_enc;
    Bytes m_ciphertext;
    Bytes m_encoded;
};

} // namespace sealdesk::seal
