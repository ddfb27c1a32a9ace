// UTF-8 to code points and back. Ill-formed input never fails: each maximal ill-formed part becomes
// U+FFFD, as browsers' TextDecoder does it (WHATWG Encoding Standard).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::masking {

using CodePoints = std::vector<char32_t>;

[[nodiscard]] CodePoints decodeUtf8(std::string_view text);
[[nodiscard]] std::string encodeUtf8(const CodePoints &codePoints);

} // namespace sealdesk::masking
