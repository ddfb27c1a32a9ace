// The engine over UTF-8 of any length, in constant memory beside the result. Ill-formed input never fails: each
// maximal ill-formed part becomes U+FFFD, as browsers' TextDecoder does it (WHATWG Encoding Standard).
#pragma once

#include "core/masking/engine/engine.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::masking {

// The masked text. Nothing: there is nothing to hide, and the text is well-formed; no memory was allocated then.
[[nodiscard]] std::optional<std::string> maskedUtf8(std::string_view text, engine::Context context,
                                                    engine::Purpose purpose);
// The same; `text` itself, moved, where there is nothing to hide.
[[nodiscard]] std::string maskUtf8(std::string text, engine::Context context, engine::Purpose purpose);

} // namespace sealdesk::masking
