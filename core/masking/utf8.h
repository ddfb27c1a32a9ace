// UTF-8 to code points and back. Ill-formed input never fails: each maximal ill-formed part becomes
// U+FFFD, as browsers' TextDecoder does it (WHATWG Encoding Standard).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sealdesk::masking {

using CodePoints = std::vector<char32_t>;

// The code point at text[at]; moves `at` behind it. `at` must lie within the text.
[[nodiscard]] char32_t decodeOne(std::string_view text, std::size_t &at);
[[nodiscard]] bool isWellFormed(std::string_view text);
[[nodiscard]] CodePoints decodeUtf8(std::string_view text);
void appendUtf8(std::string &out, char32_t c);
[[nodiscard]] std::string encodeUtf8(const CodePoints &codePoints);

} // namespace sealdesk::masking
