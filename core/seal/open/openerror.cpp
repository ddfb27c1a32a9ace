#include "core/seal/open/openerror.h"

namespace sealdesk::seal {

std::string_view toString(OpenError error)
{
    switch (error) {
    case OpenError::NoLockedMemory:
        return "no_locked_memory";
    case OpenError::KeyGone:
        return "key_gone";
    case OpenError::WrongRequest:
        return "wrong_request";
    case OpenError::BadShare:
        return "bad_share";
    case OpenError::NotAuthentic:
        return "not_authentic";
    case OpenError::BadAnswers:
        return "bad_answers";
    case OpenError::CryptoFailed:
        return "crypto_failed";
    }
    return "unknown";
}

} // namespace sealdesk::seal
