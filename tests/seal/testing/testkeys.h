// Fixed keys for tests and published vectors. Nothing here is secret, and nothing outside tests
// may include this.
#pragma once

#include "core/seal/open/formkey.h"
#include "core/seal/opensslptr.h"
#include "core/seal/signingkey.h"
#include "core/seal/ticketkey.h"

namespace sealdesk::seal {

// SHA-256 of the name: a private scalar of P-256, or an Ed25519 seed.
[[nodiscard]] Hash testScalar(std::string_view name);
[[nodiscard]] PkeyPtr privateFromScalar(ByteView scalar);
[[nodiscard]] SigningKey testSigningKey(std::string_view name);
[[nodiscard]] TicketKey testTicketKey(std::string_view name);

// A form key that is known beforehand, which FormKey itself refuses to make.
class FormKeyVectors {
public:
    [[nodiscard]] static FormKey fromScalar(ByteView scalar);
};

} // namespace sealdesk::seal
