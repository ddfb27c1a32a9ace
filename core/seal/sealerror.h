// SealError: why a signed or sealed thing was refused. The names are shared with the JavaScript
// twin by tests/data/seal/vectors.json; none of them carries content.
#pragma once

#include <string_view>

namespace sealdesk::seal {

enum class SealError {
    // Form of the bytes
    BadMagic,      // not this kind of thing
    Truncated,     // a field ends after the input
    TrailingBytes, // something is left over
    WrongLength,   // a field of fixed length has another one
    TooLong,       // beyond a named limit
    BadText,       // ill-formed UTF-8, or an identifier with other characters
    BadKey,        // not a point of the curve
    BadKind,       // a certificate, role, reason or outcome that does not exist
    BadVersion,    // an offer of another version
    BadSuite,      // an offer for another suite
    BadPadding,    // not a padded size, or padding that is not zero
    Duplicate,     // a field id twice
    // Signatures and what they say
    BadSignature,
    WrongOrganisation,
    WrongIssuer,
    WrongDevice,
    WrongOperator,
    WrongName,
    WrongRequest,
    WrongChat,
    WrongNonce,
    WrongDefinition, // the hash does not fit the form definition
    WrongEpoch,
    NotYetValid,
    Expired,
    LifeTooLong,
    Stale, // a statement older than the one that is known
    // Own side
    CryptoFailed, // OpenSSL refused an operation on good input
};

[[nodiscard]] std::string_view toString(SealError error); // snake_case

} // namespace sealdesk::seal
