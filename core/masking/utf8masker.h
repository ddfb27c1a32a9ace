// The engine over UTF-8 of any length, in constant memory beside the result. Ill-formed input never fails: each
// maximal ill-formed part becomes U+FFFD, as browsers' TextDecoder does it (WHATWG Encoding Standard).
#pragma once

#include "core/masking/engine/engine.h"

#include <string>
#include <string_view>

namespace sealdesk::masking {

// The masked text. `text` itself, moved, if it is well-formed and holds nothing to hide; nothing is allocated then.
[[nodiscard]] std::string maskUtf8(std::string text, engine::Context context, engine::Purpose purpose);

} // namespace sealdesk::masking
