// OpenError: why sealed answers were not opened. Never says anything of their content.
#pragma once

#include <string_view>

namespace sealdesk::seal {

enum class OpenError {
    NoLockedMemory, // locked memory or the OpenSSL allocator is missing: refuse forms
    KeyGone,        // already opened, or destroyed
    WrongRequest,   // the envelope is for another request
    BadShare,       // the sender's key share is not a point
    NotAuthentic,   // the tag does not fit: changed, or sealed to something else
    BadAnswers,     // authentic, but not the answers format
    CryptoFailed,
};

[[nodiscard]] std::string_view toString(OpenError error); // snake_case

} // namespace sealdesk::seal
