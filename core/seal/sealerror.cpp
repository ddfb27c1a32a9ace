#include "core/seal/sealerror.h"

namespace sealdesk::seal {

std::string_view toString(SealError error)
{
    switch (error) {
    case SealError::BadMagic:
        return "bad_magic";
    case SealError::Truncated:
        return "truncated";
    case SealError::TrailingBytes:
        return "trailing_bytes";
    case SealError::WrongLength:
        return "wrong_length";
    case SealError::TooLong:
        return "too_long";
    case SealError::BadText:
        return "bad_text";
    case SealError::BadKey:
        return "bad_key";
    case SealError::BadKind:
        return "bad_kind";
    case SealError::BadVersion:
        return "bad_version";
    case SealError::BadSuite:
        return "bad_suite";
    case SealError::BadPadding:
        return "bad_padding";
    case SealError::Duplicate:
        return "duplicate";
    case SealError::BadSignature:
        return "bad_signature";
    case SealError::WrongOrganisation:
        return "wrong_organisation";
    case SealError::WrongIssuer:
        return "wrong_issuer";
    case SealError::WrongDevice:
        return "wrong_device";
    case SealError::WrongOperator:
        return "wrong_operator";
    case SealError::WrongName:
        return "wrong_name";
    case SealError::WrongRequest:
        return "wrong_request";
    case SealError::WrongChat:
        return "wrong_chat";
    case SealError::WrongNonce:
        return "wrong_nonce";
    case SealError::WrongDefinition:
        return "wrong_definition";
    case SealError::WrongEpoch:
        return "wrong_epoch";
    case SealError::NotYetValid:
        return "not_yet_valid";
    case SealError::Expired:
        return "expired";
    case SealError::LifeTooLong:
        return "life_too_long";
    case SealError::Stale:
        return "stale";
    case SealError::CryptoFailed:
        return "crypto_failed";
    }
    return "unknown";
}

} // namespace sealdesk::seal
