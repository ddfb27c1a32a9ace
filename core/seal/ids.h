// The ids and nonces of signed things. On the wire base64url, in signed formats raw bytes.
#pragma once

#include "core/seal/fixedid.h"
#include "core/seal/limits.h"

namespace sealdesk::seal {

using RequestId = FixedId<struct RequestTag, limits::idBytes>;
using ChatId = FixedId<struct ChatTag, limits::idBytes>;
using SessionId = FixedId<struct SessionTag, limits::idBytes>;
using OrganisationId = FixedId<struct OrganisationTag, limits::idBytes>; // see PublicKey::organisationId()
using OperatorId = FixedId<struct OperatorTag, limits::idBytes>;
using DeviceId = FixedId<struct DeviceTag, limits::idBytes>; // see PublicKey::deviceId()
using TicketId = FixedId<struct TicketTag, limits::idBytes>;
using PageNonce = FixedId<struct PageNonceTag, limits::idBytes>;        // the loader's, one a page
using HelloNonce = FixedId<struct HelloNonceTag, limits::nonceBytes>;   // relay's and exchange's, one a connection
using BootId = FixedId<struct BootTag, limits::idBytes>;                // of an exchange, one a start
using Hash = FixedId<struct HashTag, limits::hashBytes>;                // SHA-256
using Signature = FixedId<struct SignatureTag, limits::signatureBytes>; // r || s, or Ed25519

[[nodiscard]] Hash sha256(ByteView bytes);

} // namespace sealdesk::seal
